import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { integerWords, listWords, numberOrNone } from '../text/numbers.ts';
import {
	leftOpen,
	madeVisits,
	nobodyWords,
	onVisits,
	visitsKnown,
	visitsKnownColumns,
	type VisitsKnown
} from './delegation-visits.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import { membership, officesWords, termsWords } from './member-terms.ts';
import type { Answer, Question } from './question.ts';
import { chosenStates, groupSlug } from './sql-parts.ts';
import { stateWords } from './state-name.ts';
import { bySingleGroup } from './written.ts';

/** A person named on delegations, of one nationality: as the record gives it with each visit. */
export type DelegateRow = VisitsKnown & {
	name: string;
	nationality_iso3: string;
	nationality: string;
	/** Slug of the regional group of the nationality. */
	regional_group: string;
	/** Visits surely begun by the day that the person is named on, and those of them that the person led. */
	visits: number;
	heads: number;
	/** Visits named on of which the record does not say whether they had begun by then. */
	unsure: number;
	/** The first days of the first and of the latest visit named on; ISO, as exact as they are known. */
	first_start: string;
	latest_start: string;
	/** All visits named on in the order of time, and their first days; a space between. */
	visit_ids: string;
	starts: string;
	/** Those that the person led; null for none. */
	head_visit_ids: string | null;
	/** Terms as a member and offices held, begun by the day; null where the table of members has none. */
	terms: string | null;
	offices: string | null;
	/** Of terms and offices; the sources of a visit are in its own row. */
	member_source_ids: string | null;
};

/** More names than this read worse than their number. */
const namedAtMost = 3;

function mostOften(rows: readonly DelegateRow[]): string {
	const most = Math.max(...rows.map(({ visits }) => visits));
	const [first, ...others] = rows.filter(({ visits }) => visits === most);
	if (first === undefined || most < 2 || rows.length === 1) return '';
	const number = integerWords(most);
	if (others.length === 0)
		return m.delegates_most({ name: first.name, number, heads: numberOrNone(first.heads) });
	const names = [first, ...others].map(({ name }) => name);
	return names.length > namedAtMost
		? m.delegates_most_many({ people: integerWords(names.length), number })
		: m.delegates_most_each({ names: listWords(names), number });
}

function sentence(answer: Answer<DelegateRow>): string {
	const named = answer.rows.filter(({ visits }) => visits > 0);
	const [first] = named;
	if (first === undefined) return nobodyWords(answer);
	const count = new Set(named.map(({ name }) => name)).size;
	const states = new Set(named.map(({ nationality_iso3 }) => nationality_iso3)).size;
	const nationalities =
		named.length === 1
			? m.delegates_nationality({ state: stateWords(first.nationality_iso3, answer.known) })
			: m.delegates_nationalities({ count: states, number: integerWords(states) });
	const visits = onVisits(first, answer);
	const words = m.delegates_named({ count, number: integerWords(count), nationalities, visits });
	return [words, mostOften(named)].filter((part) => part !== '').join(' ');
}

function unknowns({ rows, asOf }: Answer<DelegateRow>): readonly string[] {
	const [first] = rows;
	const strangers = rows.filter(({ terms }) => terms === null).length;
	return [
		...(first === undefined ? [] : leftOpen(first, asOf)),
		...(strangers === 0 ? [] : [m.delegates_strangers({ count: strangers, number: integerWords(strangers) })])
	];
}

/** Who is named on the delegations to the chosen States, how often, and how often as head. */
export const delegates: Question<DelegateRow> = {
	id: 'delegates',
	tables: ['states', 'visits', 'visit_dates', 'delegations', 'members'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
${madeVisits(parameters, asOf)},
counted AS (
  SELECT ${visitsKnown}
  FROM made
),
people AS (
  SELECT p.name, p.nationality_iso3,
    CAST(count(*) FILTER (WHERE v.begun = 'yes') AS INTEGER) AS visits,
    CAST(count(*) FILTER (WHERE v.begun = 'yes' AND p.is_head = 'yes') AS INTEGER) AS heads,
    CAST(count(*) FILTER (WHERE v.begun = 'unsure') AS INTEGER) AS unsure,
    string_agg(v.visit_id, ' ' ORDER BY v.start_min, v.visit_id) AS visit_ids,
    string_agg(v.start_date, ' ' ORDER BY v.start_min, v.visit_id) AS starts,
    string_agg(v.visit_id, ' ' ORDER BY v.start_min, v.visit_id) FILTER (WHERE p.is_head = 'yes') AS head_visit_ids
  FROM delegations AS p JOIN made AS v ON v.visit_id = p.visit_id
  GROUP BY p.name, p.nationality_iso3
),
${membership(text(asOf))}
SELECT p.name, p.nationality_iso3, s.name AS nationality, ${groupSlug} AS regional_group, p.visits, p.heads, p.unsure,
  string_split(p.starts, ' ')[1] AS first_start, string_split(p.starts, ' ')[-1] AS latest_start, p.visit_ids, p.starts,
  p.head_visit_ids, b.terms, b.offices, b.member_source_ids, c.visits_made, c.visits_named, c.visits_whole, c.visits_unsure
FROM people AS p JOIN states AS s ON s.iso3 = p.nationality_iso3 LEFT JOIN membership AS b ON b.name = p.name, counted AS c
ORDER BY p.visits DESC, p.heads DESC, p.name, p.nationality_iso3`,
	columns: [
		{ name: 'name', kind: 'text', label: headings.name },
		{ name: 'nationality_iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'nationality', kind: 'text', label: headings.nationality },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).short()
		},
		{ name: 'visits', kind: 'integer', label: headings.visits },
		{ name: 'heads', kind: 'integer', label: m.column_as_head },
		{ name: 'unsure', kind: 'integer', label: headings.unsure, filesOnly: true },
		{ name: 'first_start', kind: 'date', label: m.column_first_visit },
		{ name: 'latest_start', kind: 'date', label: m.column_latest_visit },
		{ name: 'visit_ids', kind: 'visits', label: headings.visitIds },
		{ name: 'starts', kind: 'text', label: m.column_first_days, filesOnly: true },
		{ name: 'head_visit_ids', kind: 'visits', label: m.column_led, filesOnly: true },
		{ name: 'terms', kind: 'text', label: m.column_terms, words: (row) => termsWords(row.terms) },
		{ name: 'offices', kind: 'text', label: m.column_offices, words: (row) => officesWords(row.offices) },
		{ name: 'member_source_ids', kind: 'sources', label: m.column_member_sources },
		...visitsKnownColumns
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
