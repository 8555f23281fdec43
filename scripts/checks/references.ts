import type { ForeignKey } from '../../src/lib/register/table.ts';
import { columnsOf, type TableName, tableNames, tables } from '../../src/lib/register/tables.ts';
import type { Reading } from '../read.ts';
import type { AnyRow } from '../read-table.ts';
import { type Check, type Failure, failure } from './check.ts';

/** The values that rows of a table have in some columns; rows with an unreadable cell count as they stand. */
function known(reading: Reading, table: TableName, columns: readonly string[]): ReadonlySet<string> {
	const rows: readonly AnyRow[] = [...reading[table].rows, ...reading[table].unreadable];
	return new Set(rows.map((row) => JSON.stringify(columns.map((column) => row[column]))));
}

function dangling(
	reading: Reading,
	table: TableName,
	{ columns, ...to }: ForeignKey,
	check: string
): Failure[] {
	if (!reading[to.table].complete) return [];
	const { rows }: { rows: readonly AnyRow[] } = reading[table];
	const targets = known(reading, to.table, to.references);
	return rows.flatMap((row) => {
		const values = columns.map((column) => row[column]);
		if (values.includes(null) || targets.has(JSON.stringify(values))) return [];
		const finding = {
			row,
			column: columns.join(' + '),
			value: values.join(' + '),
			fault: `is in no row of ${to.table}.csv`,
			expected: `a value of its column ${to.references.join(' + ')}`
		};
		return [failure(check, reading, table, finding)];
	});
}

const references = 'reference exists';

/** What a foreign key names is there. */
export const referenceExists: Check = {
	name: references,
	reads: tableNames,
	run: (reading) =>
		tableNames.flatMap((table) =>
			tables[table].foreignKeys.flatMap((foreignKey) => dangling(reading, table, foreignKey, references))
		)
};

const sourcesExist = 'source exists';

/** Every source that a row cites is in the table of sources. That it cites one at all is the schema's rule. */
export const sourceExists: Check = {
	name: sourcesExist,
	reads: tableNames,
	run: (reading) => {
		if (!reading.sources.complete) return [];
		const targets = known(reading, 'sources', ['source_id']);
		const citing = tableNames.filter((table) =>
			columnsOf(table).some(([, { kind }]) => kind === 'source ids')
		);
		return citing.flatMap((table) => {
			const { rows }: { rows: readonly AnyRow[] } = reading[table];
			return rows.flatMap((row): Failure[] => {
				const cell = String(row['source_ids']);
				const missing = cell.split(' ').filter((id) => !targets.has(JSON.stringify([id])));
				if (missing.length === 0) return [];
				const fault = `cites ${missing.join(' and ')}, which is not in sources.csv`;
				const finding = {
					row,
					column: 'source_ids',
					value: cell,
					fault,
					expected: 'source ids of sources.csv'
				};
				return [failure(sourcesExist, reading, table, finding)];
			});
		});
	}
};
