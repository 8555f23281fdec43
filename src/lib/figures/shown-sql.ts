import { identifier, text } from '../engine/sql.ts';

/**
 * The SQL a reader copies: views over the published Parquet files, then the statement that made the figure.
 * It runs as it is in today's DuckDB and gives the same rows.
 * @param statement the statement the engine ran
 * @param tables the tables it reads
 * @param address gives the address of a table's Parquet file
 */
export function shownSql(
	statement: string,
	tables: readonly string[],
	address: (table: string) => string
): string {
	const views = tables.map(
		(table) =>
			`CREATE OR REPLACE TEMP VIEW ${identifier(table)} AS FROM read_parquet(${text(address(table))});`
	);
	return `${views.join('\n')}\n\n${statement};\n`;
}
