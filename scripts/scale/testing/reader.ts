import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';

/** A value that a page hands to its test. */
type Plain = string | number | null;

/**
 * Runs a statement in a DuckDB of its own, which has read nothing before, and which never fetches a file whole where it
 * can have a part. Dates are given as texts by the statement.
 * @param sql its files are named by their address
 * @returns the rows of its answer, as lists of cells
 */
async function read(sql: string): Promise<Plain[][]> {
	const worker = new Worker(new URL('duckdb-browser-eh.worker.js', location.href));
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	try {
		await database.instantiate(new URL('duckdb-eh.wasm', location.href).href);
		await database.open({
			query: { castBigIntToDouble: true, castDecimalToDouble: true },
			filesystem: { allowFullHTTPReads: false }
		});
		const connection = await database.connect();
		const answer = await connection.query(sql);
		return answer.toArray().map((row: { toArray(): Plain[] }) => [...row.toArray()]);
	} finally {
		await database.terminate();
	}
}

declare global {
	/** Of the page that reads Parquet files in place. */
	var readInPlace: typeof read;
}

globalThis.readInPlace = read;
