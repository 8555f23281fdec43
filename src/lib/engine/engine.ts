/** A cell of an answer. A date is an ISO string (`2016-09-20`); what is not known is null. */
export type Cell = string | number | boolean | null;

/** A row of an answer: its columns by name, in the order of the SQL. */
export type Row = Record<string, Cell>;

/** A Parquet file to load: the table's name, and where its bytes are (a path in Node, a URL in the browser). */
export interface TableFile {
	readonly name: string;
	readonly location: string;
	/** The size of the file in bytes where it is known, so that a progress bar knows its end from the start. */
	readonly bytes?: number;
	/** The SHA-256 of the file, hex, where it is known. */
	readonly sha256?: string;
}

/** What answers SQL. The same SQL gives the same rows in every runtime of it. */
export interface Engine {
	/**
	 * Runs one statement.
	 * @param sql one `SELECT` in the engine's dialect; identifiers and literals already quoted
	 * @returns the rows, in the order of the statement
	 * @throws EngineError where the statement or the engine failed
	 */
	query(sql: string): Promise<Row[]>;
	/** Ends the engine and frees its memory. */
	close(): Promise<void>;
}

/** How much of the engine and its tables has arrived, in bytes as they are once unpacked. */
export interface Progress {
	readonly loaded: number;
	readonly total: number;
}

/**
 * Why there is no answer:
 * `blocked` something between the page and its host refuses the engine; `offline` the host cannot be reached;
 * `memory` the device has not enough; `broken-file` a file is missing or not what it should be; `unsupported` the
 * browser cannot run the engine; `other-version` the data is of another version than the page; `crashed` it stopped;
 * `query` the statement is wrong or its answer cannot be held.
 */
export type EngineFault =
	'blocked' | 'offline' | 'memory' | 'broken-file' | 'unsupported' | 'other-version' | 'crashed' | 'query';

/** A failed load or statement. What a person reads is composed elsewhere, from `kind`. */
export class EngineError extends Error {
	override readonly name = 'EngineError';

	/**
	 * @param kind why there is no answer
	 * @param detail what happened and where, in English, for logs
	 * @param options the error that caused it
	 */
	constructor(
		readonly kind: EngineFault,
		readonly detail: string,
		options?: ErrorOptions
	) {
		super(detail, options);
	}
}

/**
 * Gives an error as an EngineError.
 * @param error whatever was thrown
 * @param kind the kind of an error that is not an EngineError yet
 * @param where what was being done, before a colon
 */
export function asEngineError(error: unknown, kind: EngineFault, where: string): EngineError {
	if (error instanceof EngineError) return error;
	const message = error instanceof Error ? error.message : String(error);
	return new EngineError(kind, `${where}: ${message}`, { cause: error });
}
