import type { Bar, BarCategory } from '../charts/bars.ts';
import { extentOf, extents, extentWords, type DelegationRow } from '../questions/delegations.ts';
import type { Parameters } from '../questions/parameters.ts';

const looks: Record<(typeof extents)[number], Pick<BarCategory, 'tone' | 'surface'>> = {
	whole: { tone: 'accent', surface: 'solid' },
	part: { tone: 'accent', surface: 'hatch' },
	nobody: { tone: 'unknown', surface: 'outline' }
};

/**
 * The visits of each year as bars, by how far their delegations are known; a year without visits keeps its place.
 * @param rows of the question
 * @param period the years the reader chose; open ends take the first and last year of the visits
 */
export function delegationBars(
	rows: readonly DelegationRow[],
	period: Pick<Parameters, 'from' | 'to'>
): { readonly categories: readonly BarCategory[]; readonly bars: readonly Bar[] } {
	const categories = extents.map((id): BarCategory => ({ id, label: extentWords(id), ...looks[id] }));
	const made = rows
		.filter(({ begun }) => begun === 'yes')
		.map((row) => ({ year: Number(row.start_date.slice(0, 4)), extent: extentOf(row) }));
	if (made.length === 0) return { categories, bars: [] };
	const years = made.map(({ year }) => year);
	const first = period.from ?? Math.min(...years);
	const last = Math.min(period.to ?? Infinity, Math.max(...years));
	const bars = Array.from({ length: last - first + 1 }, (_, index): Bar => {
		const own = made.filter(({ year }) => year === first + index);
		return {
			id: String(first + index),
			label: String(first + index),
			counts: extents.map((extent) => own.filter((row) => row.extent === extent).length)
		};
	});
	return { categories, bars };
}
