import type { GridInput } from './grid-types.ts';
import { textWidth } from './text.ts';

/** Of the words. */
export const size = 11;
/** Of the heads: capitals a column wide. */
export const headSize = 10;
export const rowHeight = 15;
export const square = 11;
/** Room between two columns, between two families, and beside a value, in units. */
export const parting = 1;
export const familyGap = 2;
const valueGap = 6;
/** A panel beside another is as wide as one on a phone, so that a page that holds both drawings says all but once. */
export const panelWidth = 340;
const stepAtLeast = 9;
const stepAtMost = 24;

/** The columns of a panel. */
export interface Frame {
	readonly width: number;
	/** The left edge of each column. */
	readonly edges: readonly number[];
	readonly step: number;
	readonly labels: number;
	/** The foot of the heads. */
	readonly first: number;
}

/**
 * Divides a panel among names, squares and values.
 * @param panel its width, in units
 */
export function frameOf({ columns, rows, valueLabel }: GridInput, panel: number): Frame {
	const family = (index: number) => columns[index]?.family;
	const gaps = columns.filter((_, index) => index > 0 && family(index) !== family(index - 1)).length;
	const value = Math.ceil(Math.max(size, ...rows.map((row) => textWidth(row.value, size))));
	const widest = Math.ceil(Math.max(0, ...rows.map(({ label }) => textWidth(label, size)))) + 6;
	const rest = panel - value - valueGap - gaps * familyGap;
	const labels = Math.min(widest, rest - columns.length * stepAtLeast);
	const step = Math.min(stepAtMost, Math.floor((rest - labels) / columns.length));
	let x = labels;
	const edges = columns.map((_, index) => {
		if (index > 0) x += step + (family(index) === family(index - 1) ? 0 : familyGap);
		return x;
	});
	const heads = [...columns.map(({ label }) => label), valueLabel].map((text) => textWidth(text, size));
	return {
		width: x + step + valueGap + value,
		edges,
		step,
		labels,
		first: Math.ceil(Math.max(...heads)) + 9
	};
}
