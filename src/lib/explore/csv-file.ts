import { fileName } from '../export/file-name.ts';
import type { ExploredVisit } from '../questions/explored.ts';

/** The columns of the file, in its order. */
export const csvColumns: readonly (keyof ExploredVisit)[] = [
	'visit_id',
	'iso3',
	'state',
	'start_date',
	'end_date',
	'year',
	'regional_group',
	'kind',
	'length',
	'ended',
	'report'
];

/**
 * What the file is called: as that of a figure, by what it holds and the day of the record.
 * @param query the choice, as the address writes it
 * @param asOf ISO day
 */
export function csvName(query: string, asOf: string): string {
	return fileName({ question: 'visits', key: query === '' ? 'all' : query, asOf, extension: 'csv' });
}
