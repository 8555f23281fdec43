import type { Spell } from './spell.ts';

/** The estimate from one time on, up to the next. */
export interface Point {
	readonly time: number;
	/** Spells that last at least as long. */
	readonly atRisk: number;
	readonly events: number;
	readonly censored: number;
	/** The estimated share of spells that last longer. */
	readonly survival: number;
	/** The pointwise 95 % band of that share; null where it has none: before the first event, and where no spell is left. */
	readonly low: number | null;
	readonly high: number | null;
}

/** The time by which half of the events have come, with its 95 % interval; null where it is not reached. */
export interface Median {
	readonly at: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054;

/** Two shares that differ by less are one share reached by another sum. */
const tolerance = 1e-8;

function band(survival: number, variance: number): Pick<Point, 'low' | 'high'> {
	if (survival === 0 || survival === 1) return { low: null, high: null };
	const width = (z * Math.sqrt(variance)) / -Math.log(survival);
	return { low: survival ** Math.exp(width), high: survival ** Math.exp(-width) };
}

/**
 * The product-limit estimate of the share of spells that last longer than a time (Kaplan and Meier 1958, Journal of the
 * American Statistical Association 53), with Greenwood's variance (1926) and pointwise 95 % bands by the log-log
 * transformation (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 1980). Where an event and the
 * end of a watch fall on one time, the event comes first. As `survfit(conf.type = "log-log")` of R.
 * @param spells in any order
 * @returns a point a distinct time, in the order of time
 */
export function kaplanMeier(spells: readonly Spell[]): readonly Point[] {
	const sorted = spells.toSorted((a, b) => a.time - b.time);
	const points: Point[] = [];
	let [survival, variance] = [1, 0];
	for (let first = 0; first < sorted.length;) {
		const time = sorted[first]?.time ?? 0;
		const own = sorted.slice(first).filter((spell) => spell.time === time);
		const atRisk = sorted.length - first;
		const events = own.filter(({ event }) => event).length;
		survival *= 1 - events / atRisk;
		variance += events / (atRisk * (atRisk - events));
		points.push({
			time,
			atRisk,
			events,
			censored: own.length - events,
			survival,
			...band(survival, variance)
		});
		first += own.length;
	}
	return points;
}

/** The first time at which a share is a half or less; where it stays a half, the middle of that time. */
function halved(points: readonly Point[], share: (point: Point) => number | null): number | null {
	const below = points.filter((point) => (share(point) ?? 1) < 0.5 + tolerance);
	const [first] = below;
	if (first === undefined) return null;
	const reached = share(first) ?? 0;
	const next = below.find((point) => (share(point) ?? 1) < reached);
	return Math.abs(reached - 0.5) < tolerance && next !== undefined
		? (first.time + next.time) / 2
		: first.time;
}

/**
 * The median of an estimate. Its interval holds the times at which the band holds a half (Brookmeyer and Crowley 1982,
 * Biometrics 38), in the same transformation as the band. As R prints it.
 * @param points as `kaplanMeier` gives them
 */
export function medianOf(points: readonly Point[]): Median {
	return {
		at: halved(points, ({ survival }) => survival),
		low: halved(points, ({ low }) => low),
		high: halved(points, ({ high }) => high)
	};
}

/** How many spells last at least as long as a time. */
export function atRiskAt(points: readonly Point[], time: number): number {
	return points.find((point) => point.time >= time)?.atRisk ?? 0;
}
