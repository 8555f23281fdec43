import { numbersOf, runsOf, type Briefing, type Run } from './document.ts';

/** The runs that mention a note first, and which: a note leads back there. */
export function firstMentions({
	sections,
	notes
}: Briefing): ReadonlyMap<readonly string[], readonly number[]> {
	const seen = new Set<number>();
	const first = new Map<readonly string[], readonly number[]>();
	const runs: readonly Run[] = sections.flatMap(({ blocks }) => blocks.flatMap(runsOf));
	for (const { cites } of runs) {
		const fresh = numbersOf(cites, notes).filter((number) => !seen.has(number));
		for (const number of fresh) seen.add(number);
		if (fresh.length > 0) first.set(cites, fresh);
	}
	return first;
}
