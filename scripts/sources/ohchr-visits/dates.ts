import { numericDay } from '../numeric-dates.ts';
import { isoOf, readDate, spansIn, type Day } from '../ohchr-release/dates.ts';
import { Refusal } from '../refusal.ts';

/** The days of a visit, as exact as the table has them. */
export interface VisitDates {
	readonly start_date: string;
	readonly end_date: string | null;
}

const BETWEEN = / ?(?:–|—|\bto\b|\buntil\b) ?| - |(?<=\d{4})-(?=\d)/;

function refuse(what: string, where: string): never {
	throw new Refusal({ what, where, advice: 'Look at the page itself, or enter the visit by hand' });
}

function iso(day: Day, year: number, words: string, where: string): string {
	return isoOf(year, day) ?? refuse(`"${words}": ${year} has no day ${day.day} in month ${day.month}`, where);
}

/** One date of a cell: a day, a month or a year. */
function dateIn(text: string, where: string): string | null {
	const numeric = numericDay(text, where);
	if (numeric !== null) return numeric;
	if (/^(?:19|20)\d{2}$/.test(text)) return text;
	const day = readDate(text);
	if (day?.year != null) return iso(day, day.year, text, where);
	// What is a day once a day is put before it is a month.
	const month = readDate(`1 ${text}`);
	return month?.year == null ? null : iso(month, month.year, text, where).slice(0, 7);
}

/**
 * Reads when a visit was: "20 - 29 September 2016", "20/09/2016 - 29/09/2016", "October 2007"; the last day may stand
 * in a column of its own.
 * @param where file and place, for refusals
 * @throws Refusal where the cells tell no date, one that the calendar has not, or a last day before the first
 */
export function visitDates(cell: string, endCell: string, where: string): VisitDates {
	const [span, other] = spansIn(cell);
	if (other) refuse(`"${cell.slice(0, 80)}" tells more than one span of days`, where);
	const read = span ? spanned(span.first, span.last, cell, where) : parted(cell, endCell, where);
	if (read.end_date !== null && read.end_date < read.start_date)
		refuse(`"${cell} ${endCell}" ends before it begins`, where);
	return read;
}

function spanned(first: Day, last: Day, cell: string, where: string): VisitDates {
	const end = last.year ?? refuse(`"${cell.slice(0, 80)}" has no year`, where);
	const turns = first.year === null && first.month > last.month ? 1 : 0;
	return {
		start_date: iso(first, first.year ?? end - turns, cell, where),
		end_date: iso(last, end, cell, where)
	};
}

function parted(cell: string, endCell: string, where: string): VisitDates {
	const [start = '', end = endCell, ...more] = cell.split(BETWEEN).map((part) => part.trim());
	const start_date = dateIn(start, where);
	const end_date = end === '' ? null : dateIn(end, where);
	if (start_date === null || more.length > 0 || (end !== '' && end_date === null))
		refuse(`"${`${cell} ${endCell}`.trim().slice(0, 80)}" is not read as the dates of a visit`, where);
	return { start_date, end_date };
}
