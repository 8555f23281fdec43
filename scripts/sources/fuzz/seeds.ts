import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page from which others are made. */
export interface Seed {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The folder of the cases that were found once: each is tried in every test run. */
export const CASES = 'scripts/sources/fuzz/cases';

/** The cases that were found once. */
export function cases(): Seed[] {
	return readdirSync(CASES)
		.filter((name) => !name.startsWith('.'))
		.sort()
		.map((name) => ({ name, bytes: readFileSync(join(CASES, name)) }));
}
