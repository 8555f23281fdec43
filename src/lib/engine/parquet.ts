import { startNodeDuckDb } from './duckdb-node.ts';
import { text } from './sql.ts';

/** The types a published column has; Parquet names them in the file, CSV shows them as text. */
export type ColumnType = 'DATE' | 'INTEGER' | 'DOUBLE' | 'VARCHAR';

/** A column to write: its name and type. */
export interface TypedColumn {
	readonly name: string;
	readonly type: ColumnType;
}

/** Writes Parquet files; close it when done, for it holds a DuckDB. */
export interface ParquetWriter {
	/**
	 * Writes one table. The same text gives the same bytes: rows in their order, one codec, no clock.
	 * @param path where the file goes; its folder exists
	 * @param csv the table as RFC 4180 text with a header line; an empty cell is null, a date is an ISO day
	 * @param columns its columns in the order of the text
	 * @throws Error where a cell is not of its column's type, or the file cannot be written
	 */
	write(path: string, csv: string, columns: readonly TypedColumn[]): void;
	close(): void;
}

/**
 * Starts the writer of Parquet. It reads the very text that is published as CSV, so that the two files cannot differ.
 * @throws Error where DuckDB does not start
 */
export async function openParquetWriter(): Promise<ParquetWriter> {
	const db = await startNodeDuckDb();
	db.open({});
	const connection = db.connect();
	return {
		write(path, csv, columns) {
			const types = columns.map(({ name, type }) => `${text(name)}: ${text(type)}`).join(', ');
			db.registerFileText('table.csv', csv);
			connection.query(
				`COPY (SELECT * FROM read_csv('table.csv', columns = {${types}}, header = true, auto_detect = false,
				delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', parallel = false))
				TO ${text(path)} (FORMAT PARQUET, CODEC 'ZSTD')`
			);
			db.dropFile('table.csv');
		},
		close() {
			connection.close();
			db.reset();
		}
	};
}
