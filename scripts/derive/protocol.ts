import type { Register, TableName } from '../../src/lib/register/tables.ts';

/**
 * Gives what the register says of OPCAT itself.
 * @returns its entry into force (ISO day) and the sources for it
 * @throws Error where treaties.csv has no row for OPCAT
 */
export function protocol(register: Register): { readonly inForce: string; readonly sourceIds: string } {
	const row = register.treaties.find(({ treaty }) => treaty === 'OPCAT');
	if (!row)
		throw new Error('treaties.csv: no row OPCAT; without its in_force nothing can be derived: add the row');
	return { inForce: row.in_force, sourceIds: row.source_ids };
}

/**
 * Gives the day to which a table of the register is complete.
 * @returns an ISO day, or null where tables.csv has no row for the table
 */
export function asOf(register: Register, table: TableName): string | null {
	return register.tables.find((row) => row.table === table)?.as_of ?? null;
}
