import type { Bounds, Extent } from './strip-types.ts';
import { textWidth, wrap } from './text.ts';
import { tenth } from './tenth.ts';

/** Something dated that a chart of time tells of besides its own marks. */
export interface ChartEvent {
	readonly id: string;
	/** Over the chart where it happened; on a phone `short` in its place, a letter that a list explains. */
	readonly label: string;
	readonly short: string;
	readonly starts: Bounds;
	/** Absent: it happened at one date. */
	readonly ends?: Bounds;
}

export interface AnnotationsInput {
	readonly events: readonly ChartEvent[];
	/** The place of an ISO day on the axis, kept within it. */
	readonly x: (iso: string) => number;
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
	/** Letter height in units. */
	readonly size: number;
}

/** An event, placed. Heights are counted from above the words. */
export interface PlacedEvent {
	readonly id: string;
	/** All the days it could cover. */
	readonly outer: Extent;
	/** The days it covered in any case; null where it happened at one date. */
	readonly core: Extent | null;
	readonly lines: readonly string[];
	readonly textX: number;
	/** Of the first line, at its base. */
	readonly textY: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Where a thin line leads from the words down to the axis, and where it begins. */
	readonly stem: number;
	readonly stemY: number;
}

export interface AnnotationsLayout {
	/** Of the words over the chart; 0 where there are none. */
	readonly height: number;
	readonly events: readonly PlacedEvent[];
}

/** The least breadth of what is drawn, in units. */
const leastBreadth = 1.25;
/** Between a stem and its words, and between words of one row. */
const gap = 4;
const leading = 1.2;
/** Words with the room they take in their row. */
interface Flag extends Extent {
	readonly lines: readonly string[];
	readonly stem: number;
	readonly textX: number;
	readonly anchor: PlacedEvent['anchor'];
}

/** Words stand right of their stem, at the right edge left of it; a letter stands over it. */
function flagOf(event: ChartEvent, outer: Extent, { width, size }: AnnotationsInput): Flag {
	if (width < 500) {
		const half = textWidth(event.short, size) / 2;
		const stem = tenth((outer.from + outer.to) / 2);
		const textX = tenth(Math.max(half, Math.min(stem, width - half)));
		return {
			lines: [event.short],
			stem,
			textX,
			anchor: 'middle',
			from: textX - half,
			to: textX + half
		};
	}
	const lines = wrap(event.label, size, Math.max(110, width * 0.2));
	const room = Math.max(...lines.map((line) => textWidth(line, size))) + gap;
	if (outer.from + room <= width)
		return {
			lines,
			stem: outer.from,
			textX: outer.from + gap,
			anchor: 'start',
			from: outer.from,
			to: outer.from + room
		};
	return {
		lines,
		stem: outer.to,
		textX: outer.to - gap,
		anchor: 'end',
		from: outer.to - room,
		to: outer.to
	};
}

/**
 * The row of each flag, 0 the nearest to the chart: none over another in its row, and where rows can help it no stem
 * through the words of another.
 */
function rowsOf(flags: readonly Flag[]): readonly number[] {
	const rows = new Map<Flag, number>();
	const crosses = (stem: number, { from, to }: Flag) => stem > from + 0.5 && stem < to - 0.5;
	const fits = (flag: Flag, row: number) =>
		[...rows].every(([other, at]) => {
			if (at === row) return flag.to + gap <= other.from || other.to + gap <= flag.from;
			return at > row ? !crosses(other.stem, flag) : !crosses(flag.stem, other);
		});
	// A stem passes left of the words that come after it: so the later stand lower, and those turned round highest.
	const order = [
		...flags.filter(({ anchor }) => anchor !== 'end').toSorted((a, b) => b.from - a.from),
		...flags.filter(({ anchor }) => anchor === 'end').toSorted((a, b) => a.to - b.to)
	];
	for (const flag of order) {
		const top = Math.max(-1, ...rows.values()) + 1;
		const row = Array.from({ length: top }, (_, at) => at).find((at) => fits(flag, at));
		rows.set(flag, row ?? top);
	}
	return flags.map((flag) => rows.get(flag) ?? 0);
}

/**
 * Places events on an axis of time, with their words in rows over the chart.
 * @returns places in the order given
 */
export function layoutAnnotations(input: AnnotationsInput): AnnotationsLayout {
	const { events, x, size } = input;
	const outers = events.map(({ starts, ends }): Extent => {
		const [from, to] = [x(starts[0]), x((ends ?? starts)[1])];
		const missing = Math.max(0, leastBreadth - (to - from)) / 2;
		return { from: tenth(from - missing), to: tenth(to + missing) };
	});
	const flags = events.map((event, index) => flagOf(event, outers[index] ?? { from: 0, to: 0 }, input));
	const rows = rowsOf(flags);
	const heights = Array.from({ length: Math.max(-1, ...rows) + 1 }, (_, row) =>
		Math.max(...flags.map(({ lines }, index) => (rows[index] === row ? lines.length : 0)))
	);
	const height = heights.reduce((sum, lines) => sum + lines, 0) * size * leading;
	return {
		height: heights.length === 0 ? 0 : tenth(height + gap),
		events: events.map(({ id, starts, ends }, index): PlacedEvent => {
			const flag = flags[index];
			if (flag === undefined) throw new RangeError(`The event ${id} has no words`);
			const above = heights.slice((rows[index] ?? 0) + 1).reduce((sum, lines) => sum + lines, 0);
			const certain = ends && { from: x(starts[1]), to: x(ends[0]) };
			const top = above * size * leading;
			return {
				id,
				outer: outers[index] ?? { from: 0, to: 0 },
				core:
					certain && certain.to > certain.from ? { from: tenth(certain.from), to: tenth(certain.to) } : null,
				lines: flag.lines,
				textX: tenth(flag.textX),
				textY: tenth(top + size),
				anchor: flag.anchor,
				stem: flag.stem,
				stemY: tenth(top + (flag.anchor === 'middle' ? size * leading : 2))
			};
		})
	};
}
