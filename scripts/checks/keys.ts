import { columnsOf, type TableName, tableNames, tables } from '../../src/lib/register/tables.ts';
import type { Reading } from '../read.ts';
import type { AnyRow } from '../read-table.ts';
import { type Check, type Failure, failure } from './check.ts';

/** Rows of a table whose values in some columns, taken together, an earlier row has already. */
function repeats(reading: Reading, table: TableName, columns: readonly string[], check: string): Failure[] {
	const { rows, lines }: { rows: readonly AnyRow[]; lines: ReadonlyMap<AnyRow, number> } = reading[table];
	const first = new Map<string, AnyRow>();
	return rows.flatMap((row) => {
		const values = columns.map((column) => row[column] ?? null);
		if (values.every((value) => value === null)) return [];
		const together = JSON.stringify(values);
		const earlier = first.get(together);
		if (!earlier) {
			first.set(together, row);
			return [];
		}
		const finding = {
			row,
			column: columns.join(' + '),
			value: values.filter((value) => value !== null).join(' + '),
			fault: `stands in row ${lines.get(earlier) ?? 'above'} already`,
			expected: 'no two rows alike'
		};
		return [failure(check, reading, table, finding)];
	});
}

const keysUnique = 'key is unique';

/** The key of a table names one row. */
export const keyIsUnique: Check = {
	name: keysUnique,
	reads: tableNames,
	run: (reading) => tableNames.flatMap((table) => repeats(reading, table, tables[table].key, keysUnique))
};

const valuesUnique = 'value is unique';

/** In a column marked unique no two rows share a value; empty cells are not compared. */
export const valueIsUnique: Check = {
	name: valuesUnique,
	reads: tableNames,
	run: (reading) =>
		tableNames.flatMap((table) =>
			columnsOf(table)
				.filter(([, column]) => column.unique)
				.flatMap(([name]) => repeats(reading, table, [name], valuesUnique))
		)
};
