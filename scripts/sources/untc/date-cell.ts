import { isRealDate } from '../../../src/lib/register/dates.ts';
import { oneLine } from './one-line.ts';
import type { Action, Dated, SignatureKind } from './record.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SIGNATURES: Readonly<Record<string, SignatureKind>> = { '': 'signature', d: 'succession' };

/** The depositary's letters; their case counts. */
const ACTIONS: Readonly<Record<string, Action>> = {
	'': 'ratification',
	a: 'accession',
	d: 'succession',
	A: 'acceptance',
	AA: 'approval',
	c: 'formal confirmation'
};

/** What is wrong with a cell, in words that follow its text: "is not a date". */
export class CellFault extends Error {}

/**
 * The day of an English date, as in `3 Feb 2026` or `3 February 2026`.
 * @returns the ISO day, or null where the text is none
 * @throws CellFault where it has the form of a day that the calendar does not have
 */
export function englishDay(text: string): string | null {
	const [, day, month, year] = /^(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(text.trim()) ?? [];
	if (day === undefined || month === undefined || year === undefined) return null;
	const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (!isRealDate(iso)) throw new CellFault('is not a real day');
	return iso;
}

/** One date with what stands around it: `[`, day, letter, `]`. */
const DATE =
	/(\[)?\s*(\d{1,2}\s+[A-Za-z]{3,9}\.?\s+\d{4})\s*([A-Za-z]{1,2}(?![A-Za-z]))?\s*(\])?\s*[,;]?\s*/y;

function datesOf<Kind>(text: string, kinds: Readonly<Record<string, Kind>>): Dated<Kind>[] {
	const found: Dated<Kind>[] = [];
	let at = 0;
	while (at < text.length) {
		DATE.lastIndex = at;
		const match = DATE.exec(text);
		if (match === null) throw new CellFault('is not a date with a letter or none');
		const [whole, opened, day = '', letter = '', closed] = match;
		if ((opened === undefined) !== (closed === undefined)) throw new CellFault('has one square bracket only');
		const date = englishDay(day);
		const kind = Object.hasOwn(kinds, letter) ? kinds[letter] : undefined;
		if (date === null) throw new CellFault('is not a date');
		if (kind === undefined) throw new CellFault(`has a letter that is not known here, "${letter}"`);
		found.push({ date, kind, withdrawn: opened !== undefined });
		at += whole.length;
	}
	return found;
}

/** The one date that counts: a State that came back has its former standing in brackets beside the present one. */
function currentOf<Kind>(dates: readonly Dated<Kind>[]): Dated<Kind> | null {
	const standing = dates.filter(({ withdrawn }) => !withdrawn);
	if (standing.length > 1) throw new CellFault('has two dates that both stand');
	return standing[0] ?? dates.at(-1) ?? null;
}

/**
 * Reads a cell of the column of signatures, as `17 Apr 2018 d`.
 * @param text the cell without its footnotes
 * @returns null where it is empty
 * @throws CellFault
 */
export function signatureCell(text: string): Dated<SignatureKind> | null {
	return currentOf(datesOf(oneLine(text), SIGNATURES));
}

/**
 * Reads a cell of the column of ratifications, accessions and the like, as `[30 Sep 1992 a]`.
 * @param text the cell without its footnotes
 * @returns null where it is empty
 * @throws CellFault
 */
export function actionCell(text: string): Dated<Action> | null {
	return currentOf(datesOf(oneLine(text), ACTIONS));
}
