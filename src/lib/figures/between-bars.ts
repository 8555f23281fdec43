import type { Bar, BarCategory } from '../charts/bars.ts';
import * as m from '../paraglide/messages.js';
import type { YearsBetweenRow } from '../questions/years-between.ts';
import { integerWords } from '../text/numbers.ts';

/** The ends of a band of years in words: `{from: '6', to: '7'}` for six to under seven. */
export function bandWords(years: number): { readonly from: string; readonly to: string } {
	return { from: integerWords(years), to: integerWords(years + 1) };
}

/**
 * The returns by the full years before them as bars, from none on; a number of years without a return keeps its place.
 * Returns whose dates allow two numbers stand apart.
 */
export function betweenBars(rows: readonly YearsBetweenRow[]): {
	readonly categories: readonly BarCategory[];
	readonly bars: readonly Bar[];
} {
	const categories: readonly BarCategory[] = [
		{ id: 'whole', label: m.between_whole(), tone: 'accent', surface: 'solid' },
		{ id: 'cut', label: m.between_cut(), tone: 'accent', surface: 'hatch' }
	];
	const counts = (row: YearsBetweenRow | undefined) => [
		(row?.returns ?? 0) - (row?.cut_short ?? 0),
		row?.cut_short ?? 0
	];
	const made = rows.filter(({ returns }) => returns > 0);
	const known = made.flatMap(({ years }) => (years === null ? [] : [years]));
	const bars = Array.from({ length: known.length === 0 ? 0 : Math.max(...known) + 1 }, (_, years): Bar => ({
		id: String(years),
		label: m.between_band(bandWords(years)),
		counts: counts(made.find((row) => row.years === years))
	}));
	const between = made.find(({ years }) => years === null);
	const apart: Bar[] = between
		? [{ id: 'between', label: m.unknown(), apart: true, counts: counts(between) }]
		: [];
	return { categories, bars: [...bars, ...apart] };
}
