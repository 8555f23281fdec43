import { group } from 'd3-array';
import { addDays, daysBetween, precisionOf, type PartialDate } from '../../src/lib/register/dates.ts';
import type { Random } from './random.ts';
import type { Sample } from './shape.ts';

/** Some visits of one kind that begin on one date. */
export interface Batch {
	readonly start: PartialDate;
	readonly sample: Sample;
	readonly visits: number;
}

interface Share {
	readonly sample: Sample;
	/** How many visits are made of it, all in its own year. */
	readonly visits: number;
	/** Where in the year its first visit falls, so that samples do not all fall on the same days. */
	readonly phase: number;
}

/** How many of a whole, spread evenly, fall on the place `index` of `places`; over all places they add up to the whole. */
function partOf(whole: number, index: number, places: number, phase = 0): number {
	return Math.floor((whole * (index + 1) + phase) / places) - Math.floor((whole * index + phase) / places);
}

/** The dates on which visits of a year can begin, by how exactly they are known. */
function datesOf(year: string) {
	const first = `${year}-01-01`;
	const days = daysBetween(first, `${year}-12-31`) + 1;
	const day = Array.from({ length: days }, (_, index) => addDays(first, index));
	return { year: [year], month: [...new Set(day.map((date) => date.slice(0, 7)))], day };
}

/**
 * Spreads visits over the calendar as the record's are: each of its visits stands for an equal share, in its own year
 * and as exactly dated as it is, evenly over the dates of that year.
 * @param samples the visits of the record
 * @param visits how many are made
 * @returns batches by the text of their first day, the order of the register; all visits of the batches are `visits`
 */
export function* batches(samples: readonly Sample[], visits: number, random: Random): Generator<Batch> {
	const shares = samples.map((sample, index): Share => ({
		sample,
		visits: partOf(visits, index, samples.length),
		phase: random()
	}));
	const years = group(shares, ({ sample }) => sample.visit.start_date.slice(0, 4));
	for (const year of [...years.keys()].sort()) yield* batchesOf(year, years.get(year) ?? []);
}

function* batchesOf(year: string, shares: readonly Share[]): Generator<Batch> {
	const dates = datesOf(year);
	const begun = Object.values(dates).flat().sort();
	const places = Object.fromEntries(
		Object.values(dates).flatMap((list) => list.map((date, at) => [date, at]))
	);
	for (const start of begun) {
		const precision = precisionOf(start);
		for (const { sample, visits, phase } of shares) {
			if (sample.visit.date_precision !== precision) continue;
			const count = dates[precision].length;
			const part = partOf(visits, places[start] ?? 0, count, Math.floor(phase * count));
			if (part > 0) yield { start, sample, visits: part };
		}
	}
}
