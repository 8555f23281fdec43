import type { Subject } from './highlight.ts';
import { linear } from './linear.ts';
import { fitted, textWidth } from './text.ts';
import type { Surface, Tone } from './tone.ts';
import { tenth } from './tenth.ts';

/** A thing in a panel, with its number as bounds; null where it has none. */
export interface MultipleRow extends Subject {
	readonly id: string;
	readonly label: string;
	/** At the row's end: the number, or what stands for it. */
	readonly value: string;
	readonly low: number | null;
	readonly high: number | null;
	readonly tone: Tone;
	readonly surface: Surface;
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
}

/** One measure of all things. Panels of one unit share their scale. */
export interface Panel {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly rows: readonly MultipleRow[];
}

export interface MultiplesInput {
	/** In reading order. */
	readonly panels: readonly Panel[];
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
}

/** A row, placed: a solid bar to `x`, and from there to `to` what its number could still be. */
export interface PlacedMultiple extends MultipleRow {
	/** The label, cut where it is too long. */
	readonly text: string;
	readonly left: number;
	readonly y: number;
	readonly from: number;
	readonly x: number;
	readonly to: number;
	/** The end of the value. */
	readonly right: number;
}

export interface MultiplesLayout {
	readonly height: number;
	readonly size: number;
	readonly panels: readonly {
		readonly id: string;
		readonly title: string;
		readonly x: number;
		readonly y: number;
		/** The baseline of the scale, from its first row to its last. */
		readonly axis: { readonly x: number; readonly from: number; readonly to: number };
	}[];
	readonly rows: readonly PlacedMultiple[];
}

/** The height of a bar, in units. */
export const multipleHeight = 9;
const rowHeight = 19;
const gutter = 36;
/** The most of a panel that its labels take, and the shortest scale, in units. */
const labelsAtMost = 0.42;
const leastLength = 20;
/** The largest number of each unit: where its scale ends. */
function endsOf(panels: readonly Panel[]): ReadonlyMap<string, number> {
	const ends = new Map<string, number>();
	for (const { unit, rows } of panels)
		ends.set(unit, Math.max(ends.get(unit) ?? 0, ...rows.map(({ high }) => high ?? 0)));
	return ends;
}

/** How long a scale may be, so that each bar leaves room for its value: the same for all, or panels could not be compared. */
function longest(
	panels: readonly Panel[],
	ends: ReadonlyMap<string, number>,
	room: number,
	size: number
): number {
	const lengths = panels.flatMap(({ unit, rows }) =>
		rows.flatMap(({ high, value }) =>
			high ? [((room - textWidth(value, size) - 8) * (ends.get(unit) ?? 0)) / high] : []
		)
	);
	return Math.max(leastLength, Math.min(room - 8, ...lengths));
}

/** Places a panel a measure, two beside each other, on a phone one; in each a bar a thing, on scales from zero. */
export function layoutMultiples({ panels, width }: MultiplesInput): MultiplesLayout {
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const columns = compact ? 1 : 2;
	const across = (width - gutter * (columns - 1)) / columns;
	const all = panels.flatMap(({ rows }) => rows);
	const labels = Math.min(
		labelsAtMost * across,
		Math.max(0, ...all.map(({ label }) => textWidth(label, size)))
	);
	const ends = endsOf(panels);
	const length = longest(panels, ends, across - labels - 8, size);
	const heights = panels.map(({ rows }) => rows.length * rowHeight + size + 30);
	const tops: number[] = [];
	let y = 0;
	for (let first = 0; first < panels.length; first += columns) {
		const line = heights.slice(first, first + columns);
		tops.push(...line.map(() => y));
		y += Math.max(...line);
	}
	const placed = panels.map((panel, index) => {
		const x = tenth((index % columns) * (across + gutter));
		const top = tops[index] ?? 0;
		const from = tenth(x + labels + 8);
		const scale = linear([0, ends.get(panel.unit) || 1], [from, from + length]);
		const rows = panel.rows.map((row, place): PlacedMultiple => ({
			...row,
			text: fitted(row.label, size, labels),
			left: x,
			y: tenth(top + size + 12 + (place + 0.5) * rowHeight),
			from,
			x: tenth(scale(row.low ?? 0)),
			to: tenth(scale(row.high ?? 0)),
			right: tenth(x + across)
		}));
		const axis = { x: from, from: top + size + 12, to: top + size + 12 + panel.rows.length * rowHeight };
		return { id: panel.id, title: panel.title, x, y: top + size + 2, axis, rows };
	});
	return {
		height: y,
		size,
		panels: placed.map(({ id, title, x, y: line, axis }) => ({ id, title, x, y: line, axis })),
		rows: placed.flatMap(({ rows }) => rows)
	};
}
