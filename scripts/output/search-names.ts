import { group } from 'd3-array';
import type { StateName } from '../derive/state-names.ts';

/** First what a reader would call the State, then what it calls itself, then the rest. */
const ORDER: readonly StateName['kind'][] = ['name', 'depositary', 'local', 'former', 'other', 'translated'];

/**
 * Gives the names by which the search box finds a State, without those that differ in case and accents alone.
 * @param names as deriveStateNames gives them
 * @returns the names by ISO 3166-1 alpha-3 code, the register's own first
 */
export function searchNames(names: readonly StateName[]): Record<string, string[]> {
	const states = [...group(names, (row) => row.iso3)];
	return Object.fromEntries(states.map(([iso3, ofState]) => [iso3, distinct(ofState)]));
}

function distinct(names: readonly StateName[]): string[] {
	const inOrder = ORDER.flatMap((kind) => names.filter((row) => row.kind === kind));
	const byFold = new Map<string, string>();
	for (const { name } of inOrder) {
		const fold = folded(name);
		if (!byFold.has(fold)) byFold.set(fold, name);
	}
	return [...byFold.values()];
}

/** Case and the accents of Latin, Greek and Cyrillic letters away; the vowel signs of other scripts are letters, and stay. */
function folded(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();
}
