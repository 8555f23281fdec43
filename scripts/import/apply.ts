import { tableNames } from '../../src/lib/register/tables.ts';
import { type Step, writeChange } from '../register/journal.ts';
import type { Texts } from '../register/texts.ts';

/**
 * Writes the files that an import changes, all or none.
 * @returns the names of the files written
 * @throws RegisterLocked, RegisterChanged
 */
export function applyTexts(directory: string, before: Texts, after: Texts, step?: Step): string[] {
	const changed = tableNames.filter((table) => before[table] !== after[table]);
	const change = new Map(
		changed.map((table) => [`${table}.csv`, { before: before[table], after: after[table] }])
	);
	writeChange(directory, change, step);
	return [...change.keys()];
}
