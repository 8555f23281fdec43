import { tableNames, type Register, type TableName } from '../../src/lib/register/tables.ts';

/** A row as its file has it: the texts of its cells by column. */
export type Texts = Readonly<Record<string, string>>;

/** What a row is placed by: compared part by part, numbers by size, texts by their characters. */
export type Place = readonly (string | number)[];

/** Rows of offices stand before rows of terms. */
const OFFICES = ['chair', 'vice-chair'];

/**
 * Where a row stands in its table, as the `order` of the table's schema says.
 * @returns a function of a row; an empty place means that new rows go to the end
 */
export function placeIn(table: TableName, register: Pick<Register, 'treaties'>): (row: Texts) => Place {
	const by =
		(...columns: string[]) =>
		(row: Texts): Place =>
			columns.map((column) => row[column] ?? '');
	switch (table) {
		case 'participation': {
			const order = new Map<string, number>(register.treaties.map(({ treaty }, index) => [treaty, index]));
			return (row) => [order.get(row['treaty'] ?? '') ?? order.size, row['iso3'] ?? ''];
		}
		case 'visit_parts':
			return (row) => [row['visit_id'] ?? '', Number(row['part'])];
		case 'delegations':
			return (row) => [row['visit_id'] ?? '', row['is_head'] === 'yes' ? 0 : 1];
		case 'reports':
			return (row) => [row['visit_id'] ?? '', row['addressee'] === 'State' ? 0 : 1];
		case 'members':
			return (row) => {
				const office = OFFICES.indexOf(row['role'] ?? '');
				return office === -1
					? [OFFICES.length, row['term_start'] ?? '', row['name'] ?? '']
					: [office, row['role_years'] ?? '', row['name'] ?? ''];
			};
		case 'tables':
			return (row) => [(tableNames as readonly string[]).indexOf(row['table'] ?? '')];
		case 'visits':
			return by('start_date', 'visit_id');
		case 'other_names':
			return by('iso3', 'name');
		case 'article17':
			return by('iso3', 'added_earliest');
		case 'events':
			return by('start');
		case 'published_totals':
		case 'known_disagreements':
			return by('date', 'metric', 'value');
		case 'sources':
			return by('source_id');
		case 'states':
		case 'article24':
		case 'npms':
			return by('iso3');
		case 'treaties':
		case 'exceptions':
			return () => [];
	}
}

/** Whether the first place is after the second: equal ones are not, so that a new row follows its equals. */
export function isAfter(a: Place, b: Place): boolean {
	for (const [index, part] of a.entries()) {
		const other = b[index];
		if (other === undefined || part === other) continue;
		return part > other;
	}
	return false;
}
