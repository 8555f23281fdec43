import { earliest, latest, precisionOf } from '../../src/lib/register/dates.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import type { Register, RowOf } from '../../src/lib/register/tables.ts';

type Visit = RowOf<'visits'>;

/** Releases and reports differ by days on when a visit began, never by more than these. */
const DAYS_APART = 14;

const MS_PER_DAY = 86_400_000;

/** How many days lie between a day and the days that a date may be; 0 where it is one of them. */
function daysFrom(date: string, other: string): number {
	const [from, to] = [Date.parse(earliest(other)), Date.parse(latest(other))];
	const [first, last] = [Date.parse(earliest(date)), Date.parse(latest(date))];
	return Math.max(0, from - last, first - to) / MS_PER_DAY;
}

/** A visit of the register that a page's visit is, or that keeps its id. */
export type Found =
	| { readonly is: 'known'; readonly visit: Visit }
	| { readonly is: 'new'; readonly visit_id: string }
	| { readonly is: 'unclear'; readonly reason: string };

/**
 * Finds the visit to a State that began on or about a day. A visit that was postponed or refused is never it.
 * @param start_date as exact as the page has it
 */
export function sameVisit({ visits }: Register, iso3: string, start_date: string): Found {
	const near = visits.filter(
		(visit) =>
			visit.iso3 === iso3 &&
			(tookPlace(visit.status) || visit.status === 'announced') &&
			daysFrom(visit.start_date, start_date) <= DAYS_APART
	);
	const [visit, other] = near;
	if (other)
		return { is: 'unclear', reason: `${near.map(({ visit_id }) => visit_id).join(' or ')} may be meant` };
	if (visit) return { is: 'known', visit };
	const visit_id = `${iso3}-${start_date.slice(0, 4)}`;
	const taken = visits.find((one) => one.visit_id === visit_id);
	if (!taken) return { is: 'new', visit_id };
	const reason = `${visit_id} is another visit (${taken.start_date}, ${taken.status}): an id holds one visit a year`;
	return { is: 'unclear', reason };
}

/** The visits to a State before a day that took place, the latest last. */
export function visitsBefore({ visits }: Register, iso3: string, start_date: string): Visit[] {
	return visits.filter(
		(visit) =>
			visit.iso3 === iso3 && tookPlace(visit.status) && latest(visit.start_date) < earliest(start_date)
	);
}

/** The number that a visit has by the order of the table: one more than the last before it. */
export function numberByOrder(register: Register, iso3: string, start_date: string): number {
	const before = visitsBefore(register, iso3, start_date).map(({ visit_number }) => visit_number ?? 0);
	return Math.max(0, ...before) + 1;
}

/** How a date is known better by a page: the register's is a month or a year, and the page's lies within. */
export function isFiner(page: string, known: string): boolean {
	return page.length > known.length && page.startsWith(known) && precisionOf(page) !== precisionOf(known);
}
