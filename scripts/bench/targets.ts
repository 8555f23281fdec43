/** One measured line, beside what it is held to. */
export interface Line {
	readonly name: string;
	readonly value: number;
	readonly unit: Unit;
	/** The most it may be; null where the number is shown and not held to any. */
	readonly target: number | null;
	readonly ok: boolean;
}

type Unit = 's' | 'ms' | 'bytes' | 'requests' | 'visits' | 'score';

/** What is measured: the most that each may be, in the unit of its line. */
export const targets = {
	'data build': { most: 3, unit: 's' },
	'site build': { most: 90, unit: 's' },
	/** A question is a part of the way from filter to chart. */
	'question p50': { most: null, unit: 'ms' },
	'question p95': { most: 33, unit: 'ms' },
	/** Of a first view, as sent with brotli, fonts apart. */
	'page bytes': { most: 100_000, unit: 'bytes' },
	'page js': { most: 70_000, unit: 'bytes' },
	'page html': { most: null, unit: 'bytes' },
	'page css': { most: null, unit: 'bytes' },
	'page fonts': { most: null, unit: 'bytes' },
	'page requests': { most: null, unit: 'requests' },
	/** Of a page for a frame, which has no script but the one in it. */
	'embed bytes': { most: 60_000, unit: 'bytes' },
	'first paint': { most: null, unit: 's' },
	'largest paint': { most: 1, unit: 's' },
	'layout shift': { most: 0, unit: 'score' },
	'blocking time': { most: 150, unit: 'ms' },
	/** From the click that needs the engine to the answer it drew, local files. */
	'engine first answer': { most: 1, unit: 's' },
	/** Of its code and its tables, as sent. */
	'engine download': { most: null, unit: 'bytes' },
	/** Of the same on the next page. */
	'engine download again': { most: 0, unit: 'bytes' },
	'filter to chart p50': { most: null, unit: 'ms' },
	'filter to chart p95': { most: 33, unit: 'ms' },
	/** To the last drawing of the page, out of the view too. */
	'filter to whole page p95': { most: null, unit: 'ms' },
	'cross-filter p50': { most: null, unit: 'ms' },
	/** From an input to all charts painted, on the page that explores the visits, with a million of them. */
	'cross-filter p95': { most: 33, unit: 'ms' },
	'cross-filter visits': { most: null, unit: 'visits' },
	/** From the first choice until the charts show it, the engine fetched for it. */
	'cross-filter first answer': { most: null, unit: 'ms' },
	/** From a choice at rest to its list of visits. */
	'cross-filter first list': { most: null, unit: 'ms' },
	'cross-filter read by range': { most: null, unit: 'bytes' }
} as const satisfies Record<string, { most: number | null; unit: Unit }>;

const digits = { s: 2, ms: 1, bytes: 0, requests: 0, visits: 0, score: 4 } as const;

/** Takes a measured number: what, on which route or question (empty where there is one only), in the unit of its kind. */
export type Report = (kind: keyof typeof targets, of: string, value: number) => void;

/**
 * A line of the bench.
 * @param kind what was measured
 * @param of what it was measured on; empty where there is one only
 * @param value in the unit of the kind
 */
export function line(kind: keyof typeof targets, of: string, value: number): Line {
	const { most, unit } = targets[kind];
	const shown = Number(value.toFixed(digits[unit]));
	return {
		name: of === '' ? kind : `${kind} ${of}`,
		value: shown,
		unit,
		target: most,
		ok: most === null || shown <= most
	};
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
