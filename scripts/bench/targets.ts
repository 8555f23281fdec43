/** One measured line, beside what it is held to. */
export interface Line {
	readonly name: string;
	readonly value: number;
	readonly unit: 's' | 'ms' | 'bytes' | 'score';
	/** The most it may be. */
	readonly target: number;
	readonly ok: boolean;
}

/** The numbers to hold: the most that each may be, in the unit of its line. */
export const targets = {
	'data build': { most: 3, unit: 's' },
	'site build': { most: 90, unit: 's' },
	/** Of a first view, as sent with brotli, fonts apart. */
	'page bytes': { most: 100_000, unit: 'bytes' },
	'page js': { most: 70_000, unit: 'bytes' },
	/** Of a page for a frame, which has no script but the one in it. */
	'embed bytes': { most: 60_000, unit: 'bytes' },
	/** On a line of 1.6 Mbit/s with 150 ms, on a quarter of the processor. */
	'largest paint throttled': { most: 1, unit: 's' },
	'layout shift': { most: 0, unit: 'score' },
	'blocking time throttled': { most: 150, unit: 'ms' },
	/** From the click that needs the engine to the answer it drew, local files. */
	'engine first answer': { most: 1, unit: 's' },
	/** A question is a part of the way from filter to chart. */
	'question p95': { most: 33, unit: 'ms' },
	'filter to chart p95': { most: 33, unit: 'ms' },
	/** From an input to all charts painted, on the page that explores the visits, with a million of them. */
	'cross-filter p95': { most: 33, unit: 'ms' }
} as const satisfies Record<string, { most: number; unit: Line['unit'] }>;

const digits = { s: 2, ms: 1, bytes: 0, score: 4 } as const;

/**
 * A line of the bench.
 * @param kind what was measured
 * @param of the route or the question it was measured on; empty where there is one only
 * @param value in the unit of the kind
 */
export function line(kind: keyof typeof targets, of: string, value: number): Line {
	const { most, unit } = targets[kind];
	const shown = Number(value.toFixed(digits[unit]));
	return { name: of === '' ? kind : `${kind} ${of}`, value: shown, unit, target: most, ok: shown <= most };
}

/** The middle of some values; of an even number of them, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/**
 * The value that a share of the values does not exceed (nearest rank).
 * @param values at least one
 * @param share 0 to 1
 * @throws Error where there is no value
 */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)];
	if (value === undefined) throw new Error('There is no quantile of no values');
	return value;
}
