import * as m from '../paraglide/messages.js';
import type { LogRank } from '../stats/log-rank.ts';
import { dateWords } from '../text/dates.ts';
import { decimalWords, integerWords, listWords, numberOrNone, yearsRange } from '../text/numbers.ts';
import { casesWords, pWords } from '../text/probability.ts';
import { groupOf } from './groups.ts';
import { joinedOf, joinedPeriods } from './joined.ts';
import type { Answer } from './question.ts';
import { selectionWords } from './selection.ts';
import { atStart, stateWords } from './state-name.ts';
import {
	comparison,
	curveOfAll,
	curvesBy,
	isDrawn,
	isExact,
	widestGap,
	type WaitingCurve,
	type Years
} from './waiting-curves.ts';
import type { WaitRow } from './waiting.ts';

const yearsWords = ([min, max]: Years) => yearsRange(min, max).text;

/** The words for what a curve is of: `African`, `in force 2015 or later`. */
export function curveWords(key: string, by: 'group' | 'joined'): string {
	return by === 'group' ? groupOf(key).short() : joinedOf(key).label();
}

/**
 * The 95 % interval of a median in words: `4.7 to 7.2`, `from 4.7, its upper end open`.
 * @param open the words for an interval without an upper end
 */
export function intervalWords(
	{ low, high }: WaitingCurve['median'],
	open: (values: { lower: string }) => string = m.waiting_interval_open
): string {
	if (low === null) return '';
	return high === null
		? open({ lower: yearsWords(low) })
		: m.waiting_interval({ lower: yearsWords(low), upper: yearsWords(high) });
}

/** How a median reads in a table: its years, or that it is not reached. */
export function medianWords({ at }: WaitingCurve['median']): string {
	return at === null ? m.waiting_not_reached() : yearsWords(at);
}

function single(row: WaitRow, { parameters: { gap }, asOf, known }: Answer<WaitRow>): string | null {
	const state = stateWords(row.iso3, known);
	const values = { state, date: dateWords(asOf), years: yearsRange(row.years_min, row.years_max).text };
	if (row.ended === 'yes')
		return gap === 'first' ? m.waiting_one_first(values) : m.waiting_one_second(values);
	if (row.ended === 'unsure' || row.withdrawn_on !== null) return null;
	return atStart(gap === 'first' ? m.waiting_one_for_first(values) : m.waiting_one_for_second(values));
}

function counts({ rows, parameters, asOf }: Answer<WaitRow>): string {
	const still = rows.filter(({ ended, withdrawn_on }) => ended === 'no' && withdrawn_on === null).length;
	const among = selectionWords(parameters);
	const states = { count: rows.length, number: integerWords(rows.length), among };
	const values = {
		date: dateWords(asOf),
		visited: numberOrNone(rows.filter(({ ended }) => ended === 'yes').length),
		count: still,
		waiting: numberOrNone(still)
	};
	return parameters.gap === 'first'
		? m.waiting_count_first({ ...values, states: m.waiting_bound(states) })
		: m.waiting_count_second({ ...values, states: m.waiting_visited_once(states) });
}

function middle(curve: WaitingCurve): string {
	if (!isDrawn(curve)) return m.waiting_too_few();
	if (curve.median.at !== null)
		return m.waiting_median({ years: yearsWords(curve.median.at), interval: intervalWords(curve.median) });
	const end = Math.min(...curve.readings.map((reading) => reading.end ?? 0));
	return m.waiting_no_median({ years: decimalWords(end) });
}

function counted({ rows, parameters: { advisory, part3 } }: Answer<WaitRow>): string[] {
	const made = rows.filter(({ ended }) => ended === 'yes');
	const known = made.filter(({ to_advisory }) => to_advisory === 'yes').length;
	const any = made.length === 0 ? m.waiting_any() : m.waiting_any_number({ number: numberOrNone(known) });
	return [
		advisory === 'with' ? any : m.waiting_without_advisory(),
		...(part3 === 'with' ? [] : [m.waiting_without_part3()])
	];
}

function tested(tests: readonly LogRank[]): string {
	const both = (words: (test: LogRank) => string) => [...new Set(tests.map(words))].join('–');
	const [first = '', last] = new Set(tests.map((test) => pWords(test.p)));
	const degrees = tests[0]?.degrees ?? 0;
	return m.waiting_log_rank({
		value: both((test) => decimalWords(test.chiSquare)),
		count: degrees,
		degrees: integerWords(degrees),
		p: last === undefined ? first : m.p_both({ first, last }),
		cases: casesWords(Math.max(...tests.map((test) => test.p)))
	});
}

function compared({ rows, parameters: { curves: by } }: Answer<WaitRow>): string[] {
	if (by === 'all') return [];
	const curves = curvesBy(rows, by);
	const drawn = curves.filter(isDrawn);
	if (drawn.length < 2) return [];
	const list = drawn.map(({ key, median }) => {
		const name = curveWords(key, by);
		return median.at === null
			? m.waiting_median_not_reached({ name })
			: m.waiting_median_of({ name, years: yearsWords(median.at) });
	});
	const tests = comparison(curves);
	const medians = drawn.every(({ median }) => median.at === null)
		? m.waiting_medians_none()
		: m.waiting_medians({ list: listWords(list) });
	return [medians, ...(tests === null ? [] : [tested(tests)])];
}

/** How long States wait, in words: how many did and do, the median with its interval, what is counted, the comparison. */
export function sentence(answer: Answer<WaitRow>): string {
	const { rows, asOf } = answer;
	const [only, another] = rows;
	if (only === undefined) return m.waiting_none({ date: dateWords(asOf) });
	const told = another === undefined ? single(only, answer) : null;
	if (told !== null) return [told, ...counted({ ...answer, rows: [] })].join(' ');
	return [counts(answer), middle(curveOfAll(rows)), ...counted(answer), ...compared(answer)].join(' ');
}

function tell(count: number, words: (values: { count: number; number: string }) => string): string[] {
	return count === 0 ? [] : [words({ count, number: integerWords(count) })];
}

function bounds(rows: readonly WaitRow[]): string[] {
	const curve = curveOfAll(rows);
	const inexact = tell(rows.filter((row) => !isExact(row)).length, m.waiting_inexact);
	if (inexact.length === 0 || !isDrawn(curve)) return inexact;
	const gap = widestGap(curve);
	return gap === 0 ? inexact : [`${inexact.join('')} ${moved(decimalWords(gap * 100), curve.median.at)}`];
}

function moved(points: string, median: Years | null): string {
	if (median === null) return m.waiting_gap({ points });
	const [least, most] = median;
	return least === most
		? m.waiting_gap_same_median({ points })
		: m.waiting_gap_median({ points, years: decimalWords(most - least, 2) });
}

function later({ rows, parameters: { curves: by }, asOf }: Answer<WaitRow>): string[] {
	const last = joinedPeriods.at(-1);
	const since = rows.filter(({ joined }) => joined === last?.slug).map((row) => row.in_force_date);
	const earliest = since.toSorted()[0];
	if (by !== 'joined' || last === undefined || earliest === undefined) return [];
	const years = (Date.parse(asOf) - Date.parse(earliest)) / 86_400_000 / 365.25;
	return [m.waiting_later({ year: last.first, years: decimalWords(years) })];
}

function tooFew({ rows, parameters: { curves: by } }: Answer<WaitRow>): string[] {
	if (by === 'all') return [];
	const few = curvesBy(rows, by).filter((curve) => !isDrawn(curve));
	const list = few.map(({ key, rows: own }) =>
		m.waiting_few_of({ name: curveWords(key, by), number: integerWords(own.length) })
	);
	return few.length === 0 ? [] : [m.waiting_few({ list: listWords(list) })];
}

/** What the waits leave open or out, in sentences. */
export function unknowns(answer: Answer<WaitRow>): readonly string[] {
	const { rows, parameters, asOf } = answer;
	const date = dateWords(asOf);
	const of = (is: (row: WaitRow) => boolean) => rows.filter(is).length;
	return [
		...bounds(rows),
		...tell(
			of((row) => row.ended === 'unsure'),
			(values) => m.waiting_unsure({ ...values, date })
		),
		...tell(
			of((row) => row.ended === 'no' && row.withdrawn_on !== null),
			m.waiting_withdrawn
		),
		...later(answer),
		...tooFew(answer),
		...(parameters.advisory === 'with'
			? []
			: tell(
					of((row) => row.to_visit_type === 'unspecified'),
					m.waiting_unclassified
				)),
		...tell(
			of((row) => row.part3_postponed === 'yes'),
			m.waiting_part3
		)
	];
}
