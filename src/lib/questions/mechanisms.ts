import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords } from '../text/numbers.ts';
import { designations, designationTables } from './designations.ts';
import { headings } from './headings.ts';
import { groupOf } from './groups.ts';
import { notDesignated, timingWords, type Timing } from './mechanism-timing.ts';
import { mechanismWords } from './mechanism-words.ts';
import type { Known } from './parameters.ts';
import type { Answer, Question } from './question.ts';
import { selectionWords } from './selection.ts';
import { modelWords } from './state-mechanism.ts';
import { stateWords } from './state-name.ts';
import { bySingleGroup } from './written.ts';

/** A party, and its national preventive mechanism as it stood on the day of the answer. */
export type MechanismRow = {
	iso3: string;
	state: string;
	regional_group: string;
	/** Since when OPCAT is in force for the State, ISO; may lie after the day of the answer. */
	in_force_date: string;
	/** ISO day; null where part IV was postponed and no term is stated. */
	due_date: string | null;
	/** What the due day rests on: one year (article 17), a postponement (article 24), or one of no stated term. */
	due_basis: 'article 17' | 'article 24' | 'no term';
	/** What the depositary states of the term of a postponement; null where there was none. */
	until_basis: string | null;
	designated: 'yes' | 'no' | 'unknown';
	/** As exact as it is known, ISO; its bounds, ISO days. Null where not designated, or nobody knows when. */
	designation: string | null;
	designation_min: string | null;
	designation_max: string | null;
	/** From entry into force to designation, in years of 365.25 days, as bounds from 0; null for one surely before it. */
	years_min: number | null;
	years_max: number | null;
	/** Years of 365.25 days in force up to the day of the answer. */
	years_in_force: number;
	timing: Timing;
	model: string | null;
	npm_name: string | null;
	/** Since when the present body has the task, as exact as it is known, where that is later than the designation. */
	present_body: string | null;
	/** When a source last said so, as exact as it is known. */
	row_as_of: string | null;
	confidence: string | null;
	note: string | null;
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<MechanismRow>): string {
	const date = dateWords(asOf);
	const [only, another] = parameters.states;
	const [first] = rows;
	if (only !== undefined && another === undefined) {
		const state = stateWords(only, known);
		return first === undefined ? m.npm_one_not_party({ date, state }) : mechanismWords(first, state, asOf);
	}
	const among = selectionWords(parameters);
	if (first === undefined) return m.npm_no_party({ date, among });
	const count = (designated: MechanismRow['designated']) =>
		rows.filter((row) => row.designated === designated).length;
	const list = (['yes', 'no', 'unknown'] as const).flatMap((designated) => {
		const number = count(designated);
		const say = { yes: m.npm_count_yes, no: m.npm_count_no, unknown: m.npm_count_unknown };
		return number === 0 ? [] : [say[designated]({ number: integerWords(number) })];
	});
	const values = {
		date,
		among,
		count: rows.length,
		number: integerWords(rows.length),
		list: listWords(list)
	};
	const overdue = rows.filter(({ timing }) => timing === 'overdue');
	return [m.npm_count(values), ...longestOverdue(overdue, known)].join(' ');
}

function longestOverdue(overdue: readonly MechanismRow[], known: Known): readonly string[] {
	const sorted = overdue.toSorted((a, b) => ((a.due_date ?? '') < (b.due_date ?? '') ? -1 : 1));
	const [first, second] = sorted;
	if (first?.due_date == null) return [];
	const count = m.npm_overdue({ count: overdue.length, number: integerWords(overdue.length) });
	// Those due on one day are no single longest.
	if (second === undefined || second.due_date === first.due_date) return [count];
	return [
		count,
		m.npm_overdue_longest({ state: stateWords(first.iso3, known), date: dateWords(first.due_date) })
	];
}

function unknowns({ rows, asOf, known }: Answer<MechanismRow>): readonly string[] {
	const tell = (
		keep: (row: MechanismRow) => boolean,
		words: (values: { count: number; number: string }) => string
	) => {
		const count = rows.filter(keep).length;
		return count === 0 ? [] : [words({ count, number: integerWords(count) })];
	};
	const joined = known.asOf['participation'] ?? asOf;
	const early = asOf < (known.asOf['npms'] ?? asOf);
	return [
		...tell(({ designated }) => designated === 'unknown', early ? m.npm_unknown_then : m.npm_unknown_now),
		...tell(({ timing }) => timing === 'undated', m.npm_undated),
		...tell(({ due_basis }) => due_basis === 'no term', m.npm_no_term),
		...tell(({ present_body }) => present_body !== null, m.npm_present_body),
		...tell((row) => row.designated === 'yes' && row.model === null, m.npm_model_unknown),
		...tell(({ confidence }) => confidence === 'partly', m.npm_partly),
		...(early
			? []
			: tell(
					({ timing, row_as_of }) => notDesignated.includes(timing) && row_as_of === null,
					m.npm_none_undated
				)),
		...(joined < asOf && rows.length > 0 ? [m.npm_joined({ date: dateWords(joined) })] : [])
	];
}

function yesNoUnknown({ designated }: MechanismRow): string {
	return { yes: headings.yes, no: headings.no, unknown: headings.unknown }[designated]();
}

function dueBasisWords(row: MechanismRow): string {
	return {
		'article 17': m.npm_basis_duty,
		'article 24': m.npm_basis_postponed,
		'no term': () => m.npm_basis_no_term({ basis: row.until_basis ?? '' })
	}[row.due_basis]();
}

/** Which parties have designated a mechanism, and how long after OPCAT bound them. */
export const mechanisms: Question<MechanismRow> = {
	id: 'mechanisms',
	tables: designationTables,
	reads: ['group', 'states', 'asof'],
	recordTable: 'npms',
	sql: (parameters, asOf) => `WITH ${designations(parameters, asOf)}
SELECT iso3, state, regional_group, in_force_date, due_date, due_basis, until_basis, designated, designation,
  designation_min, designation_max, years_min, years_max, years_in_force, timing,
  CASE WHEN named THEN model END AS model, CASE WHEN named THEN npm_name END AS npm_name,
  CASE WHEN named AND later_body THEN current_body_since END AS present_body, row_as_of, confidence, note,
  array_to_string(list_sort(list_filter(list_distinct(cited), x -> x <> '')), ' ') AS source_ids
FROM timed
ORDER BY in_force_date, state`,
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'in_force_date', kind: 'date', label: headings.inForce },
		{ name: 'due_date', kind: 'date', label: m.column_npm_due },
		{ name: 'due_basis', kind: 'text', label: m.column_npm_due_basis, words: dueBasisWords },
		{ name: 'until_basis', kind: 'text', label: m.column_npm_until_basis, filesOnly: true },
		{ name: 'designated', kind: 'text', label: m.column_designated, words: yesNoUnknown },
		{ name: 'designation', kind: 'date', label: m.column_designation },
		{ name: 'designation_min', kind: 'date', label: m.column_npm_designation_min, filesOnly: true },
		{ name: 'designation_max', kind: 'date', label: m.column_npm_designation_max, filesOnly: true },
		{ name: 'years_min', kind: 'number', label: m.column_npm_years_min },
		{ name: 'years_max', kind: 'number', label: m.column_npm_years_max },
		{ name: 'years_in_force', kind: 'number', label: headings.yearsInForce, filesOnly: true },
		{ name: 'timing', kind: 'text', label: m.column_npm_timing, words: ({ timing }) => timingWords(timing) },
		{ name: 'model', kind: 'text', label: m.column_model, words: ({ model }) => modelWords(model) },
		{ name: 'npm_name', kind: 'text', label: headings.name },
		{ name: 'present_body', kind: 'date', label: m.column_current_body },
		{ name: 'row_as_of', kind: 'date', label: m.column_row_as_of },
		{ name: 'confidence', kind: 'text', label: headings.confidence, filesOnly: true },
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
