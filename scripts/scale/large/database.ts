import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';

/** A cell as the statements here give it: texts and numbers alone are asked for. */
export type Value = string | number | null;

/** A DuckDB that keeps its tables on the disk and bounds what it holds in memory. */
export interface Database {
	/** Runs a statement for what it does. */
	run(sql: string): Promise<void>;
	/** Gives all rows of a statement: few, for they are held in memory. */
	rows(sql: string): Promise<readonly Readonly<Record<string, Value>>[]>;
	close(): void;
}

/** The most that DuckDB's buffers hold, whatever the size of the register. */
export const MEMORY = '1GB';

const THREADS = 2;

/**
 * Opens a database in an empty folder, where it also spills what does not fit in memory.
 * @param memory the bound on its buffers, as DuckDB writes it; the process needs some 0.3 GB besides
 * @throws Error where the folder cannot be written
 */
export async function openDatabase(folder: string, memory: string = MEMORY): Promise<Database> {
	const instance = await DuckDBInstance.create(join(folder, 'tables.duckdb'), {
		memory_limit: memory,
		threads: String(THREADS),
		temp_directory: join(folder, 'spilled')
	});
	const connection = await instance.connect();
	return {
		async run(sql) {
			await connection.run(sql);
		},
		async rows(sql) {
			const reader = await connection.runAndReadAll(sql);
			return reader.getRowObjectsJson() as Readonly<Record<string, Value>>[];
		},
		close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}
