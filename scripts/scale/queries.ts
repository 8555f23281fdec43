import { join } from 'node:path';
import { text } from '../../src/lib/engine/sql.ts';
import type { PublishedName } from './large/layout.ts';
import { MADE_UP } from './made-tables.ts';

/** A question that readers put to the record, as SQL over its Parquet files where they lie. */
export interface TypicalQuery {
	readonly name: string;
	readonly sql: string;
}

/**
 * Questions of the kinds that the pages ask, over the files of a made-up register.
 * @param folder where the Parquet files are
 */
export function typicalQueries(folder: string): readonly TypicalQuery[] {
	const from = (name: PublishedName) =>
		`read_parquet(${text(join(folder, `${MADE_UP}${name}.parquet`))}) AS ${name}`;
	return [
		{
			name: 'visits a year by group',
			sql: `SELECT start_year, un_regional_group, CAST(count(*) AS INTEGER) AS visits
				FROM ${from('visit_dates')} JOIN ${from('states')} USING (iso3)
				WHERE took_place = 'yes' GROUP BY ALL ORDER BY ALL`
		},
		{
			name: 'last visits to a State',
			sql: `SELECT visit_id, start_date, end_date, visit_type, status FROM ${from('visits')}
				WHERE iso3 = 'KAZ' ORDER BY start_date DESC, visit_id DESC LIMIT 100`
		},
		{
			name: 'two years by status',
			sql: `SELECT status, CAST(count(*) AS INTEGER) AS visits FROM ${from('visits')}
				WHERE start_date >= '2015' AND start_date < '2017' GROUP BY ALL ORDER BY ALL`
		},
		{
			name: 'a State in a year',
			sql: `SELECT took_place, CAST(count(*) AS INTEGER) AS visits, min(start_min) AS first, max(start_max) AS last
				FROM ${from('visit_dates')} WHERE start_year = 2016 AND iso3 = 'KAZ' GROUP BY ALL ORDER BY ALL`
		},
		{
			name: 'returns by group',
			sql: `SELECT un_regional_group, CAST(count(*) AS INTEGER) AS returns, median(years_min) AS years
				FROM ${from('returns')} JOIN ${from('states')} USING (iso3) GROUP BY ALL ORDER BY ALL`
		}
	];
}
