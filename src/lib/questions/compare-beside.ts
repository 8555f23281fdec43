import { integer, list } from '../engine/sql.ts';
import { leastForMedian } from './months-to-publication.ts';
import type { Parameters } from './parameters.ts';

/** Indicators of which a comparator counts States or reports instead of taking the middle of the States' numbers. */
const counted = `CASE indicator
    WHEN 'standing' THEN CASE WHEN standing = 'party' THEN 'yes' ELSE 'no' END
    WHEN 'mechanism' THEN CASE WHEN standing = 'party' THEN answer END
    WHEN 'article17-list' THEN CASE WHEN standing = 'party' THEN CASE WHEN answer IN ('never', 'removed') THEN 'no' ELSE answer END END
  END`;

const isCount = `indicator IN ('standing', 'mechanism', 'article17-list')`;
const ofReports = `indicator = 'reports-public'`;
const ofMonths = `indicator = 'months-to-publication'`;

/**
 * Common tables that end with `beside`: a row an indicator and a comparator, which are the regional groups of the compared
 * States, those that the reader chose, and all parties.
 */
export function besideTables({ groups }: Pick<Parameters, 'groups'>): string {
	const own = groups.length === 0 ? 'FALSE' : `c.regional_group IN ${list(groups)}`;
	return `middle AS (
  SELECT h.regional_group AS subject, median(r.months_min) AS months_min, median(r.months_max) AS months_max
  FROM dated AS r JOIN held AS h ON h.iso3 = r.iso3 WHERE h.standing = 'party' GROUP BY h.regional_group
  UNION ALL
  SELECT 'all', median(r.months_min), median(r.months_max)
  FROM dated AS r JOIN held AS h ON h.iso3 = r.iso3 WHERE h.standing = 'party'
),
comparators AS (
  SELECT DISTINCT c.regional_group AS subject FROM chosen AS c LEFT JOIN compared AS k ON k.iso3 = c.iso3
  WHERE c.regional_group <> 'no-group' AND (k.iso3 IS NOT NULL OR ${own})
  UNION ALL SELECT 'all'
),
summed AS (
  SELECT place, indicator, subject,
    count(*) AS states, count(*) FILTER (WHERE standing = 'party') AS parties,
    count(*) FILTER (WHERE standing = 'party' AND measured) AS measured,
    median(value_min) FILTER (WHERE standing = 'party' AND measured) AS median_min,
    median(value_max) FILTER (WHERE standing = 'party' AND measured) AS median_max,
    sum(value_min) FILTER (WHERE standing = 'party') AS sum_min, sum(value_max) FILTER (WHERE standing = 'party') AS sum_max,
    sum(n) FILTER (WHERE standing = 'party') AS sum_n, sum(of_n) FILTER (WHERE standing = 'party') AS sum_of,
    count(*) FILTER (WHERE counts = 'yes') AS sure, count(*) FILTER (WHERE counts IN ('yes', 'unknown')) AS possible,
    count(*) FILTER (WHERE counts IN ('yes', 'no', 'unknown')) AS told
  FROM (
    SELECT f.*, c.subject, ${counted} AS counts
    FROM facts AS f JOIN comparators AS c ON c.subject IN ('all', f.regional_group)
  ) GROUP BY place, indicator, subject
),
beside AS (
  SELECT place, indicator, s.subject, CASE WHEN s.subject = 'all' THEN 3 ELSE 2 END AS kind,
    CASE WHEN ${isCount} THEN sure WHEN ${ofReports} THEN sum_min WHEN enough THEN middle_min END AS value_min,
    CASE WHEN ${isCount} THEN possible WHEN ${ofReports} THEN sum_max WHEN enough THEN middle_max END AS value_max,
    CASE WHEN NOT enough AND measured > 0 THEN 'too few' END AS answer,
    CASE WHEN ${isCount} THEN sure WHEN ${ofReports} THEN sum_n ELSE measured END AS n,
    CASE WHEN ${isCount} THEN told WHEN ${ofReports} OR ${ofMonths} THEN sum_of ELSE parties END AS of_n
  FROM (
    SELECT s.* EXCLUDE (measured), CASE WHEN ${ofMonths} THEN m.months_min ELSE median_min END AS middle_min,
      CASE WHEN ${ofMonths} THEN m.months_max ELSE median_max END AS middle_max,
      CASE WHEN ${ofMonths} THEN sum_n ELSE measured END AS measured,
      ${isCount} OR ${ofReports} OR CASE WHEN ${ofMonths} THEN sum_n ELSE measured END >= ${integer(leastForMedian)} AS enough
    FROM summed AS s LEFT JOIN middle AS m ON m.subject = s.subject
    WHERE indicator <> 'deposit'
  ) AS s
)`;
}
