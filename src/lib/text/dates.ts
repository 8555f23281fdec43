import * as m from '../paraglide/messages.js';
import { settledWords } from './language.ts';
import { formatter } from './locale.ts';

const dates = (form: Intl.DateTimeFormatOptions) =>
	formatter((locale) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }));

const forms = {
	day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
	dayMonth: dates({ day: 'numeric', month: 'long' }),
	month: dates({ month: 'long', year: 'numeric' }),
	monthAlone: dates({ month: 'long' })
};

function write(date: string, form: keyof typeof forms): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return settledWords(forms[form]().format(Date.UTC(year, month - 1, day)));
}

/** Writes a first date for nobody: it loads the browser's calendar, a long moment on a slow telephone. */
export function loadCalendar(): void {
	write('2002-12-18', 'day');
}

/**
 * A date in words, as exact as it is known.
 * @param date ISO: `2016-09-20`, `2016-09` or `2016`
 * @returns `20 September 2016`, `September 2016` or `2016`
 */
export function dateWords(date: string): string {
	if (date.length === 4) return date;
	return write(date, date.length === 7 ? 'month' : 'day');
}

/**
 * A date in words after the preposition its precision asks for.
 * @param date ISO day, month or year
 * @returns `on 20 September 2016`, `in September 2016` or `in 2016`
 */
export function dateWithPreposition(date: string): string {
	return date.length === 10 ? m.on_date({ date: dateWords(date) }) : m.in_date({ date: dateWords(date) });
}

/**
 * A span in words, saying month and year once where both ends share them.
 * @param start ISO day, month or year
 * @param end the same, or null where the end is not stated
 * @returns `20 to 29 September 2016`, `26 March to 1 April 2023`, `August to September 2010`, `October 2007`
 */
export function spanWords(start: string, end: string | null): string {
	if (end === null || end === start) return dateWords(start);
	const sameYear = start.slice(0, 4) === end.slice(0, 4);
	if (start.length === 10 && end.length === 10 && sameYear) {
		const sameMonth = start.slice(0, 7) === end.slice(0, 7);
		const first = sameMonth ? String(Number(start.slice(8))) : write(start, 'dayMonth');
		return m.date_span({ start: first, end: dateWords(end) });
	}
	if (start.length === 7 && end.length === 7 && sameYear) {
		return m.date_span({ start: write(start, 'monthAlone'), end: dateWords(end) });
	}
	return m.date_span({ start: dateWords(start), end: dateWords(end) });
}
