import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWithPreposition, dateWords, spanWords } from '../text/dates.ts';
import { integerWords, listWords } from '../text/numbers.ts';
import { confidenceWords } from './confidence.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { stateWords } from './state-name.ts';
import { byState } from './written.ts';

/** A term, or an office, that a national of a State had in the SPT. */
export type StateMemberRow = {
	name: string;
	role: 'member' | 'chair' | 'vice-chair';
	/** Of a term: dates ISO, as exact as they are known; the end may be to come. Null for an office. */
	term_start: string | null;
	term_end: string | null;
	/** Of an office: from and to, each a year or a month, as `2021-2025-02` or `2015-`. Null for a term. */
	role_years: string | null;
	confidence: string;
	note: string | null;
	source_ids: string;
};

/** Of an office the years in words: `2007 to 2009`, `from 2015`; empty for a term. */
export function officeWords({ role_years: years }: Pick<StateMemberRow, 'role_years'>): string {
	const [, from, to] = /^(\d{4}(?:-\d{2})?)-(\d{4}(?:-\d{2})?)?$/.exec(years ?? '') ?? [];
	if (from === undefined) return '';
	return to === undefined ? m.office_from({ date: dateWords(from) }) : spanWords(from, to);
}

function roleWords({ role }: StateMemberRow): string {
	return { member: m.role_member, chair: m.role_chair, 'vice-chair': m.role_vice_chair }[role]();
}

function sentence({ rows, parameters, asOf, known }: Answer<StateMemberRow>): string {
	const values = { state: stateWords(parameters.state ?? '', known), date: dateWords(asOf) };
	const names = [...new Set(rows.map(({ name }) => name))];
	if (names.length === 0) return m.members_none(values);
	const all = m.members_count({
		...values,
		count: names.length,
		number: integerWords(names.length),
		list: listWords(names)
	});
	// A term's end is compared as text: a month or year that goes on is not past.
	const running = rows.flatMap(({ name, term_end: end }) =>
		end !== null && end > asOf.slice(0, end.length)
			? [m.member_until({ name, date: dateWithPreposition(end) })]
			: []
	);
	return [all, ...running].join(' ');
}

function unknowns({ rows }: Answer<StateMemberRow>): readonly string[] {
	if (rows.length === 0) return [];
	const partly = rows.filter((row) => row.confidence === 'partly').length;
	return [
		m.members_individual(),
		...(partly === 0 ? [] : [m.members_partly({ count: partly, number: integerWords(partly) })])
	];
}

/** Which nationals of a State were members of the SPT, in which terms and offices. */
export const stateMembers: Question<StateMemberRow> = {
	id: 'state-members',
	tables: ['members'],
	reads: ['state'],
	recordTable: 'members',
	sql: (parameters) => `SELECT name, role, term_start, term_end, role_years, confidence, note, source_ids
FROM members
WHERE nationality_iso3 = ${text(parameters.state ?? '')}
ORDER BY coalesce(term_start, role_years), name, role`,
	columns: [
		{ name: 'name', kind: 'text', label: headings.name },
		{ name: 'role', kind: 'text', label: m.column_role, words: roleWords },
		{ name: 'term_start', kind: 'date', label: m.column_term_start },
		{ name: 'term_end', kind: 'date', label: m.column_term_end },
		{ name: 'role_years', kind: 'text', label: m.column_office_years, words: officeWords },
		{
			name: 'confidence',
			kind: 'text',
			label: headings.confidence,
			words: (row) => confidenceWords(row.confidence)
		},
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [byState]
};
