import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { Parameters } from '../../questions/parameters.ts';

/** Counts made from the rows of the register alone, without the engine: what answers are held against. */

type Line = Readonly<Record<string, string>>;

const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true });
const cell = (line: Line, column: string) => line[column] ?? '';

const states = register('states');
const participation = register('participation');
const visits = register('visits').filter((visit) =>
	['completed', 'suspended', 'terminated'].includes(cell(visit, 'status'))
);
const slug = (name: string) =>
	name
		.toLowerCase()
		.replace(/ group$/, '')
		.replaceAll(/ and |[ ]/g, '-');
const area = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** The slugs that choose a State, besides its own code. */
function slugsOf(state: Line): readonly string[] {
	const group = cell(state, 'un_regional_group');
	const areas = [area(cell(state, 'm49_region')), area(cell(state, 'm49_subregion'))];
	return [group === '' ? 'no-group' : slug(group), ...areas];
}

/** What a reader chose, as far as it says which rows count. */
export type Chosen = Pick<Parameters, 'states' | 'group' | 'from' | 'to' | 'treaty'>;

/** The alpha-3 codes of the chosen States. */
export function statesOf({ states: codes, group }: Chosen): ReadonlySet<string> {
	const own = states.filter((state) =>
		codes.length > 0 ? codes.includes(cell(state, 'iso3')) : group === null || slugsOf(state).includes(group)
	);
	return new Set(own.map((state) => cell(state, 'iso3')));
}

/** The last day that a date can be, ISO: `2012` is over on 31 December, `2012-02` on the 29th. */
function lastDay(date: string): string {
	if (date.length === 10) return date;
	const [year = NaN, month = 12] = date.split('-').map(Number);
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const within = (year: number, { from, to }: Chosen) =>
	year >= (from ?? -Infinity) && year <= (to ?? Infinity);
const yearOf = (date: string) => Number(date.slice(0, 4));

/** The visits to the chosen States in the period that had surely begun by the day, as lines of the register. */
export function visitsBy(chosen: Chosen, day: string): readonly Line[] {
	const own = statesOf(chosen);
	return visits.filter((visit) => {
		const start = cell(visit, 'start_date');
		return own.has(cell(visit, 'iso3')) && lastDay(start) <= day && within(yearOf(start), chosen);
	});
}

/** The first visits of missions among some visits: those that resume none. */
export function missionsOf(some: readonly Line[]): readonly Line[] {
	return some.filter((visit) => cell(visit, 'resumes_visit_id') === '');
}

/** The missions of `visitsBy` that came after another to the same State, whenever that was. */
export function returnsBy(chosen: Chosen, day: string): readonly Line[] {
	const all = missionsOf(visits);
	return missionsOf(visitsBy(chosen, day)).filter((mission) =>
		all.some(
			(earlier) =>
				earlier['iso3'] === mission['iso3'] && cell(earlier, 'start_date') < cell(mission, 'start_date')
		)
	);
}

const steps = (chosen: Chosen, treaty: string) => {
	const own = statesOf(chosen);
	return participation.filter((step) => step['treaty'] === treaty && own.has(cell(step, 'iso3')));
};
const by = (date: string, day: string) => date !== '' && date <= day;

/** How many of the chosen States had joined a treaty by a day, less those that had left, and how many had but signed. */
export function standingBy(chosen: Chosen, day: string): { parties: readonly string[]; signatories: number } {
	const own = steps(chosen, chosen.treaty);
	const joined = own.filter((step) => by(cell(step, 'action_date'), day));
	return {
		parties: joined.filter((step) => !by(cell(step, 'withdrawn_on'), day)).map((step) => cell(step, 'iso3')),
		signatories: own.filter((step) => by(cell(step, 'signature_date'), day) && !joined.includes(step)).length
	};
}

/** How many of the chosen States joined a treaty in the period, by a day. */
export function joinedBy(chosen: Chosen, day: string): number {
	return steps(chosen, chosen.treaty).filter((step) => {
		const date = cell(step, 'action_date');
		return by(date, day) && within(yearOf(date), chosen);
	}).length;
}

const time = (day: string) => Date.parse(day) / 86_400_000;

/**
 * The chosen States that OPCAT bound within the period, with the days for which it did, the first and the last counted:
 * from the thirtieth day after deposit, or 22 June 2006 (article 28).
 * @param day the last, ISO
 */
export function boundBy(chosen: Chosen, day: string): ReadonlyMap<string, number> {
	const days = steps(chosen, 'OPCAT').flatMap((step): [string, number][] => {
		const deposit = cell(step, 'action_date');
		if (deposit === '') return [];
		const first = Math.max(
			time(deposit) + 30,
			time('2006-06-22'),
			chosen.from === null ? 0 : time(`${chosen.from}-01-01`)
		);
		const left = cell(step, 'withdrawn_on');
		const after = Math.min(
			time(day) + 1,
			left === '' ? Infinity : time(left),
			chosen.to === null ? Infinity : time(`${chosen.to + 1}-01-01`)
		);
		return after > first ? [[cell(step, 'iso3'), after - first]] : [];
	});
	return new Map(days);
}
