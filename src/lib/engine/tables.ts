import { EngineError, asEngineError, type TableFile } from './engine.ts';
import type { Bindings, Session } from './session.ts';
import { identifier, text } from './sql.ts';

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
 * @param bindings where files are registered
 * @param session of these bindings, not locked yet
 * @param files the bytes are handed over: a worker takes them away from the page
 * @throws EngineError `broken-file` where a file is not Parquet, `memory` where there is no room for it, `crashed` where
 *   the engine stopped over it
 */
export async function makeTables(
	bindings: Bindings,
	session: Session,
	files: readonly LoadedFile[]
): Promise<void> {
	for (const { name, location, content } of files) {
		const buffer = `${name}.parquet`;
		try {
			await bindings.registerFileBuffer(buffer, content);
			await session.run(`CREATE TABLE ${identifier(name)} AS FROM read_parquet(${text(buffer)})`);
			await bindings.dropFile(buffer);
		} catch (error) {
			const { kind, detail } = asEngineError(error, 'broken-file', buffer);
			throw new EngineError(
				// What a statement says of a file is said of the file; an engine that stopped says nothing of it.
				kind === 'query' ? 'broken-file' : kind,
				`${location}: no table ${name} could be made of it: ${detail}`,
				{ cause: error }
			);
		}
	}
	for (const statement of lock) await session.run(statement);
}
