import { groupSlug } from '../questions/sql-parts.ts';
import { rowsOf } from './record.server.ts';
import type { Comparable } from './suggestions.ts';

let parties: Promise<readonly Comparable[]> | undefined;

/** The parties at the end of the record, as far as others are like them. */
export function comparable(): Promise<readonly Comparable[]> {
	return (parties ??= rowsOf<Comparable>(`SELECT s.iso3, ${groupSlug} AS regional_group, f.deposit_date,
  (SELECT CAST(count(*) AS INTEGER) FROM visit_dates AS d WHERE d.iso3 = s.iso3 AND d.took_place = 'yes') AS visits
FROM states AS s JOIN entry_into_force AS f ON f.iso3 = s.iso3
WHERE f.withdrawn_on IS NULL
ORDER BY s.iso3`));
}
