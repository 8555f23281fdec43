import * as m from '../paraglide/messages.js';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { clauseWords, decimalWords, integerWords, listWords, yearsRange } from '../text/numbers.ts';
import type { CompareRow } from './compare.ts';
import { exposureEnd } from './visit-frequency.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import type { Answer } from './question.ts';
import { standingWords } from './standing.ts';
import { stateWords } from './state-name.ts';

/** What a column of the comparison stands for: a State, the parties of a group, all parties. */
export function subjectWords(row: Pick<CompareRow, 'kind' | 'subject' | 'name'>): string {
	if (row.kind === 'all') return m.compare_all();
	return row.kind === 'group' ? m.compare_group({ group: groupOf(row.subject).label() }) : (row.name ?? '');
}

/** The words for an answer that is no number: what it says, or what keeps the number away. */
export function answerWords({ indicator, answer }: Pick<CompareRow, 'indicator' | 'answer'>): string {
	if (answer === null) return '';
	if (indicator === 'standing') return standingWords(answer as Parameters<typeof standingWords>[0]);
	if (indicator === 'article17-list' && answer === 'yes') return m.compare_on_list();
	const none: Partial<Record<CompareRow['indicator'], () => string>> = {
		'reports-public': m.compare_no_report,
		'months-to-publication': m.compare_none_dated,
		'years-to-first': m.compare_never_visited,
		'years-to-mechanism': m.compare_none_designated
	};
	const words: Readonly<Record<string, (() => string) | undefined>> = {
		yes: headings.yes,
		no: headings.no,
		unknown: headings.unknown,
		'not bound': m.compare_not_bound,
		'too short': m.compare_too_short,
		waiting: m.compare_waiting,
		before: m.compare_before,
		'perhaps before': m.compare_perhaps_before,
		'too few': m.compare_too_few,
		removed: m.compare_off_list,
		never: m.compare_not_seen,
		none: none[indicator] ?? m.compare_no_return
	};
	return words[answer]?.() ?? answer;
}

/** A count, or the middle of counts: with a decimal only where it has one. */
function countWords(value: number): string {
	return Number.isInteger(value) ? integerWords(value) : decimalWords(value);
}

function rangeOfCounts(min: number, max: number): string {
	return min === max ? countWords(min) : m.compare_range({ low: countWords(min), high: countWords(max) });
}

/** The number of a row as a person writes it; empty where it has none. */
function numberWords({ indicator, kind, value_min: min, value_max: max, of_n: total }: CompareRow): string {
	if (min === null || max === null) return '';
	switch (indicator) {
		case 'rate':
			return decimalWords(min, 2);
		case 'visits':
		case 'missions':
		case 'returns':
			return rangeOfCounts(min, max);
		case 'standing':
		case 'mechanism':
		case 'article17-list':
		case 'reports-public':
			return m.compare_of({ number: rangeOfCounts(min, max), total: integerWords(total ?? 0) });
		case 'treaties':
			return kind === 'State'
				? m.compare_of({ number: countWords(min), total: integerWords(total ?? 0) })
				: countWords(min);
		default:
			return yearsRange(min, max).text;
	}
}

/** What a cell of the comparison says. */
export function cellWords(row: CompareRow): string {
	const { indicator, answer, date } = row;
	if (row.kind !== 'State' && row.of_n === 0) return m.compare_nothing();
	const number = numberWords(row);
	if (indicator === 'deposit') return date === null ? m.compare_nothing() : dateWords(date);
	if (answer === 'waiting') return m.compare_waiting_years({ years: number });
	if (answer === 'perhaps before') return m.compare_up_to({ years: decimalWords(row.value_max ?? 0) });
	if (answer === null) return number === '' ? m.compare_nothing() : number;
	if (indicator === 'reports-public' || date === null) return answerWords(row);
	return indicator === 'mechanism'
		? m.compare_designated({ date: dateWithPreposition(date) })
		: m.compare_on_list_seen({ date: dateWords(date) });
}

/** The counts behind a cell, in small print; empty where there are none. */
export function behindWords({ indicator, kind, answer, n, of_n: total, value_min: min }: CompareRow): string {
	if (n === null) return '';
	const values = { count: n, number: integerWords(n), total: integerWords(total ?? 0) };
	if (answer === 'too few') return m.compare_of(values);
	if (min === null || (kind !== 'State' && total === 0)) return '';
	if (kind === 'State') {
		if (indicator === 'rate') return m.compare_behind_missions(values);
		return indicator === 'months-to-publication' ? m.compare_behind_reports(values) : '';
	}
	switch (indicator) {
		case 'standing':
			return m.compare_behind_states();
		case 'mechanism':
			return m.compare_behind_parties();
		case 'article17-list':
			return m.compare_behind_listed();
		case 'reports-public':
			return m.compare_behind_all_reports();
		case 'months-to-publication':
			return m.compare_behind_reports(values);
		default:
			return m.compare_behind_median(values);
	}
}

function timesWords(count: number): string {
	return m.compare_times({ count, number: integerWords(count) });
}

/**
 * The median number of visits, of all parties and of their group, or of all groups that the reader chose.
 * @param date in words where nothing before says it
 */
function middles(rows: readonly CompareRow[], chosen: boolean, date: string | null): string[] {
	const visits = rows.filter(({ indicator }) => indicator === 'visits');
	const groups = visits.filter(({ kind }) => kind === 'group');
	const all = visits.find(({ kind }) => kind === 'all');
	if (all === undefined || all.of_n === 0) return [m.compare_no_party()];
	const told = [...(chosen || groups.length === 1 ? groups : []), all].flatMap((row) =>
		row.value_min === null
			? []
			: [
					m.compare_middle_of({
						count: row.n ?? 0,
						parties: integerWords(row.n ?? 0),
						all: row.kind === 'all' ? m.compare_middle_all() : m.compare_middle_the(),
						among: row.kind === 'all' ? '' : m.compare_middle_group({ group: groupOf(row.subject).label() }),
						visits: countWords(row.value_min)
					})
				]
	);
	if (told.length === 0) return [];
	const list = listWords(told);
	return [date === null ? m.compare_middles({ list }) : m.compare_groups({ date, list })];
}

/** How often each State was visited, beside the middle of the groups and of all parties. */
export function sentence({ rows, parameters, asOf, known }: Answer<CompareRow>): string {
	const states = rows.filter(({ indicator, kind }) => indicator === 'visits' && kind === 'State');
	const names = (some: readonly CompareRow[]) => some.map(({ subject }) => stateWords(subject, known));
	const visited = states.filter(({ value_min }) => (value_min ?? 0) > 0);
	const never = states.filter((row) => !visited.includes(row));
	const date = dateWords(asOf);
	const chosen = parameters.groups.length > 0;
	if (states.length === 0) return middles(rows, chosen, date).join(' ');
	const parts = visited.map((row, index) => {
		const values = { state: stateWords(row.subject, known), times: timesWords(row.value_min ?? 0) };
		return index === 0 ? m.compare_visited_first(values) : m.compare_visited_next(values);
	});
	const first = [
		...(visited.length === 0 ? [] : [listWords(parts)]),
		...(never.length === 0 ? [] : [m.compare_never({ list: listWords(names(never)) })])
	];
	return [m.compare_sentence({ date, list: clauseWords(first) }), ...middles(rows, chosen, null)].join(' ');
}

/** What the comparison leaves open, in sentences. */
export function unknowns({ rows, parameters, asOf, known }: Answer<CompareRow>): readonly string[] {
	const states = rows.filter(({ kind }) => kind === 'State');
	const having = (indicator: CompareRow['indicator'], answer: string) =>
		states.filter((row) => row.indicator === indicator && row.answer === answer).length;
	const tell = (count: number, words: (values: { count: number; number: string }) => string) =>
		count === 0 ? [] : [words({ count, number: integerWords(count) })];
	const open = states.filter(
		({ indicator, value_min, value_max }) =>
			indicator === 'reports-public' && value_min !== null && value_min !== value_max
	).length;
	const end = exposureEnd(asOf, known);
	return [
		...(parameters.states.length === 1 && parameters.groups.length === 0 ? [m.compare_alone()] : []),
		m.compare_middles_happened(),
		...tell(having('rate', 'too short'), m.compare_short),
		...tell(open, m.compare_reports_open),
		...tell(having('mechanism', 'unknown'), m.compare_mechanism_unknown),
		m.compare_list_seen(),
		...(end === null ? [] : [m.frequency_exposure({ date: dateWords(end) })])
	];
}
