import { date } from '../engine/sql.ts';

/**
 * A common table `stood` of how each chosen State stood on a day to each treaty adopted by then: party, signatory, withdrawn
 * or none, as the depositary lists no step. To follow `chosenStates`; the sources of a treaty stand where a State took none.
 * @param asOf ISO day
 */
export function treatyStandings(asOf: string): string {
	const day = date(asOf);
	return `stood AS (
  SELECT c.iso3, c.state, c.regional_group, t.treaty, t.adopted, p.signature_date, p.action_date, p.withdrawn_on,
    coalesce(p.source_ids, t.source_ids) AS source_ids,
    CASE
      WHEN p.withdrawn_on <= ${day} THEN 'withdrawn'
      WHEN p.action_date <= ${day} THEN 'party'
      WHEN p.signature_date <= ${day} THEN 'signatory'
      ELSE 'none'
    END AS standing
  FROM chosen AS c CROSS JOIN treaties AS t LEFT JOIN participation AS p ON p.iso3 = c.iso3 AND p.treaty = t.treaty
  WHERE t.adopted <= ${day}
)`;
}
