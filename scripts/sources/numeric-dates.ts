import { Refusal } from './refusal.ts';

const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day as ISO text; null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const same =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return same ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a day as OHCHR writes them in tables, day first: 22/10/2008.
 * @param where file and place, for refusals
 * @returns ISO text; null where the text is no such day at all
 * @throws Refusal where it is written so and the calendar has no such day
 */
export function numericDay(text: string, where: string): string | null {
	const [, day, month, year] = NUMERIC.exec(text) ?? [];
	const [, isoYear, isoMonth, isoDate] = ISO.exec(text) ?? [];
	if (year === undefined && isoYear === undefined) return null;
	const iso = isoDay(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDate));
	if (iso !== null) return iso;
	throw new Refusal({
		what: `"${text}" is no day of the calendar (days are read as dd/mm/yyyy)`,
		where,
		advice: 'Look at the page itself: the file may have been changed'
	});
}
