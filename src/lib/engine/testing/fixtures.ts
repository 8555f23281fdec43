import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { startNodeDuckDb } from '../duckdb-node.ts';
import type { TableFile } from '../engine.ts';

const tables: Readonly<Record<string, string>> = {
	visits: `SELECT * FROM (VALUES
		('MUS', 'Maurice', DATE '2007-10-08', 4, 0.25::DOUBLE, false),
		('BEN', 'Bénin', DATE '2008-05-17', 5, 1.5::DOUBLE, false),
		('KAZ', 'Қазақстан', DATE '2016-09-20', 6, 1::DOUBLE, false),
		('KAZ', 'Қазақстан', DATE '2023-03-26', NULL, NULL, true),
		('TÜR', 'Türkiye', NULL, NULL, NULL, NULL)
	) visits(iso3, name, day, people, share, follow_up)`,
	groups: `SELECT * FROM (VALUES
		('MUS', 'African Group'), ('BEN', 'African Group'), ('KAZ', 'Asia-Pacific Group'), ('COK', 'no group')
	) groups(iso3, name)`,
	nothing: `SELECT NULL::DATE AS day, NULL::VARCHAR AS text WHERE false`
};

/** The names of the tables the statements of the tests read. */
export const fixtureNames = Object.keys(tables);

/**
 * Writes the Parquet files of the tests.
 * @param folder made where it is missing
 */
export async function writeFixtures(folder: string): Promise<TableFile[]> {
	await mkdir(folder, { recursive: true });
	const database = await startNodeDuckDb();
	database.open({});
	const connection = database.connect();
	const files = Object.entries(tables).map(([name, sql]) => ({
		name,
		sql,
		location: join(folder, `${name}.parquet`)
	}));
	for (const { sql, location } of files) {
		const unfinished = `${location}.${process.pid}`;
		connection.query(`COPY (${sql}) TO '${unfinished.replaceAll("'", "''")}' (FORMAT PARQUET)`);
		// Two test files may write at once: each renames a whole file.
		await rename(unfinished, location);
	}
	connection.close();
	return files.map(({ name, location }) => ({ name, location }));
}
