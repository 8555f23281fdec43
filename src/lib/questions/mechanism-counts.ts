import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, numberOrNone } from '../text/numbers.ts';
import { inTime, notDesignated, perhapsInTime, timingWords, type Timing } from './mechanism-timing.ts';
import type { Answer } from './question.ts';
import { selectionWords } from './selection.ts';
import { atStart, stateWords } from './state-name.ts';

/** Mechanisms of one timing, counted. */
export interface Counted {
	readonly timing: Timing;
	readonly mechanisms: number;
}

/** How many mechanisms are of one of those timings. */
export function countOf(rows: readonly Counted[], some: readonly Timing[]): number {
	return rows.filter(({ timing }) => some.includes(timing)).reduce((sum, row) => sum + row.mechanisms, 0);
}

/** How many of those designated were designated in time, with the range that unknown dates allow; empty for none. */
export function inTimeWords(rows: readonly Counted[]): string {
	const [surely, perhaps, later] = [
		countOf(rows, inTime),
		countOf(rows, perhapsInTime),
		countOf(rows, ['later'])
	];
	if (surely + perhaps + later === 0) return '';
	const first = m.npm_in_time({
		count: surely,
		number: atStart(numberOrNone(surely)),
		later: integerWords(later)
	});
	const before = countOf(rows, ['before']);
	const range = m.npm_in_time_range({
		count: perhaps,
		number: integerWords(perhaps),
		least: integerWords(surely),
		most: integerWords(surely + perhaps)
	});
	return [
		first,
		before === 0 ? '' : m.npm_in_time_before({ count: before, number: integerWords(before) }),
		perhaps === 0 ? '' : range
	]
		.filter((words) => words !== '')
		.join(' ');
}

/** How many parties have designated a mechanism, with the range that unknown ones allow. */
export function designatedWords({
	rows,
	parameters,
	asOf
}: Pick<Answer<Counted>, 'rows' | 'parameters' | 'asOf'>) {
	const yes = countOf(rows, [...inTime, ...perhapsInTime, 'later']);
	const unknown = countOf(rows, ['unknown']);
	const parties = yes + unknown + countOf(rows, notDesignated);
	const values = { date: dateWords(asOf), among: selectionWords(parameters) };
	if (parties === 0) return m.npm_no_party(values);
	const count = {
		...values,
		count: parties,
		parties: integerWords(parties),
		number: numberOrNone(yes),
		least: integerWords(yes),
		most: integerWords(yes + unknown),
		unknown: integerWords(unknown)
	};
	return unknown === 0 ? m.npm_designated(count) : m.npm_designated_range(count);
}

/** Where one State was chosen and is counted: its timing in words; null else. */
export function oneTimingWords({ rows, parameters, asOf, known }: Answer<Counted>): string | null {
	const [only, another] = parameters.states;
	const [row] = rows;
	if (only === undefined || another !== undefined || row === undefined) return null;
	const state = atStart(stateWords(only, known));
	return m.npm_one_timing({ state, date: dateWords(asOf), timing: timingWords(row.timing) });
}
