import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Row } from '../engine/engine.ts';
import { typedColumns, type FileColumn, type TypedColumn } from './file-column.ts';
import { provenancePairs, type Provenance } from './provenance.ts';

const millisecondsADay = 86_400_000;

const types: Record<TypedColumn['type'], Omit<SchemaElement, 'name'>> = {
	day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
	int32: { type: 'INT32' },
	int64: { type: 'INT64' },
	double: { type: 'DOUBLE' },
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }
};

function written(type: TypedColumn['type'], value: string | number | null): string | number | bigint | null {
	if (value === null) return null;
	if (type === 'day') return Date.parse(String(value)) / millisecondsADay;
	return type === 'int64' ? BigInt(value) : value;
}

/**
 * An answer as a Parquet file (Snappy): days as DATE, dates known to the month or year as texts, whole numbers as INT32 or
 * INT64, others as DOUBLE; what goes with the rows as key-value metadata.
 * @param columns in the order of the file
 * @param rows rows that carry them
 * @param of what goes with them
 * @throws TypeError where a value is not what its column holds
 */
export function parquet(
	columns: readonly FileColumn[],
	rows: readonly Row[],
	of: Provenance
): Uint8Array<ArrayBuffer> {
	const typed = typedColumns(columns, rows);
	const buffer = parquetWriteBuffer({
		columnData: typed.map(({ name, type, values }) => ({
			name,
			data: values.map((value) => written(type, value))
		})),
		schema: [
			{ name: 'root', num_children: typed.length },
			...typed.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[type] }))
		],
		kvMetadata: provenancePairs(of).map(([key, value]) => ({ key, value }))
	});
	return new Uint8Array(buffer);
}
