import { kaplanMeier, medianOf, type Point } from '../stats/kaplan-meier.ts';
import { logRank, type LogRank } from '../stats/log-rank.ts';
import type { Spell } from '../stats/spell.ts';
import { groups } from './groups.ts';
import { joinedPeriods } from './joined.ts';
import type { Parameters } from './parameters.ts';
import type { WaitRow } from './waiting.ts';

/** Where fewer States than this are at risk, neither a curve is drawn nor a median read. */
export const leastAtRisk = 5;

/** A number of years known between two bounds. */
export type Years = readonly [number, number];

/** The estimate of waits under one reading of the dates. */
export interface Reading {
	readonly points: readonly Point[];
	/** The last time, in years, at which enough States are at risk; null where there never are. */
	readonly end: number | null;
}

/** The waits of some States, estimated. */
export interface WaitingCurve {
	/** Slug of the group or of the period; `all` for all together. */
	readonly key: string;
	readonly rows: readonly WaitRow[];
	/** All waits at their shortest, then all at their longest; one reading where every day is known. */
	readonly readings: readonly Reading[];
	/** In years, with its 95 % interval, between the readings; null where one of them does not reach it. */
	readonly median: { readonly at: Years | null; readonly low: Years | null; readonly high: Years | null };
}

/** Whether the days that a wait begins and ends on are known. */
export function isExact({ years_min, years_max }: Pick<WaitRow, 'years_min' | 'years_max'>): boolean {
	return years_min === years_max;
}

/**
 * Waits as spells, in years, under each reading of the dates: at their shortest, a mission that may have begun has; at
 * their longest, it has not.
 */
export function spellsOf(
	rows: readonly Pick<WaitRow, 'ended' | 'years_min' | 'years_max'>[]
): readonly (readonly Spell[])[] {
	const shortest = rows.map((row) => ({ time: row.years_min, event: row.ended !== 'no' }));
	const longest = rows.map((row) => ({ time: row.years_max, event: row.ended === 'yes' }));
	return rows.every(isExact) ? [longest] : [shortest, longest];
}

function readingOf(spells: readonly Spell[]): Reading {
	const points = kaplanMeier(spells);
	return { points, end: points.findLast(({ atRisk }) => atRisk >= leastAtRisk)?.time ?? null };
}

function medianBetween(readings: readonly Reading[]): WaitingCurve['median'] {
	const medians = readings.map(({ points, end }) => ({ median: medianOf(points), end: end ?? -1 }));
	const between = (of: 'at' | 'low' | 'high'): Years | null => {
		const years = medians.flatMap(({ median, end }) => {
			const value = median[of];
			return value === null || value > end ? [] : [value];
		});
		return years.length < readings.length ? null : [Math.min(...years), Math.max(...years)];
	};
	return { at: between('at'), low: between('low'), high: between('high') };
}

function curveOf(key: string, rows: readonly WaitRow[]): WaitingCurve {
	const readings = spellsOf(rows).map(readingOf);
	return { key, rows, readings, median: medianBetween(readings) };
}

/** Whether enough States are in it for a curve. */
export function isDrawn({ rows }: WaitingCurve): boolean {
	return rows.length >= leastAtRisk;
}

/** The curve of all waits together. */
export function curveOfAll(rows: readonly WaitRow[]): WaitingCurve {
	return curveOf('all', rows);
}

/**
 * A curve each of those that are compared, in the order every figure keeps; without those that have no State.
 * @param by what divides the waits; `all` for not at all
 */
export function curvesBy(rows: readonly WaitRow[], by: Parameters['curves']): readonly WaitingCurve[] {
	if (by === 'all') return rows.length === 0 ? [] : [curveOfAll(rows)];
	const keys = (by === 'group' ? groups : joinedPeriods).map(({ slug }) => slug);
	return keys.flatMap((key) => {
		const own = rows.filter((row) => (by === 'group' ? row.regional_group : row.joined) === key);
		return own.length === 0 ? [] : [curveOf(key, own)];
	});
}

/**
 * The log-rank test between the curves that are drawn, a test a reading of the dates.
 * @returns null where there are not two curves to compare
 */
export function comparison(curves: readonly WaitingCurve[]): readonly LogRank[] | null {
	const drawn = curves.filter(isDrawn);
	if (drawn.length < 2) return null;
	const spells = drawn.map(({ rows }) => {
		const [shortest = [], longest = shortest] = spellsOf(rows);
		return [shortest, longest] as const;
	});
	const exact = drawn.every(({ readings }) => readings.length === 1);
	const tests = (exact ? ([1] as const) : ([0, 1] as const)).map((reading) =>
		logRank(spells.map((pair) => pair[reading]))
	);
	const found = tests.flatMap((test) => test ?? []);
	return found.length < tests.length ? null : found;
}

/** The share that waits longer than a time, under one reading. */
function shareAt({ points }: Reading, time: number): number {
	return points.findLast((point) => point.time <= time)?.survival ?? 1;
}

/** How far the readings of a curve lie apart at most, as a share, where both are drawn. */
export function widestGap({ readings }: WaitingCurve): number {
	const [shortest, longest] = readings;
	if (shortest === undefined || longest === undefined) return 0;
	const end = Math.min(shortest.end ?? -1, longest.end ?? -1);
	const times = [...shortest.points, ...longest.points].map(({ time }) => time).filter((time) => time <= end);
	return Math.max(0, ...times.map((time) => Math.abs(shareAt(shortest, time) - shareAt(longest, time))));
}
