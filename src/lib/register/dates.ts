/**
 * A date as exact as it is known: `2016`, `2016-09` or `2016-09-20` (ISO 8601, Gregorian calendar). It stays a
 * string until it is drawn, so that a year never turns into its 1 January. All arithmetic is in UTC.
 */
export type PartialDate = string;

export type Precision = 'day' | 'month' | 'year';

/** Where one date lies to another: `unknown` where the two could be either way round. */
export type DateOrder = 'before' | 'same' | 'after' | 'unknown';

const MS_PER_DAY = 86_400_000;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month, leap years counted: month 1 to 12. Day 0 of the next month is the last of this one. */
function daysInMonth(year: number, month: number): number {
	const end = new Date(0);
	end.setUTCFullYear(year, month, 0);
	return end.getUTCDate();
}

/** Whether the text is a year, month or day of the calendar, written `2016`, `2016-09` or `2016-09-20`. */
export function isRealDate(text: string): boolean {
	const parts = PARTIAL_DATE.exec(text);
	if (!parts) return false;
	const [, year, month, day] = parts;
	if (month === undefined) return true;
	if (Number(month) < 1 || Number(month) > 12) return false;
	return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

function assertReal(date: string): void {
	if (!isRealDate(date))
		throw new RangeError(`"${date}" is not a real date; give YYYY, YYYY-MM or YYYY-MM-DD`);
}

/**
 * How exactly a date is known.
 * @throws RangeError where it is not a real date
 */
export function precisionOf(date: PartialDate): Precision {
	assertReal(date);
	if (date.length === 4) return 'year';
	return date.length === 7 ? 'month' : 'day';
}

/**
 * The first day a date could be, as an ISO day: `2016-09` gives `2016-09-01`.
 * @throws RangeError where it is not a real date
 */
export function earliest(date: PartialDate): string {
	const precision = precisionOf(date);
	if (precision === 'year') return `${date}-01-01`;
	return precision === 'month' ? `${date}-01` : date;
}

/**
 * The last day a date could be, as an ISO day: `2016-02` gives `2016-02-29`.
 * @throws RangeError where it is not a real date
 */
export function latest(date: PartialDate): string {
	const precision = precisionOf(date);
	if (precision === 'year') return `${date}-12-31`;
	if (precision === 'day') return date;
	return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

function dayNumber(day: string): number {
	if (precisionOf(day) !== 'day') throw new RangeError(`"${day}" is not known to the day; give YYYY-MM-DD`);
	return Date.parse(day) / MS_PER_DAY;
}

/**
 * Whole days from one ISO day to another, negative where the second is earlier.
 * @throws RangeError where either is not a real day
 */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/**
 * The ISO day a number of whole days after (before, where negative) an ISO day.
 * @throws RangeError where it is not a real day, or the result leaves the years 0000 to 9999
 */
export function addDays(day: string, days: number): string {
	const sum = new Date((dayNumber(day) + days) * MS_PER_DAY).toISOString();
	if (sum.length !== '2016-09-20T00:00:00.000Z'.length)
		throw new RangeError(`${day} and ${days} days leave the calendar`);
	return sum.slice(0, 10);
}

/**
 * Where `a` lies to `b`, said only as far as both are known: `before` means surely before, and so on; `2016` to
 * `2016-09` is `unknown`, and so is `2016` to `2016`.
 * @throws RangeError where either is not a real date
 */
export function compareDates(a: PartialDate, b: PartialDate): DateOrder {
	if (latest(a) < earliest(b)) return 'before';
	if (earliest(a) > latest(b)) return 'after';
	return precisionOf(a) === 'day' && a === b ? 'same' : 'unknown';
}

/** Whether every day that `a` could be is before every day that `b` could be. Throws as `compareDates`. */
export function surelyBefore(a: PartialDate, b: PartialDate): boolean {
	return compareDates(a, b) === 'before';
}

/** Whether every day that `a` could be is after every day that `b` could be. Throws as `compareDates`. */
export function surelyAfter(a: PartialDate, b: PartialDate): boolean {
	return compareDates(a, b) === 'after';
}
