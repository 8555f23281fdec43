import type { Bar, BarCategory } from '../charts/bars.ts';
import * as m from '../paraglide/messages.js';
import { groups } from '../questions/groups.ts';
import type { Parameters } from '../questions/parameters.ts';
import type { Answer } from '../questions/question.ts';
import { hadBegun, madeStatuses, visitStatusWords } from '../questions/visit-status.ts';
import type { VisitsByYearRow } from '../questions/visits-by-year.ts';
import { eventsShown, periodOfBars, type ShownEvent } from './events.ts';
import { visitLooks } from './visit-looks.ts';

/** Bars of visits: a bar a year with the visits made, then those announced, apart. */
export interface VisitBars {
	readonly categories: readonly BarCategory[];
	readonly bars: readonly Bar[];
}

/**
 * The visits of each year as bars; a year without visits keeps its place.
 * @param rows of the question
 * @param split what the bars are divided by
 * @param period the years the reader chose; open ends take the first and last year of the rows
 */
export function visitBars(
	rows: readonly VisitsByYearRow[],
	split: Parameters['split'],
	period: Pick<Parameters, 'from' | 'to'>
): VisitBars {
	const made = rows.filter((row) => hadBegun(row.status) && row.visits > 0);
	const announced = rows.filter((row) => row.status === 'announced' && row.visits > 0);
	const byGroup = groups.map(({ slug, short, tone }): BarCategory => ({
		id: slug,
		of: slug,
		label: short(),
		tone,
		surface: 'solid'
	}));
	const byStatus = madeStatuses.map((status): BarCategory => ({
		id: status,
		label: visitStatusWords(status),
		...visitLooks[status]
	}));
	const planned: BarCategory = { id: 'announced', label: m.chart_planned(), ...visitLooks.announced };
	const categories = [...(split === 'group' ? byGroup : byStatus), planned];
	const categoryOf = (row: VisitsByYearRow) => (split === 'group' ? row.regional_group : row.status);
	const countIn = (some: readonly VisitsByYearRow[], year: number) => (category: BarCategory) =>
		some
			.filter((row) => row.year === year && categoryOf(row) === category.id)
			.reduce((sum, row) => sum + row.visits, 0);

	const years = made.map(({ year }) => year);
	const first = period.from ?? Math.min(...years);
	const last = Math.min(period.to ?? Infinity, Math.max(...years));
	const bars =
		years.length === 0
			? []
			: Array.from({ length: Math.max(0, last - first + 1) }, (_, index): Bar => {
					const year = first + index;
					return { id: String(year), label: String(year), counts: categories.map(countIn(made, year)) };
				});
	const apart = [...new Set(announced.map(({ year }) => year))].map((year): Bar => {
		const count = announced.filter((row) => row.year === year).reduce((sum, row) => sum + row.visits, 0);
		return {
			id: `announced ${year}`,
			label: String(year),
			apart: true,
			counts: categories.map(({ id }) => (id === 'announced' ? count : 0))
		};
	});
	return { categories, bars: [...bars, ...apart] };
}

/** What else happened in the years of the bars. */
export function visitEvents(
	answer: Answer<VisitsByYearRow>,
	shown: Pick<Parameters, 'events'>
): readonly ShownEvent[] {
	return eventsShown(answer, shown, periodOfBars(visitBars(answer.rows, 'status', answer.parameters).bars));
}
