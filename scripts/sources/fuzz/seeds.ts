import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A page from which others are made. */
export interface Seed {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const SOURCES = 'scripts/sources';

/** The folder of the cases that were found once: each is tried in every test run. */
export const CASES = join(SOURCES, 'fuzz/cases');

/** The fixtures of every importer, in the order of their names. */
export function fixtures(): Seed[] {
	return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
		.filter((path) => /(?:^|[\\/])fixtures[\\/][^\\/]+\.(?:html|xml|txt|xls)$/.test(path))
		.sort()
		.map((path) => ({ name: basename(path), bytes: readFileSync(join(SOURCES, path)) }));
}

/** The cases that were found once. */
export function cases(): Seed[] {
	return readdirSync(CASES)
		.filter((name) => !name.startsWith('.'))
		.sort()
		.map((name) => ({ name, bytes: readFileSync(join(CASES, name)) }));
}
