import { date, integer, text } from '../engine/sql.ts';
import { comparedStates } from './compared-states.ts';
import { indicators, type Indicator } from './compare-indicators.ts';
import { daysAYear, exposure, leastYears } from './exposure.ts';
import { daysAMonth, leastForMedian } from './months-to-publication.ts';
import { withDefaults, type Parameters } from './parameters.ts';
import { toldVisits } from './report-fates.ts';
import { distinctSources } from './sql-parts.ts';

/** What one indicator takes from the table of all States, `held`: expressions, null where it has none. */
interface Taken {
	/** The number, as bounds. */
	readonly min?: string;
	readonly max?: string;
	/** An ISO date. */
	readonly date?: string;
	/** A word that stands for the number, or says what it lacks. */
	readonly answer?: string;
	/** The count behind the number, and of how many. */
	readonly n?: string;
	readonly of?: string;
	/** Whether the number is one of those that a median is taken of. */
	readonly measured?: string;
	readonly sources: string;
}

const unbound = `CASE WHEN in_force IS NULL THEN 'not bound' END`;
const known = (value: string) => `${value} IS NOT NULL`;
const of = (value: string): Pick<Taken, 'min' | 'max' | 'measured'> => ({
	min: value,
	max: value,
	measured: known(value)
});

const taken: Record<Indicator, Taken> = {
	standing: { answer: 'standing', sources: 'joined_sources' },
	deposit: { date: 'CAST(deposit AS VARCHAR)', sources: 'joined_sources' },
	'years-in-force': { ...of('years'), answer: unbound, sources: 'joined_sources' },
	visits: { ...of('visits'), sources: 'visit_sources' },
	missions: { ...of('missions'), sources: 'visit_sources' },
	rate: {
		...of('rate'),
		answer: `CASE WHEN years IS NULL THEN 'not bound' WHEN rate IS NULL THEN 'too short' END`,
		n: 'missions',
		sources: 'all_sources'
	},
	'years-to-first': {
		min: 'first_min',
		max: 'first_max',
		date: `CASE WHEN first_ended = 'yes' THEN first_start END`,
		answer: `CASE WHEN in_force IS NULL THEN 'not bound' WHEN first_ended <> 'yes' THEN first_ended END`,
		measured: `first_ended = 'yes'`,
		sources: 'all_sources'
	},
	returns: { ...of('returns'), sources: 'visit_sources' },
	'years-between-shortest': {
		min: 'shortest_min',
		max: 'shortest_max',
		n: 'returns',
		answer: `CASE WHEN returns = 0 THEN 'none' END`,
		measured: known('shortest_min'),
		sources: 'visit_sources'
	},
	'years-between-latest': {
		min: 'latest_min',
		max: 'latest_max',
		n: 'returns',
		answer: `CASE WHEN returns = 0 THEN 'none' END`,
		measured: known('latest_min'),
		sources: 'visit_sources'
	},
	'reports-public': {
		min: 'reports_public',
		max: 'reports_public + reports_unknown',
		answer: `CASE WHEN reports = 0 THEN 'none' END`,
		n: 'reports_public',
		of: 'reports',
		sources: 'report_sources'
	},
	'months-to-publication': {
		min: 'months_min',
		max: 'months_max',
		answer: `CASE WHEN reports_dated = 0 THEN 'none' END`,
		n: 'reports_dated',
		of: 'reports_public',
		sources: 'report_sources'
	},
	mechanism: {
		answer: `CASE WHEN in_force IS NULL THEN 'not bound' ELSE coalesce(designated, 'unknown') END`,
		date: `CASE WHEN designated = 'yes' THEN designation END`,
		sources: 'mechanism_sources'
	},
	'years-to-mechanism': {
		min: 'mechanism_min',
		max: 'mechanism_max',
		answer: `CASE WHEN in_force IS NULL THEN 'not bound' WHEN mechanism_max < 0 THEN 'before'
      WHEN mechanism_min IS NULL AND designated = 'no' THEN 'none' WHEN mechanism_min IS NULL THEN 'unknown' END`,
		measured: known('mechanism_min'),
		sources: 'mechanism_sources'
	},
	'article17-list': {
		answer: `CASE WHEN in_force IS NULL THEN 'not bound' ELSE coalesce(on_list, 'never') END`,
		date: `CASE WHEN on_list = 'yes' THEN last_seen END`,
		sources: 'list_sources'
	},
	treaties: {
		...of('treaties'),
		of: '(SELECT CAST(count(*) AS INTEGER) FROM treaties)',
		sources: 'treaty_sources'
	}
};

function factOf(indicator: Indicator, place: number): string {
	const { min, max, date: day, answer, n, of: total, measured, sources } = taken[indicator];
	return `  SELECT ${integer(place)} AS place, ${text(indicator)} AS indicator, iso3, state, regional_group, standing,
    CAST(${min ?? 'NULL'} AS DOUBLE) AS value_min, CAST(${max ?? 'NULL'} AS DOUBLE) AS value_max,
    CAST(${day ?? 'NULL'} AS VARCHAR) AS date, CAST(${answer ?? 'NULL'} AS VARCHAR) AS answer,
    CAST(${n ?? 'NULL'} AS INTEGER) AS n, CAST(${total ?? 'NULL'} AS INTEGER) AS of_n,
    coalesce(${measured ?? 'FALSE'}, FALSE) AS measured, ${sources} AS source_ids
  FROM held`;
}

/** Indicators of which a comparator counts States or reports instead of taking the middle of the States' numbers. */
const counted = `CASE indicator
    WHEN 'standing' THEN CASE WHEN standing = 'party' THEN 'yes' ELSE 'no' END
    WHEN 'mechanism' THEN answer
    WHEN 'article17-list' THEN CASE answer WHEN 'never' THEN 'no' WHEN 'removed' THEN 'no' ELSE answer END
  END`;

const isCount = `indicator IN ('standing', 'mechanism', 'article17-list')`;
const ofReports = `indicator = 'reports-public'`;
const ofMonths = `indicator = 'months-to-publication'`;

/**
 * Common tables that end with `beside`: a row an indicator and a comparator, which are the regional groups of the compared
 * States and all parties.
 */
const besideTables = `middle AS (
  SELECT h.regional_group AS subject, median(r.months_min) AS months_min, median(r.months_max) AS months_max
  FROM dated AS r JOIN held AS h ON h.iso3 = r.iso3 WHERE h.standing = 'party' GROUP BY h.regional_group
  UNION ALL
  SELECT 'all', median(r.months_min), median(r.months_max)
  FROM dated AS r JOIN held AS h ON h.iso3 = r.iso3 WHERE h.standing = 'party'
),
comparators AS (
  SELECT DISTINCT c.regional_group AS subject FROM chosen AS c JOIN compared AS k ON k.iso3 = c.iso3
  WHERE c.regional_group <> 'no-group'
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

/** The common table `held`: a row a State, with all that is compared. */
function heldTables(asOf: string): string {
	const day = date(asOf);
	const all = withDefaults({});
	const ended = `${text(asOf)} >= (SELECT CAST(as_of AS VARCHAR) FROM tables WHERE "table" = 'visits')`;
	const years = `e.days / ${daysAYear}`;
	return `${exposure(all, asOf)},
${toldVisits(all, asOf)},
first_mission AS (
  SELECT iso3, start_date, start_min, start_max, row_number() OVER (PARTITION BY iso3 ORDER BY start_min, mission_id) AS place
  FROM missions WHERE start_min <= ${day}
),
came_back AS (
  SELECT r.iso3, CAST(count(*) AS INTEGER) AS returns, min(r.years_min) AS shortest_min, min(r.years_max) AS shortest_max,
    arg_max(r.years_min, r.return_number) AS latest_min, arg_max(r.years_max, r.return_number) AS latest_max
  FROM returns AS r JOIN missions AS b ON b.mission_id = r.to_mission_id
  WHERE b.start_max <= ${day} GROUP BY r.iso3
),
dated AS MATERIALIZED (
  SELECT iso3, date_diff('day', ended_max, public_min) / ${daysAMonth} AS months_min,
    date_diff('day', ended_min, public_max) / ${daysAMonth} AS months_max
  FROM told WHERE public = 'yes' AND fate = 'public' AND public_min IS NOT NULL
),
months AS (
  SELECT iso3, median(months_min) AS months_min, median(months_max) AS months_max, CAST(count(*) AS INTEGER) AS reports_dated
  FROM dated GROUP BY iso3
),
fates AS (
  SELECT iso3, CAST(count(*) FILTER (WHERE fate = 'public') AS INTEGER) AS reports_public,
    CAST(count(*) FILTER (WHERE fate = 'unknown') AS INTEGER) AS reports_unknown,
    CAST(count(*) FILTER (WHERE fate IN ('public', 'confidential', 'unknown')) AS INTEGER) AS reports,
    ${distinctSources('source_ids')} AS report_sources
  FROM told WHERE source_ids IS NOT NULL GROUP BY iso3
),
visited AS (
  SELECT d.iso3, ${distinctSources('v.source_ids')} AS visit_sources
  FROM visit_dates AS d JOIN visits AS v ON v.visit_id = d.visit_id
  WHERE d.took_place = 'yes' AND d.start_min <= ${day} GROUP BY d.iso3
),
mechanisms AS (
  SELECT n.iso3, n.source_ids AS mechanism_sources, t.start_date AS designation, t.start_min, t.start_max,
    CASE WHEN t.start_max <= ${day} THEN 'yes' WHEN t.start_min > ${day} OR n.designated = 'no' THEN 'no'
      WHEN t.start_max IS NULL AND ${ended} THEN n.designated ELSE 'unknown' END AS designated
  FROM npms AS n LEFT JOIN timeline AS t ON t.kind = 'mechanism' AND t.iso3 = n.iso3
),
spells AS (
  SELECT l.iso3, l.source_ids AS list_sources,
    CASE WHEN rpad(l.last_seen_on_list, 10, '-99') <= ${text(asOf)} THEN l.last_seen_on_list END AS last_seen,
    CASE WHEN a.start_max > ${day} THEN 'unknown' WHEN r.start_max <= ${day} THEN 'removed'
      WHEN r.start_min <= ${day} THEN 'unknown' ELSE 'yes' END AS on_list,
    row_number() OVER (PARTITION BY l.iso3 ORDER BY a.start_min DESC) AS place
  FROM article17 AS l
  JOIN timeline AS a ON a.kind = 'article17_added' AND a.ref_key = l.iso3 || ' ' || l.added_earliest
  LEFT JOIN timeline AS r ON r.kind = 'article17_removed' AND r.ref_key = a.ref_key
  WHERE a.start_min <= ${day}
),
treatied AS (
  SELECT iso3, CAST(count(*) AS INTEGER) AS treaties, ${distinctSources('source_ids')} AS treaty_sources
  FROM participation
  WHERE action_date <= ${day} AND (withdrawn_on IS NULL OR withdrawn_on > ${day}) GROUP BY iso3
),
held AS MATERIALIZED (
  SELECT c.iso3, c.state, c.regional_group,
    CASE WHEN p.withdrawn_on <= ${day} THEN 'withdrawn' WHEN p.action_date <= ${day} THEN 'party'
      WHEN p.signature_date <= ${day} THEN 'signatory' ELSE 'none' END AS standing,
    CASE WHEN p.action_date <= ${day} THEN p.action_date END AS deposit,
    CASE WHEN f.in_force_date <= ${day} THEN f.in_force_date END AS in_force,
    ${years} AS years, coalesce(n.visits, 0) AS visits, coalesce(n.missions, 0) AS missions,
    CASE WHEN ${years} >= ${integer(leastYears)} THEN coalesce(n.missions, 0) * 10 / (${years}) END AS rate,
    CASE WHEN f.in_force_date <= ${day} THEN
      CASE WHEN t.start_max <= ${day} THEN 'yes' WHEN t.start_min IS NOT NULL THEN 'unknown'
        WHEN f.withdrawn_on <= ${day} THEN 'none' ELSE 'waiting' END END AS first_ended,
    t.start_date AS first_start,
    CASE WHEN f.in_force_date <= ${day} THEN
      greatest(0, date_diff('day', f.in_force_date, coalesce(t.start_min, f.withdrawn_on, ${day}))) / ${daysAYear} END AS first_min,
    CASE WHEN f.in_force_date <= ${day} THEN
      date_diff('day', f.in_force_date, least(coalesce(t.start_max, f.withdrawn_on, ${day}), ${day})) / ${daysAYear} END AS first_max,
    coalesce(b.returns, 0) AS returns, b.shortest_min, b.shortest_max, b.latest_min, b.latest_max,
    coalesce(r.reports, 0) AS reports, coalesce(r.reports_public, 0) AS reports_public,
    coalesce(r.reports_unknown, 0) AS reports_unknown, m.months_min, m.months_max,
    coalesce(m.reports_dated, 0) AS reports_dated, g.designated, g.designation,
    CASE WHEN g.designated = 'yes' AND f.in_force_date <= ${day} THEN date_diff('day', f.in_force_date, g.start_min) / ${daysAYear} END AS mechanism_min,
    CASE WHEN g.designated = 'yes' AND f.in_force_date <= ${day} THEN date_diff('day', f.in_force_date, g.start_max) / ${daysAYear} END AS mechanism_max,
    l.on_list, l.last_seen, coalesce(q.treaties, 0) AS treaties, p.source_ids AS joined_sources, v.visit_sources,
    array_to_string(list_sort(list_distinct(string_split(concat_ws(' ', p.source_ids, v.visit_sources), ' '))), ' ') AS all_sources,
    r.report_sources, g.mechanism_sources, l.list_sources, q.treaty_sources
  FROM chosen AS c
  LEFT JOIN participation AS p ON p.iso3 = c.iso3 AND p.treaty = 'OPCAT'
  LEFT JOIN entry_into_force AS f ON f.iso3 = c.iso3
  LEFT JOIN exposed AS e ON e.iso3 = c.iso3
  LEFT JOIN counted AS n ON n.iso3 = c.iso3
  LEFT JOIN first_mission AS t ON t.iso3 = c.iso3 AND t.place = 1
  LEFT JOIN came_back AS b ON b.iso3 = c.iso3
  LEFT JOIN fates AS r ON r.iso3 = c.iso3
  LEFT JOIN months AS m ON m.iso3 = c.iso3
  LEFT JOIN visited AS v ON v.iso3 = c.iso3
  LEFT JOIN mechanisms AS g ON g.iso3 = c.iso3
  LEFT JOIN spells AS l ON l.iso3 = c.iso3 AND l.place = 1
  LEFT JOIN treatied AS q ON q.iso3 = c.iso3
)`;
}

/**
 * The statement that sets States side by side: a row an indicator and a State, then one a regional group of theirs and
 * one for all parties.
 * @param parameters `states` is heeded
 * @param asOf the ISO day of the answer
 */
export function compareSql(parameters: Parameters, asOf: string): string {
	return `WITH ${heldTables(asOf)},
${comparedStates(parameters)},
facts AS MATERIALIZED (
${indicators.map(factOf).join('\n  UNION ALL\n')}
),
${besideTables},
side_by_side AS (
  SELECT place, indicator, 1 AS kind, iso3 AS subject, state AS name, regional_group, value_min, value_max, date, answer, n,
    of_n, source_ids
  FROM facts WHERE iso3 IN (SELECT iso3 FROM compared)
  UNION ALL
  SELECT place, indicator, kind, subject, NULL, CASE WHEN kind = 2 THEN subject END, value_min, value_max, NULL, answer, n,
    of_n, NULL
  FROM beside
)
SELECT indicator, CASE t.kind WHEN 1 THEN 'State' WHEN 2 THEN 'group' ELSE 'all' END AS kind, subject, name, regional_group,
  CAST(CASE WHEN value_max >= 0 THEN greatest(value_min, 0) END AS DOUBLE) AS value_min,
  CAST(CASE WHEN value_max >= 0 THEN value_max END AS DOUBLE) AS value_max, date,
  CASE WHEN value_max < 0 THEN 'before' WHEN value_min < 0 THEN 'perhaps before' ELSE answer END AS answer, CAST(n AS INTEGER) AS n, CAST(of_n AS INTEGER) AS of_n,
  source_ids
FROM side_by_side AS t
ORDER BY place, t.kind, t.name, t.subject`;
}
