import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { returnsMade, type BetweenEvent, type BetweenRow, type Timing } from './between.ts';
import type { Answer } from './question.ts';
import { periodWords } from './period-words.ts';
import { visitsWhither } from './visits-words.ts';

/** A count that is not known exactly: what is sure, and what is possible at most. */
export type CountRange = readonly [low: number, high: number];

/** How often something happened: `never`, `once`, `19 times`, `19 to 23 times`, `up to 3 times`. */
export function timesWords([low, high]: CountRange): string {
	if (high === 0) return m.times_never();
	if (low === high) return m.times_exact({ count: low, number: integerWords(low) });
	return low === 0
		? m.times_at_most({ count: high, number: integerWords(high) })
		: m.times_range({ low: integerWords(low), high: integerWords(high) });
}

/** Timings that leave open whether it happened in between. A report that is not in the record can be public. */
const open: Readonly<Partial<Record<BetweenEvent, readonly Timing[]>>> = {
	report_public: ['perhaps', 'undated', 'unknown', 'none'],
	mechanism_designated: ['perhaps', 'undated', 'unknown'],
	treaty_joined: ['perhaps']
};

/** Before how many of some returns an event happened in between: once for each return, however often it did. */
export function happened(returns: readonly (readonly BetweenRow[])[], event: BetweenEvent): CountRange {
	const some = (timings: readonly Timing[]) =>
		returns.filter((rows) => rows.some((row) => row.event === event && timings.includes(row.timing))).length;
	return [some(['between']), some(['between', ...(open[event] ?? [])])];
}

/** The answer on what was known in between, in words. */
export function betweenSentence({ rows, parameters, asOf, known }: Answer<BetweenRow>): string {
	const made = returnsMade(rows);
	const values = {
		date: dateWords(asOf),
		where: visitsWhither(parameters, known),
		period: periodWords(parameters)
	};
	if (made.length === 0) return m.returns_none(values);
	const count = m.returns_count({ ...values, count: made.length, number: integerWords(made.length) });
	const times = (event: BetweenEvent) => timesWords(happened(made, event));
	return `${count} ${m.between_known({
		report: times('report_public'),
		mechanism: times('mechanism_designated'),
		treaty: times('treaty_joined')
	})}`;
}

/** What is not known of the time in between, in sentences. */
export function betweenUnknowns({ rows, asOf }: Answer<BetweenRow>): readonly string[] {
	const made = returnsMade(rows);
	if (made.length === 0) return [];
	const [low, high] = happened(made, 'report_public');
	const replied = made.filter((all) =>
		all.some(({ event, timing }) => event === 'reply' && timing === 'undated')
	).length;
	const unsure = new Set(rows.filter(({ begun }) => begun === 'unsure').map((row) => row.to_mission_id)).size;
	const tell = (count: number, words: (values: { count: number; number: string }) => string) =>
		count === 0 ? [] : [words({ count, number: integerWords(count) })];
	return [
		...tell(high - low, m.between_report_open),
		...tell(replied, m.between_replies),
		m.between_list_note(),
		...tell(unsure, (values) => m.returns_unsure({ ...values, date: dateWords(asOf) }))
	];
}
