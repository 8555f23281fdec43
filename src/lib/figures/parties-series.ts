import type { Parameters } from '../questions/parameters.ts';
import type { PartiesRow } from '../questions/parties-over-time.ts';
import { groups } from '../questions/groups.ts';
import type { Answer } from '../questions/question.ts';
import { eventsShown, type Period, type ShownEvent } from './events.ts';

/** A count that changes on certain days and holds between them: `value` from `date` (ISO day) on. */
export interface CountStep {
	readonly date: string;
	readonly value: number;
}

/** The last count of each day, in the order of time: several States may take a step on one day. */
function lastOfDay(steps: readonly CountStep[]): readonly CountStep[] {
	return [...new Map(steps.map((step) => [step.date, step])).values()];
}

/**
 * The number of parties of each group over time.
 * @param rows steps in the order of time
 * @returns the groups that have any party, by slug, in the order of the groups
 */
export function partiesByGroup(
	rows: readonly PartiesRow[]
): readonly { slug: string; steps: readonly CountStep[] }[] {
	return groups.flatMap(({ slug }) => {
		const own = rows.filter((row) => row.regional_group === slug && row.event !== 'signed');
		const steps = lastOfDay(own.map(({ date, parties_of_group }) => ({ date, value: parties_of_group })));
		return steps.some(({ value }) => value > 0) ? [{ slug, steps }] : [];
	});
}

/** The number of parties of all chosen States over time. */
export function partiesOfAll(rows: readonly PartiesRow[]): readonly CountStep[] {
	return lastOfDay(
		rows.filter(({ event }) => event !== 'signed').map(({ date, parties }) => ({ date, value: parties }))
	);
}

/** The number of States that have signed and are not party, over time. */
export function signatoriesOfAll(rows: readonly PartiesRow[]): readonly CountStep[] {
	return lastOfDay(rows.map(({ date, signatories }) => ({ date, value: signatories })));
}

/** The days from which to which the lines go: the years that the reader chose, within the record. */
export function partiesPeriod({ rows, parameters, asOf }: Answer<PartiesRow>): Period {
	const end = `${parameters.to ?? 9999}-12-31`;
	const to = end < asOf ? end : asOf;
	return { from: parameters.from === null ? (rows[0]?.date ?? to) : `${parameters.from}-01-01`, to };
}

/** What else happened along the lines. */
export function partiesEvents(
	answer: Answer<PartiesRow>,
	shown: Pick<Parameters, 'events'>
): readonly ShownEvent[] {
	return eventsShown(answer, shown, answer.rows.length === 0 ? null : partiesPeriod(answer));
}
