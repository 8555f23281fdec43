import * as m from '../paraglide/messages.js';
import type { PublishedTotalRow } from '../questions/published-totals.ts';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';

type Differing = Omit<PublishedTotalRow, 'source_ids' | 'note'>;

/** Whether our count is another number than the one published, with a reason or without. */
export function differs({ verdict }: Pick<PublishedTotalRow, 'verdict'>): boolean {
	return verdict === 'explained' || verdict === 'unexplained';
}

function countedWords({ count_min: min, count_max: max }: Differing): string {
	if (min === null || max === null) return m.unknown();
	if (min === max) return integerWords(min);
	return m.checks_counted_range({ min: integerWords(min), max: integerWords(max) });
}

/** A number that others published and ours beside it, with the reason why they differ, in two sentences. */
export function disagreementWords(row: Differing): string {
	const metric = row.metric.replaceAll('_', ' ');
	return m.checks_differ({
		date: dateWords(row.date),
		metric: row.year === null ? metric : m.checks_metric_year({ metric, year: row.year }),
		published: row.qualifier === 'exact' ? row.value : `${row.qualifier.replaceAll('_', ' ')} ${row.value}`,
		counted: countedWords(row),
		reason: row.reason === null ? m.checks_no_reason() : m.checks_reason({ reason: row.reason })
	});
}
