import { startNodeDuckDb } from './duckdb-node.ts';
import { text } from './sql.ts';

/** The types a published column has; Parquet names them in the file, CSV shows them as text. */
export type ColumnType = 'DATE' | 'INTEGER' | 'DOUBLE' | 'VARCHAR';

/** A column to write: its name and type. */
export interface TypedColumn {
	readonly name: string;
	readonly type: ColumnType;
}

/** Makes Parquet of tables; close it when done, for it holds a DuckDB. */
export interface ParquetWriter {
	/**
	 * Gives one table as the bytes of a Parquet file. The same text gives the same bytes: rows in their order, one
	 * codec, no clock.
	 * @param csv the table as RFC 4180 text with a header line; an empty cell is null, a date is an ISO day
	 * @param columns its columns in the order of the text
	 * @throws Error where a cell is not of its column's type
	 */
	parquet(csv: string, columns: readonly TypedColumn[]): Uint8Array;
	close(): void;
}

const INPUT = 'table.csv';
const OUTPUT = 'table.parquet';

/**
 * Starts the writer of Parquet. It reads the very text that is published as CSV, so that the two files cannot differ.
 * @throws Error where DuckDB does not start
 */
export async function openParquetWriter(): Promise<ParquetWriter> {
	const db = await startNodeDuckDb();
	db.open({});
	const connection = db.connect();
	return {
		parquet(csv, columns) {
			const types = columns.map(({ name, type }) => `${text(name)}: ${text(type)}`).join(', ');
			db.registerFileText(INPUT, csv);
			// A file that is registered is written in memory; of any other name DuckDB would make one on the disk.
			db.registerFileBuffer(OUTPUT, new Uint8Array());
			try {
				connection.query(
					`COPY (SELECT * FROM read_csv(${text(INPUT)}, columns = {${types}}, header = true, auto_detect = false,
					delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d'))
					TO ${text(OUTPUT)} (FORMAT PARQUET, CODEC 'ZSTD')`
				);
				return db.copyFileToBuffer(OUTPUT);
			} finally {
				db.dropFile(INPUT);
				db.dropFile(OUTPUT);
			}
		},
		close() {
			connection.close();
			db.reset();
		}
	};
}
