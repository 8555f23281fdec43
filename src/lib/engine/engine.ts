/** A cell of an answer. A date is an ISO string (`2016-09-20`); what is not known is null. */
export type Cell = string | number | boolean | null;

/** A row of an answer: its columns by name, in the order of the SQL. */
export type Row = Record<string, Cell>;

/** A Parquet file to load: the table's name, and where its bytes are (a path in Node, a URL in the browser). */
export interface TableFile {
	readonly name: string;
	readonly location: string;
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
