import { EngineError, type TableFile } from './engine.ts';
import { faultOfStatement } from './faults.ts';
import { identifier, text } from './sql.ts';

/** A DuckDB of either runtime, as far as making tables needs it: the one in Node blocks, the one in a worker does not. */
export interface Database {
	run(sql: string): Promise<Uint8Array> | Uint8Array;
	registerFileBuffer(name: string, bytes: Uint8Array): Promise<void> | void;
	dropFile(name: string): Promise<unknown> | undefined;
}

/** A Parquet file whose bytes are here. */
export interface LoadedFile extends TableFile {
	readonly content: Uint8Array;
}

// After external access is off, read_parquet itself is refused: so the tables come first. Nothing undoes the lock.
const lock = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/**
 * Makes a table of each Parquet file, then shuts DuckDB off from files and network for good.
 * @param database open and not locked yet
 * @param files the bytes are handed over: a worker takes them away from the page
 * @throws EngineError `broken-file` where a file is not Parquet, `memory` where there is no room for it
 */
export async function makeTables(database: Database, files: readonly LoadedFile[]): Promise<void> {
	for (const { name, location, content } of files) {
		const buffer = `${name}.parquet`;
		try {
			await database.registerFileBuffer(buffer, content);
			await database.run(`CREATE TABLE ${identifier(name)} AS FROM read_parquet(${text(buffer)})`);
			await database.dropFile(buffer);
		} catch (error) {
			const kind = faultOfStatement(error) === 'memory' ? 'memory' : 'broken-file';
			const reason = error instanceof Error ? error.message : String(error);
			throw new EngineError(kind, `${location}: no table ${name} could be made of it: ${reason}`, {
				cause: error
			});
		}
	}
	for (const statement of lock) await database.run(statement);
}
