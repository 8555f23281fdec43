import type { Bar, BarCategory } from '../charts/bars.ts';
import type { Parameters } from '../questions/parameters.ts';
import type { Answer } from '../questions/question.ts';
import { fateWords, type ReportFate } from '../questions/report-fates.ts';
import type { ReportsByYearRow } from '../questions/reports-by-year.ts';
import { eventsShown, periodOfBars, type ShownEvent } from './events.ts';

const fates: readonly (Pick<BarCategory, 'tone' | 'surface'> & { readonly id: ReportFate })[] = [
	{ id: 'public', tone: 'accent', surface: 'solid' },
	{ id: 'unknown', tone: 'accent', surface: 'hatch' },
	{ id: 'confidential', tone: 'unknown', surface: 'solid' },
	{ id: 'no report', tone: 'unknown', surface: 'outline' }
];

/**
 * The visits of each year as bars, by what had become of the report; what is not known stands on what is public, so that
 * the two together are as many as could be public. A year without visits keeps its place.
 * @param rows of the question; visits that were not over are not drawn
 * @param period the years the reader chose; open ends take the first and last year of the rows
 */
export function reportBars(
	rows: readonly ReportsByYearRow[],
	period: Pick<Parameters, 'from' | 'to'>
): { readonly categories: readonly BarCategory[]; readonly bars: readonly Bar[] } {
	const categories = fates.map((fate): BarCategory => ({ ...fate, label: fateWords(fate.id) }));
	const over = rows.filter(({ fate }) => fate !== 'not over');
	const years = over.map(({ year }) => year);
	if (years.length === 0) return { categories, bars: [] };
	const first = period.from ?? Math.min(...years);
	const last = Math.min(period.to ?? Infinity, Math.max(...years));
	const bars = Array.from({ length: Math.max(0, last - first + 1) }, (_, index): Bar => {
		const own = over.filter(({ year }) => year === first + index);
		return {
			id: String(first + index),
			label: String(first + index),
			counts: categories.map(({ id }) =>
				own.filter(({ fate }) => fate === id).reduce((sum, { visits }) => sum + visits, 0)
			)
		};
	});
	return { categories, bars };
}

/** What else happened in the years of the bars. */
export function reportEvents(
	answer: Answer<ReportsByYearRow>,
	shown: Pick<Parameters, 'events'>
): readonly ShownEvent[] {
	return eventsShown(answer, shown, periodOfBars(reportBars(answer.rows, answer.parameters).bars));
}
