import {
	dateDay,
	float64,
	int32,
	int64,
	Table,
	tableFromArrays,
	tableToIPC,
	utf8,
	type DataType
} from '@uwdata/flechette';
import type { Row } from '../engine/engine.ts';
import { typedColumns, type FileColumn, type TypedColumn } from './file-column.ts';
import { provenancePairs, type Provenance } from './provenance.ts';

const types: Record<TypedColumn['type'], () => DataType> = {
	day: dateDay,
	int32,
	int64,
	double: float64,
	text: utf8
};

/**
 * An answer as an Arrow IPC file: days as Date32, dates known to the month or year as texts, whole numbers as Int32 or
 * Int64, others as Float64; what goes with the rows as metadata of the schema, headings as metadata of the fields.
 * Written without apache-arrow: its builders evaluate text, which the policy of the site forbids.
 * @param columns in the order of the file
 * @param rows rows that carry them
 * @param of what goes with them
 * @throws TypeError where a value is not what its column holds
 */
export function arrow(
	columns: readonly FileColumn[],
	rows: readonly Row[],
	of: Provenance
): Uint8Array<ArrayBuffer> {
	const typed = typedColumns(columns, rows);
	const arrays = typed.map(({ name, type, values }): [string, unknown[]] => [
		name,
		values.map((value) => (type === 'day' && value !== null ? Date.parse(String(value)) : value))
	]);
	const plain = tableFromArrays(arrays, {
		types: Object.fromEntries(typed.map(({ name, type }) => [name, types[type]()]))
	});
	const fields = plain.schema.fields.map((field, index) => ({
		...field,
		metadata: new Map([['label', typed[index]?.label ?? '']])
	}));
	const metadata = new Map(provenancePairs(of));
	const bytes = tableToIPC(new Table({ ...plain.schema, fields, metadata }, plain.children), {
		format: 'file'
	});
	if (bytes === null) throw new Error('Arrow gave no bytes');
	return new Uint8Array(bytes);
}
