import { EngineError } from './engine.ts';
import { statementError } from './faults.ts';

/** What both builds of DuckDB-WASM offer under the same names; the one in Node blocks, the one in a worker does not. */
export interface Bindings {
	startPendingQuery(connection: number, sql: string): Promise<Uint8Array | null> | Uint8Array | null;
	pollPendingQuery(connection: number): Promise<Uint8Array | null> | Uint8Array | null;
	fetchQueryResults(connection: number): Promise<Uint8Array> | Uint8Array;
	registerFileBuffer(name: string, bytes: Uint8Array): Promise<void> | void;
	dropFile(name: string): unknown;
}

/** Runs statements on one connection, one after the other. */
export interface Session {
	/**
	 * @returns the answer as the pieces of one Arrow IPC stream
	 * @throws EngineError where the statement fails, at whichever of its rows
	 */
	run(sql: string): Promise<Uint8Array[]>;
}

// DuckDB-WASM copies a statement to a stack that overflows, and traps, at about 65,000 characters.
const longest = 30_000;

/**
 * Asks by pending queries. The shorter `runQuery` gives the rows before an error and never tells the error: with it a
 * cast that fails in row 9,000 is an answer of 8,192 rows.
 * @param bindings open
 * @param connection the number of one of its connections
 */
export function createSession(bindings: Bindings, connection: number): Session {
	async function answer(sql: string): Promise<Uint8Array[]> {
		if (sql.length > longest) {
			throw new EngineError('query', `a statement of ${sql.length} characters; the engine takes ${longest}`);
		}
		try {
			let header = await bindings.startPendingQuery(connection, sql);
			while (header === null) header = await bindings.pollPendingQuery(connection);
			const pieces = [header];
			for (;;) {
				const piece = await bindings.fetchQueryResults(connection);
				if (piece.length === 0) return pieces;
				pieces.push(piece);
			}
		} catch (error) {
			throw error instanceof EngineError ? error : statementError(error, sql);
		}
	}

	// A connection has one pending query: the next begins when the one before has been read.
	let before: Promise<unknown> = Promise.resolve();
	return {
		run(sql) {
			const mine = before.then(() => answer(sql));
			before = mine.catch(() => undefined);
			return mine;
		}
	};
}
