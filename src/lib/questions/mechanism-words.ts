import * as m from '../paraglide/messages.js';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { decimalWords, yearsRange } from '../text/numbers.ts';
import type { MechanismRow } from './mechanisms.ts';
import { atStart } from './state-name.ts';

/** The years from entry into force to designation in words: `4.6`, `0.0–0.8`; empty where there are none. */
export function designationYears({ years_min: min, years_max: max }: MechanismRow): string {
	return min === null || max === null ? '' : yearsRange(min, max).text;
}

/** When a mechanism was designated, in a sentence. */
function designationWords(row: MechanismRow, state: string, asOf: string): string {
	const inForce = dateWords(row.in_force_date);
	if (row.designated === 'unknown') return m.npm_told_unknown({ state, date: dateWords(asOf) });
	if (row.designated === 'no') {
		const values = { state, date: dateWords(asOf), inForce };
		return row.in_force_date > asOf
			? m.npm_told_none_not_yet(values)
			: m.npm_told_none({ ...values, years: decimalWords(row.years_in_force) });
	}
	if (row.designation === null || row.designation_min === null) return m.npm_told_undated({ state });
	const values = { state, date: dateWithPreposition(row.designation), inForce };
	if (row.timing === 'before') return m.npm_told_before(values);
	if (row.designation_min < row.in_force_date) return m.npm_told_around(values);
	return m.npm_told_after({ ...values, years: designationYears(row) });
}

/** By when a mechanism was or is due, in a sentence. */
function dueWords(row: MechanismRow, asOf: string): string {
	if (row.due_date === null) return m.npm_due_unknown({ basis: row.until_basis ?? '' });
	const date = dateWords(row.due_date);
	if (row.timing === 'overdue') return m.npm_due_overdue({ date });
	const due =
		row.due_basis === 'article 24'
			? { was: m.npm_due_was_postponed, is: m.npm_due_is_postponed }
			: { was: m.npm_due_was, is: m.npm_due_is };
	return row.due_date < asOf ? due.was({ date }) : due.is({ date });
}

/**
 * All that is told of a party's mechanism: when it was designated, and by when it was due.
 * @param state its name as it stands within a sentence
 * @param asOf the ISO day of the answer
 */
export function mechanismWords(row: MechanismRow, state: string, asOf: string): string {
	const name =
		row.npm_name === null || row.designated !== 'yes' ? '' : m.npm_told_name({ name: row.npm_name });
	return [
		designationWords(row, row.designated === 'unknown' ? state : atStart(state), asOf),
		dueWords(row, asOf),
		name
	]
		.filter((words) => words !== '')
		.join(' ');
}
