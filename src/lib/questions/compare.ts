import * as m from '../paraglide/messages.js';
import { indicatorWords, type Indicator } from './compare-indicators.ts';
import { compareSql } from './compare-sql.ts';
import { answerWords, sentence, subjectWords, unknowns } from './compare-words.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import type { Question } from './question.ts';

/** One indicator of one State, or of the parties it is compared with. */
export type CompareRow = {
	indicator: Indicator;
	/** A State, the parties of its regional group, or all parties. */
	kind: 'State' | 'group' | 'all';
	/** Alpha-3 code, slug of a group, or `all`. */
	subject: string;
	/** Of the State; null for a comparator. */
	name: string | null;
	/** Null for all parties. */
	regional_group: string | null;
	/**
	 * The number as bounds, equal where it is known: years of 365.25 days, months of 30.4375, or a count. A comparator gives
	 * the middle of the parties whose number is known; for standing, reports, mechanisms and the list the count of all.
	 */
	value_min: number | null;
	value_max: number | null;
	/** ISO, as exact as it is known: of the deposit, the first mission, the designation, the list last seen. */
	date: string | null;
	/** Standing, yes, no or unknown, or why there is no number. */
	answer: string | null;
	/** The count behind the number, and of how many: missions, reports, parties. */
	n: number | null;
	of_n: number | null;
	source_ids: string | null;
};

/** States side by side: every indicator, beside their regional groups and all parties. */
export const compare: Question<CompareRow> = {
	id: 'compare',
	tables: [
		'states',
		'entry_into_force',
		'participation',
		'treaties',
		'visits',
		'visit_dates',
		'missions',
		'returns',
		'reports',
		'timeline',
		'npms',
		'article17',
		'tables'
	],
	reads: ['states', 'groups', 'asof'],
	recordTable: 'visits',
	sql: compareSql,
	columns: [
		{
			name: 'indicator',
			kind: 'text',
			label: m.column_indicator,
			words: (row) => indicatorWords(row.indicator)
		},
		{ name: 'kind', kind: 'text', label: m.column_compared_kind, filesOnly: true },
		{ name: 'subject', kind: 'text', label: m.column_compared, words: subjectWords },
		{ name: 'name', kind: 'text', label: headings.state, filesOnly: true },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => (row.regional_group === null ? '' : groupOf(row.regional_group).label()),
			filesOnly: true
		},
		{ name: 'value_min', kind: 'number', label: m.column_value_min },
		{ name: 'value_max', kind: 'number', label: m.column_value_max },
		{ name: 'date', kind: 'date', label: headings.date },
		{ name: 'answer', kind: 'text', label: m.column_compare_answer, words: answerWords },
		{ name: 'n', kind: 'integer', label: m.column_counted },
		{ name: 'of_n', kind: 'integer', label: m.column_counted_of },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: []
};
