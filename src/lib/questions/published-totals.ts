import * as m from '../paraglide/messages.js';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';

export type Verdict = 'agrees' | 'explained' | 'unexplained' | 'not comparable';

/** A number that somebody else published, beside our own count. */
export type PublishedTotalRow = {
	date: string;
	metric: string;
	year: number | null;
	qualifier: string;
	value: string;
	count_min: number | null;
	count_max: number | null;
	verdict: Verdict;
	reason: string | null;
	note: string | null;
	source_ids: string;
};

/** A verdict in words. */
export function verdictWords(verdict: Verdict): string {
	return {
		agrees: m.verdict_agrees,
		explained: m.verdict_explained,
		unexplained: m.verdict_unexplained,
		'not comparable': m.verdict_not_comparable
	}[verdict]();
}

function sentence({ rows }: Answer<PublishedTotalRow>): string {
	const number = (verdict: Verdict) => integerWords(rows.filter((row) => row.verdict === verdict).length);
	return m.totals_sentence({
		total: integerWords(rows.length),
		agrees: number('agrees'),
		explained: number('explained'),
		unexplained: number('unexplained'),
		notComparable: number('not comparable')
	});
}

/** Where our counts meet the numbers others published, and where they do not. */
export const publishedTotals: Question<PublishedTotalRow> = {
	id: 'published-totals',
	tables: ['checks'],
	reads: [],
	recordTable: 'visits',
	sql: () => `SELECT date, metric, year, qualifier, value, count_min, count_max, verdict, reason, note, source_ids
FROM checks
ORDER BY date, metric, value`,
	columns: [
		{ name: 'date', kind: 'date', label: headings.date },
		{ name: 'metric', kind: 'text', label: m.column_metric, words: (row) => row.metric.replaceAll('_', ' ') },
		{ name: 'year', kind: 'integer', label: headings.year },
		{
			name: 'qualifier',
			kind: 'text',
			label: m.column_qualifier,
			words: (row) => row.qualifier.replaceAll('_', ' ')
		},
		{ name: 'value', kind: 'text', label: m.column_value },
		{ name: 'count_min', kind: 'integer', label: m.column_count_min },
		{ name: 'count_max', kind: 'integer', label: m.column_count_max },
		{ name: 'verdict', kind: 'text', label: m.column_verdict, words: (row) => verdictWords(row.verdict) },
		{ name: 'reason', kind: 'text', label: headings.reason },
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: () => [],
	written: []
};
