import { date } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { groupOf } from './groups.ts';
import type { Answer, Question } from './question.ts';
import { selectionWords } from './selection.ts';
import { chosenStates, earliestDay, latestDay } from './sql-parts.ts';
import { addedWords, endWords } from './state-article17.ts';
import { atStart, stateWords } from './state-name.ts';
import { bySingleGroup } from './written.ts';

/** Where a State stood to the list on the day of the answer, as far as the lists that were seen tell. */
export const listStandings = ['on', 'off', 'no removal known', 'unsure'] as const;
export type ListStanding = (typeof listStandings)[number];

/** A spell of a State on the article 17 list, as it stood on the day of the answer. */
export type Article17Row = {
	iso3: string;
	state: string;
	regional_group: string;
	/** Bounds as the register has them, as exact as known; then the first and last day that they allow, ISO. */
	added_earliest: string;
	added_latest: string;
	added_min: string;
	added_max: string;
	/** `stated`, or how the addition is inferred. */
	added_basis: string;
	/** Null where no day up to that of the answer is known on which a source shows the State on the list. */
	last_seen_on_list: string | null;
	last_seen_min: string | null;
	/** Null where no removal is known that may have come by the day of the answer. */
	removed_earliest: string | null;
	removed_latest: string | null;
	removed_min: string | null;
	removed_max: string | null;
	standing: ListStanding;
	confidence: string;
	note: string | null;
	source_ids: string;
};

/** The words for a standing, as in a table. */
export function listStandingWords(standing: ListStanding): string {
	return {
		on: m.a17_on,
		'no removal known': m.a17_no_removal,
		unsure: m.a17_unsure,
		off: m.a17_off
	}[standing]();
}

/**
 * All that is told of a spell, in sentences.
 * @param state its name as it begins a sentence
 * @param asOf the ISO day of the answer
 */
export function spellWords(row: Article17Row, state: string, asOf: string): string {
	const end = row.standing === 'on' ? m.a17_on_then({ date: dateWords(asOf) }) : endWords(row, asOf);
	return `${addedWords(row, state)} ${end}`;
}

function sentence({ rows, parameters, asOf, known }: Answer<Article17Row>): string {
	const values = { date: dateWords(asOf), among: selectionWords(parameters) };
	const [only, another] = parameters.states;
	if (only !== undefined && another === undefined) {
		const state = stateWords(only, known);
		return rows.length === 0
			? m.a17_never({ ...values, state })
			: rows.map((row) => spellWords(row, atStart(state), asOf)).join(' ');
	}
	if (rows.length === 0) return m.a17_none(values);
	const states = new Set(rows.map(({ iso3 }) => iso3)).size;
	const list = listStandings.flatMap((standing) => {
		const count = rows.filter((row) => row.standing === standing).length;
		const say = {
			on: m.a17_count_on,
			'no removal known': m.a17_count_no_removal,
			unsure: m.a17_count_unsure,
			off: m.a17_count_off
		}[standing];
		return count === 0 ? [] : [say({ number: integerWords(count) })];
	});
	const count = m.a17_count({ ...values, count: states, number: integerWords(states) });
	return `${count} ${m.a17_of_them({ list: listWords(list) })}`;
}

function unknowns({ rows, asOf, known }: Answer<Article17Row>): readonly string[] {
	const tell = (count: number, words: (values: { count: number; number: string }) => string) =>
		count === 0 ? [] : [words({ count, number: integerWords(count) })];
	const end = known.asOf['article17'] ?? asOf;
	return [
		...tell(rows.filter((row) => row.added_basis !== 'stated').length, m.a17_inferred),
		...tell(rows.filter(({ confidence }) => confidence === 'partly').length, m.npm_partly),
		...(rows.length === 0 ? [] : [m.a17_followed({ date: dateWords(end) })])
	];
}

/** When States were on the list of those substantially overdue with a mechanism (article 17). */
export const article17List: Question<Article17Row> = {
	id: 'article17-list',
	tables: ['states', 'article17'],
	reads: ['group', 'states', 'asof'],
	recordTable: 'article17',
	sql(parameters, asOf) {
		const day = date(asOf);
		const gone = (column: string) => `CASE WHEN removed_min <= ${day} THEN ${column} END`;
		const seen = (column: string) => `CASE WHEN last_seen_min <= ${day} THEN ${column} END`;
		return `WITH ${chosenStates(parameters)},
bounded AS (
  SELECT *, ${earliestDay('added_earliest')} AS added_min, ${latestDay('added_latest')} AS added_max,
    ${earliestDay('last_seen_on_list')} AS last_seen_min,
    ${earliestDay('removed_earliest')} AS removed_min, ${latestDay('removed_latest')} AS removed_max
  FROM article17
)
SELECT b.iso3, c.state, c.regional_group, added_earliest, added_latest, added_min, added_max, added_basis,
  ${seen('last_seen_on_list')} AS last_seen_on_list, ${seen('last_seen_min')} AS last_seen_min,
  ${gone('removed_earliest')} AS removed_earliest, ${gone('removed_latest')} AS removed_latest,
  ${gone('removed_min')} AS removed_min, ${gone('removed_max')} AS removed_max,
  CASE
    WHEN added_max > ${day} THEN 'unsure'
    WHEN removed_max <= ${day} THEN 'off'
    WHEN removed_min > ${day} OR last_seen_min >= ${day} THEN 'on'
    WHEN removed_min <= ${day} THEN 'unsure'
    ELSE 'no removal known'
  END AS standing, b.confidence, b.note, b.source_ids
FROM bounded AS b JOIN chosen AS c ON c.iso3 = b.iso3
WHERE added_min <= ${day}
ORDER BY added_min, added_max, c.state`;
	},
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'added_earliest', kind: 'date', label: m.column_added_earliest },
		{ name: 'added_latest', kind: 'date', label: m.column_added_latest },
		{ name: 'added_min', kind: 'date', label: headings.startMin, filesOnly: true },
		{ name: 'added_max', kind: 'date', label: headings.startMax, filesOnly: true },
		{
			name: 'added_basis',
			kind: 'text',
			label: m.column_added_basis,
			words: (row) => (row.added_basis === 'stated' ? m.list_basis_stated() : m.list_basis_inferred())
		},
		{ name: 'last_seen_on_list', kind: 'date', label: m.column_last_seen },
		{ name: 'last_seen_min', kind: 'date', label: m.column_last_seen, filesOnly: true },
		{ name: 'removed_earliest', kind: 'date', label: m.column_removed_earliest },
		{ name: 'removed_latest', kind: 'date', label: m.column_removed_latest },
		{ name: 'removed_min', kind: 'date', label: headings.endMin, filesOnly: true },
		{ name: 'removed_max', kind: 'date', label: headings.endMax, filesOnly: true },
		{
			name: 'standing',
			kind: 'text',
			label: m.column_a17_standing,
			words: ({ standing }) => listStandingWords(standing)
		},
		{ name: 'confidence', kind: 'text', label: headings.confidence, filesOnly: true },
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
