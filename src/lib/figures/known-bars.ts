import type { Bar, BarCategory } from '../charts/bars.ts';
import * as m from '../paraglide/messages.js';
import type { VisitsKnownRow } from '../questions/visits-known.ts';

/**
 * The visits of each year as bars, by how exactly the first day is known. A year without visits keeps its place.
 * @param rows of the question, by year
 */
export function knownBars(rows: readonly VisitsKnownRow[]): {
	readonly categories: readonly BarCategory[];
	readonly bars: readonly Bar[];
} {
	const categories: readonly BarCategory[] = [
		{ id: 'to_day', label: m.column_to_day(), tone: 'accent', surface: 'solid' },
		{ id: 'to_month', label: m.column_to_month(), tone: 'accent', surface: 'hatch' },
		{ id: 'to_year', label: m.column_to_year(), tone: 'unknown', surface: 'hatch' }
	];
	const first = rows[0]?.year ?? 0;
	const last = rows.at(-1)?.year ?? -1;
	const bars = Array.from({ length: last - first + 1 }, (_, index): Bar => {
		const year = first + index;
		const row = rows.find((one) => one.year === year);
		const counts = [row?.to_day ?? 0, row?.to_month ?? 0, row?.to_year ?? 0];
		return { id: String(year), label: String(year), counts };
	});
	return { categories, bars };
}
