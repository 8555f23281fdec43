import { readFile } from 'node:fs/promises';
import { decode } from './decode.ts';
import { startNodeDuckDb } from './duckdb-node.ts';
import { EngineError, asEngineError, type Engine, type TableFile } from './engine.ts';
import { createSession } from './session.ts';
import { makeTables, type LoadedFile } from './tables.ts';

/**
 * Starts an engine in this process: scripts, prerendering, tests.
 * @param files the Parquet files, by path; each becomes a table before the engine is locked
 * @throws EngineError `broken-file` where a file is missing or not Parquet
 */
export async function openNodeEngine(files: readonly TableFile[]): Promise<Engine> {
	const loaded = await Promise.all(files.map(load));
	const database = await startNodeDuckDb();
	// Without casts to double: decode() holds each number exactly or refuses it.
	database.open({});
	const connection = database.connect();
	const session = createSession(
		database,
		connection.useUnsafe((_, id) => id)
	);
	await makeTables(database, session, loaded);
	let open = true;
	return {
		query: async (sql) => {
			if (!open) throw new EngineError('query', 'the engine was closed');
			return decode(await session.run(sql));
		},
		close: () => {
			open = false;
			return Promise.resolve();
		}
	};
}

const shared = new Map<string, Promise<Engine>>();

/**
 * Gives the one engine of this process over these files, started when first asked for: a whole site is prerendered on
 * one. Who shares it does not close it.
 * @param files the Parquet files, by path
 * @throws EngineError as openNodeEngine; the next ask then tries anew
 */
export function sharedNodeEngine(files: readonly TableFile[]): Promise<Engine> {
	const key = JSON.stringify(files.map(({ name, location }) => [name, location]));
	const known = shared.get(key);
	if (known) return known;
	const engine = openNodeEngine(files);
	shared.set(key, engine);
	engine.catch(() => shared.delete(key));
	return engine;
}

async function load(file: TableFile): Promise<LoadedFile> {
	try {
		return { ...file, content: new Uint8Array(await readFile(file.location)) };
	} catch (error) {
		throw asEngineError(error, 'broken-file', `${file.location}: table ${file.name} cannot be read`);
	}
}
