import { earliest, surelyBefore, type PartialDate } from '../../src/lib/register/dates.ts';
import type { RowOf } from '../../src/lib/register/tables.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import { batches } from './calendar.ts';
import { countingDays, type DayAfter } from './days.ts';
import { MOST_VISITS, madeId } from './made-tables.ts';
import { madeSources, madeText } from './made-words.ts';
import { below, seededRandom, type Random } from './random.ts';
import type { Offset, Sample, Shape } from './shape.ts';

/** A made-up visit with its reports and the persons on it. */
export interface MadeVisit {
	readonly visit: RowOf<'visits'>;
	readonly reports: readonly RowOf<'reports'>[];
	readonly delegations: readonly RowOf<'delegations'>[];
}

/** How large a made-up register is, and from which seed. */
export interface Size {
	readonly visits: number;
	readonly seed: number;
}

/** What is kept of a State while its visits are made: a visit to resume must have begun before. */
interface Visited {
	visits: number;
	last: Begun | null;
	before: Begun | null;
}

interface Begun {
	readonly visit_id: string;
	readonly start: PartialDate;
}

/**
 * Makes up visits of the record's shape, one at a time, in the order of the register: by first day, then by id. The
 * same shape, size and seed give the same visits. A made-up visit has the kind, status, length, delegation and reports
 * of one of the record, in its year; its State is drawn by how often the SPT has been there.
 * @throws RangeError where the number of visits is no whole number from 1 to 999,999,999
 */
export function* madeVisits(shape: Shape, { visits, seed }: Size): Generator<MadeVisit> {
	if (!Number.isInteger(visits) || visits < 1 || visits > MOST_VISITS) {
		throw new RangeError(`${visits} visits cannot be made; give a whole number from 1 to ${MOST_VISITS}`);
	}
	const random = seededRandom(seed);
	const states = new Map<string, Visited>();
	const dayAfter = countingDays();
	let number = 0;
	for (const batch of batches(shape.samples, visits, random)) {
		const { start, sample } = batch;
		const firstDay = earliest(start);
		for (let left = batch.visits; left > 0; left--) {
			number++;
			yield made({ number, start, firstDay, sample, shape, states, random, dayAfter });
		}
	}
}

interface Making {
	readonly number: number;
	readonly start: PartialDate;
	/** The earliest ISO day that `start` can be. */
	readonly firstDay: string;
	readonly sample: Sample;
	readonly shape: Shape;
	readonly states: Map<string, Visited>;
	readonly random: Random;
	readonly dayAfter: DayAfter;
}

function made(making: Making): MadeVisit {
	const { number, start, sample, shape, states, random } = making;
	const iso3 = shape.states[below(shape.states.length, random)] ?? '';
	const visit_id = madeId(number, iso3, start.slice(0, 4));
	const state = states.get(iso3) ?? { visits: 0, last: null, before: null };
	states.set(iso3, state);
	const visit = visitRow(making, iso3, visit_id, state);
	if (tookPlace(visit.status)) remember(state, { visit_id, start });
	return {
		visit,
		reports: reportRows(making, iso3, visit_id),
		delegations: personRows(sample, shape, visit_id, random)
	};
}

/** Of visits that begin on one day the first is kept: none of them can resume another. */
function remember(state: Visited, begun: Begun): void {
	if (state.last && !surelyBefore(state.last.start, begun.start)) return;
	state.before = state.last;
	state.last = begun;
}

function resumed({ visit: { resumes_visit_id } }: Sample, { last, before }: Visited, start: PartialDate) {
	if (resumes_visit_id === null) return null;
	const earlier = last && surelyBefore(last.start, start) ? last : before;
	return earlier?.visit_id ?? null;
}

function visitRow(making: Making, iso3: string, visit_id: string, state: Visited): RowOf<'visits'> {
	const { number, start, sample, shape, random } = making;
	const { visit } = sample;
	const made = tookPlace(visit.status);
	if (made) state.visits++;
	return {
		...visit,
		visit_id,
		iso3,
		start_date: start,
		end_date: dateOf(making, sample.end),
		planned_end_date: dateOf(making, sample.plannedEnd),
		status_date: dateOf(making, sample.statusDate),
		resumes_visit_id: resumed(sample, state, start),
		visit_number: made ? state.visits : null,
		visit_number_basis: made ? (visit.visit_number_basis ?? 'press release') : null,
		places_visited: madeText(visit.places_visited, number),
		note: madeText(visit.note, number),
		source_ids: madeSources(visit.source_ids, shape.sources.length, random)
	};
}

function dateOf({ firstDay, dayAfter }: Making, offset: Offset | null): PartialDate | null {
	return offset && dayAfter(firstDay, offset.days).slice(0, offset.length);
}

function reportRows(making: Making, iso3: string, visit_id: string): RowOf<'reports'>[] {
	const { number, sample, shape, random } = making;
	return sample.reports.map(({ report, transmitted, published }) => {
		const symbol = `CAT/OP/${iso3}/MADE-${number}-${report.addressee}`;
		return {
			...report,
			visit_id,
			report_symbol: report.report_symbol && symbol,
			transmitted_date: dateOf(making, transmitted),
			published_date: dateOf(making, published),
			reply_symbol: report.reply_symbol && `${symbol}/Add.1`,
			note: madeText(report.note, number),
			source_ids: madeSources(report.source_ids, shape.sources.length, random)
		};
	});
}

/** Persons are numbered as the entries of the record's delegations are: neighbours are never the same person. */
function personRows(
	{ heads }: Sample,
	{ nationalities }: Shape,
	visit_id: string,
	random: Random
): RowOf<'delegations'>[] {
	const first = below(nationalities.length, random);
	return heads.map((is_head, index) => {
		const person = (first + index) % nationalities.length;
		const nationality_iso3 = nationalities[person] ?? '';
		return { visit_id, name: `Made-up Person ${person + 1}`, nationality_iso3, is_head };
	});
}
