import { identifier, text } from '../../../src/lib/engine/sql.ts';
import { largeNames, type LargeName, type LargeRegister } from './register.ts';
import type { RowCheck } from './row-check.ts';

/**
 * No two rows share the values of some columns. Rows are grouped by a hash first, of 8 bytes however long the values;
 * those whose hashes meet are compared as they are.
 */
function repeats(name: string, table: LargeName, columns: readonly string[]): RowCheck {
	const values = columns.map(identifier).join(', ');
	const present = columns.map((column) => `${identifier(column)} IS NOT NULL`).join(' AND ');
	return {
		name,
		table,
		column: columns.at(-1) ?? '',
		joins: `JOIN (
			SELECT ${values}, min(rowid) AS first_row FROM ${identifier(table)}
			WHERE ${present} AND hash(${values}) IN (
				SELECT hash(${values}) FROM ${identifier(table)} WHERE ${present} GROUP BY 1 HAVING count(*) > 1)
			GROUP BY ${values} HAVING count(*) > 1) AS twice USING (${values})`,
		where: 'checked.rowid > twice.first_row',
		fault: `'is the same as in row ' || (twice.first_row + 2)`,
		expected: `'no two rows alike'`
	};
}

/** The key of a table names one row, and what is marked unique stands in one. */
export function unique({ tables }: LargeRegister): RowCheck[] {
	return largeNames.flatMap((name) => {
		const { table, path } = tables[name];
		if (path === null) return [];
		const columns = Object.entries(table.columns).filter(([, { unique }]) => unique);
		return [
			repeats('key is unique', name, table.key),
			...columns.map(([column]) => repeats('value is unique', name, [column]))
		];
	});
}

/** What a foreign key of one column names is there. */
export function references({ tables }: LargeRegister): RowCheck[] {
	return largeNames.flatMap((name) =>
		tables[name].table.foreignKeys.flatMap(({ columns, table: to, references: [target] }): RowCheck[] => {
			const [column] = columns;
			if (column === undefined || target === undefined) return [];
			return [
				{
					name: 'reference exists',
					table: name,
					column,
					where: `checked.${identifier(column)} NOT IN (SELECT ${identifier(target)} FROM ${identifier(to)})`,
					fault: text(`is in no row of ${to}.csv`),
					expected: text(`a value of its column ${target}`)
				}
			];
		})
	);
}

/** Every source that a row cites is in the table of sources. */
export function sources({ tables }: LargeRegister): RowCheck[] {
	const citing = largeNames.filter((name) => 'source_ids' in tables[name].table.columns);
	return citing.map((table) => ({
		name: 'source exists',
		table,
		column: 'source_ids',
		joins: `, unnest(string_split(checked.source_ids, ' ')) AS cited(source_id)`,
		where: 'cited.source_id NOT IN (SELECT source_id FROM sources)',
		fault: `'cites ' || cited.source_id || ', which is not in sources.csv'`,
		expected: `'source ids of sources.csv'`
	}));
}
