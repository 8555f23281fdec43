import { ascending, descending } from 'd3-array';
import type { Bar, BarCategory } from '../../charts/bars.ts';
import * as m from '../../paraglide/messages.js';
import { groups } from '../../questions/groups.ts';

/** A number of one thing, as bounds: as far as it is sure, and as far as it could be. */
export interface BarNumber {
	readonly id: string;
	/** Alpha-3 code of the State, or slug of the group. */
	readonly of: string;
	readonly label: string;
	/** Slug of the regional group whose colour the bar has; null for one colour. */
	readonly group: string | null;
	readonly low: number;
	readonly high: number;
	/** At the end of the bar. */
	readonly value: string;
	/** What the bar says when it is reached. */
	readonly name: string;
}

/** More bars than this are no picture. */
export const barsAtMost = 40;

/** Whether so many numbers can be read as bars. */
export function fitBars(count: number): boolean {
	return count > 0 && count <= barsAtMost;
}

/**
 * Numbers as lying bars, the greatest first; solid as far as a number is sure, hatched as far as it could be.
 * @param one what the bars count, where they have one colour
 */
export function numberBars(
	numbers: readonly BarNumber[],
	one: string
): { readonly categories: readonly BarCategory[]; readonly bars: readonly Bar[] } {
	const categories: readonly BarCategory[] = [
		...groups.map(({ slug, short, tone }) => ({
			id: slug,
			of: slug,
			label: short(),
			tone,
			surface: 'solid' as const
		})),
		{ id: 'one', label: one, tone: 'accent', surface: 'solid' },
		{ id: 'possible', label: m.form_not_certain(), tone: 'unknown', surface: 'hatch' }
	];
	const bars = numbers
		.toSorted((a, b) => descending(a.low, b.low) || descending(a.high, b.high) || ascending(a.label, b.label))
		.map(({ id, of, label, group, low, high }): Bar => ({
			id,
			of,
			label,
			counts: categories.map((category) => {
				if (category.id === 'possible') return high - low;
				return category.id === (group ?? 'one') ? low : 0;
			})
		}));
	return { categories, bars };
}
