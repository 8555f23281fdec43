import { shownSql } from '../figures/shown-sql.ts';
import type { ChosenVisits } from '../questions/explored-facets.ts';
import { exploredSql, exploredTables } from '../questions/explored.ts';

/**
 * The SQL that a reader copies: it gives the chosen visits from the published files.
 * @param asOf the ISO day of the record
 * @param root the URL of the site's root, ending in a slash
 */
export function statement(chosen: ChosenVisits, asOf: string, root: string): string {
	return shownSql(exploredSql(asOf, chosen), exploredTables, (table) => `${root}data/${table}.parquet`);
}
