import { chiSquareTail } from './chi-square.ts';
import type { Spell } from './spell.ts';

/** What a log-rank test found. */
export interface LogRank {
	/** A group of the input each: the events it had, and those it would have had if all waited alike. */
	readonly groups: readonly { readonly observed: number; readonly expected: number }[];
	readonly chiSquare: number;
	/** Degrees of freedom: the groups with an expected event, less one. */
	readonly degrees: number;
	/** How probable a chi-square at least as large is if all wait alike. */
	readonly p: number;
}

/** A pivot smaller than this is none. */
const singular = 1e-12;

/** Solves a symmetric system by Gaussian elimination; null where it has no single solution. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | null {
	const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
	const size = rows.length;
	const cell = (row: number, column: number) => rows[row]?.[column] ?? 0;
	for (let column = 0; column < size; column++) {
		let best = column;
		for (let row = column; row < size; row++)
			if (Math.abs(cell(row, column)) > Math.abs(cell(best, column))) best = row;
		const pivot = rows[best];
		if (pivot === undefined || Math.abs(cell(best, column)) < singular) return null;
		[rows[column], rows[best]] = [pivot, rows[column] ?? []];
		for (let row = 0; row < size; row++) {
			if (row === column) continue;
			const factor = cell(row, column) / cell(column, column);
			rows[row] = (rows[row] ?? []).map((value, index) => value - factor * cell(column, index));
		}
	}
	return rows.map((_, index) => cell(index, size) / cell(index, index));
}

/** What one time with events adds: to each group's expected events, and to their covariances. */
function share(atRisk: readonly number[], events: number) {
	const all = atRisk.reduce((sum, count) => sum + count, 0);
	const expected = atRisk.map((count) => (events * count) / all);
	// The variance of the hypergeometric distribution: so many events drawn among all at risk.
	const factor = all > 1 ? (events * (all - events)) / (all - 1) : 0;
	const covariance = atRisk.map((row, i) =>
		atRisk.map((column, j) => factor * (row / all) * ((i === j ? 1 : 0) - column / all))
	);
	return { expected, covariance };
}

/**
 * The log-rank test: do groups wait alike? (Mantel 1966, Cancer Chemotherapy Reports 50; Peto and Peto 1972, Journal of
 * the Royal Statistical Society A 135). Tied events share the hypergeometric variance. As `survdiff(rho = 0)` of R.
 * @param groups the spells of each
 * @returns null where fewer than two groups have an expected event, or their events fall on times that tell nothing
 */
export function logRank(groups: readonly (readonly Spell[])[]): LogRank | null {
	const times = new Set(groups.flat().flatMap(({ time, event }) => (event ? [time] : [])));
	const observed = groups.map((spells) => spells.filter(({ event }) => event).length);
	const expected = groups.map(() => 0);
	const covariance = groups.map(() => groups.map(() => 0));
	for (const time of times) {
		const atRisk = groups.map((spells) => spells.filter((spell) => spell.time >= time).length);
		const events = groups.flat().filter((spell) => spell.event && spell.time === time).length;
		const added = share(atRisk, events);
		added.expected.forEach((value, i) => (expected[i] = (expected[i] ?? 0) + value));
		added.covariance.forEach((row, i) =>
			row.forEach((value, j) => {
				const sums = covariance[i];
				if (sums) sums[j] = (sums[j] ?? 0) + value;
			})
		);
	}
	const [first, ...others] = groups.flatMap((_, index) => ((expected[index] ?? 0) > 0 ? [index] : []));
	if (first === undefined || others.length === 0) return null;
	const over = others.map((index) => (observed[index] ?? 0) - (expected[index] ?? 0));
	const solved = solve(
		others.map((i) => others.map((j) => covariance[i]?.[j] ?? 0)),
		over
	);
	if (solved === null) return null;
	// Nothing but rounding makes it less than zero.
	const chiSquare = Math.max(
		0,
		solved.reduce((sum, value, index) => sum + value * (over[index] ?? 0), 0)
	);
	return {
		groups: groups.map((_, index) => ({ observed: observed[index] ?? 0, expected: expected[index] ?? 0 })),
		chiSquare,
		degrees: others.length,
		p: chiSquareTail(chiSquare, others.length)
	};
}
