import { isRealDate } from '../../../src/lib/register/dates.ts';
import type { Reading } from '../importer.ts';
import type { StateMatcher } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { participantsOf } from './participants.ts';
import type { Published } from './published.ts';
import type { Declaration, Participant, StatusPage } from './record.ts';
import { CellFault, englishDay } from './date-cell.ts';
import { oneLine } from './one-line.ts';

/** The one element of its kind. A second is a second page in the file, a missing one is half a page. */
function only<T>(found: readonly T[], what: string, file: string): T {
	const [first, ...others] = found;
	if (first === undefined)
		throw new Refusal({
			what: `the page has no ${what}`,
			where: file,
			advice: 'It is half a page, or of another form than the status pages known here: save it again, whole'
		});
	if (others.length > 0)
		throw new Refusal({
			what: `the page has ${found.length} times a ${what}`,
			where: file,
			advice: 'It holds two pages or more: give each in a file of its own'
		});
	return first;
}

function statusDay(line: string, file: string): string {
	const refuse = (what: string) =>
		new Refusal({
			what: `"${line}" ${what}`,
			where: `${file}, the line "STATUS AS AT"`,
			advice: 'Save the English page again'
		});
	const [, day, month, year] = /^status as at ?:? ?(\d{1,2})-(\d{1,2})-(\d{4})\b/i.exec(line) ?? [];
	if (day !== undefined && month !== undefined && year !== undefined) {
		const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
		if (!isRealDate(iso)) throw refuse('is not a real day');
		return iso;
	}
	const [, words = ''] = /^status as at ?:? ?(\d{1,2} [A-Za-z]+ \d{4})\b/i.exec(line) ?? [];
	try {
		const iso = englishDay(words);
		if (iso !== null) return iso;
	} catch (error) {
		if (!(error instanceof CellFault)) throw error;
		throw refuse(error.message);
	}
	throw refuse('does not say "STATUS AS AT" and a day');
}

/** Parts the number before a title from the title: `9. b Optional Protocol …` of chapter IV is IV-9-b. */
function numberAndTitle(text: string, chapter: string | null): Pick<StatusPage, 'untc_no' | 'title'> {
	const [, number, letter, title] = /^(\d{1,3}) ?\. ?(?:([a-z])\b\.? )?(.+)$/.exec(text) ?? [];
	if (number === undefined || title === undefined) return { untc_no: null, title: text };
	const roman = /\b([IVXL]+)$/i.exec(chapter ?? '')?.[1]?.toUpperCase();
	if (roman === undefined) return { untc_no: null, title };
	return { untc_no: [roman, number, letter ?? []].flat().join('-'), title };
}

function statedTotals(text: string, file: string): StatusPage['stated'] {
	const [, signatories, parties] = /^signatories ?: ?(\d+)\D+parties ?: ?(\d+)/i.exec(text) ?? [];
	if (signatories === undefined || parties === undefined)
		throw new Refusal({
			what: `"${text}" does not state the numbers of signatories and parties`,
			where: `${file}, the line "Status"`,
			advice: 'Without them nothing shows that the page is whole: save it again'
		});
	return { signatories: Number(signatories), parties: Number(parties) };
}

/** Signatures and deposits that stand: those in brackets are not in the depositary's totals. */
function countedTotals(participants: readonly Participant[]): StatusPage['stated'] {
	const standing = (column: 'signature' | 'action') =>
		participants.filter((row) => row[column]?.withdrawn === false).length;
	return { signatories: standing('signature'), parties: standing('action') };
}

function agree(stated: StatusPage['stated'], participants: readonly Participant[], file: string): void {
	const counted = countedTotals(participants);
	for (const what of ['signatories', 'parties'] as const) {
		if (stated[what] === counted[what]) continue;
		throw new Refusal({
			what: `the page states ${stated[what]} ${what}, its rows give ${counted[what]}`,
			where: `${file}, the table of participants`,
			advice: 'The page is cut, altered or of a form not known here: save it again, whole'
		});
	}
}

function notAfter(participants: readonly Participant[], asOf: string, file: string): void {
	for (const { place, signature, action } of participants) {
		const late = [signature, action].find((dated) => dated !== null && dated.date > asOf);
		if (late === undefined || late === null) continue;
		throw new Refusal({
			what: `${late.date} is after the day of which the page gives the status, ${asOf}`,
			where: `${file}, ${place}`,
			advice: 'One of the two is wrong: look the page up again'
		});
	}
}

function declarationsOf({ declarations }: Published): Declaration[] {
	return declarations.map(({ participant, text, date }) => {
		let made_on: string | null = null;
		try {
			made_on = date === null ? null : englishDay(oneLine(date));
		} catch (error) {
			// No row of the register rests on it: a day that cannot be is left out, the words stay.
			if (!(error instanceof CellFault)) throw error;
		}
		return { participant: oneLine(participant), text: oneLine(text), made_on };
	});
}

/**
 * Gives what a status page says, once its words are parted from its markup.
 * @param published the page in its own words
 * @param states names of States, matched
 * @param file the file or address, for messages
 * @throws Refusal where it is not one whole status page whose rows give the totals that it states
 */
export function statusPage(published: Published, states: StateMatcher, file: string): Reading<StatusPage> {
	const statusLines = published.statusLines.map(oneLine);
	const as_of =
		published.format === 'XML' && statusLines.length === 0
			? null
			: statusDay(only(statusLines, 'line "STATUS AS AT"', file), file);
	const title = oneLine(only(published.titles, 'title of a treaty', file));
	const stated = statedTotals(oneLine(only(published.totals, 'line of totals', file)), file);
	const table = only(published.tables, 'table of participants', file);
	const { participants, warnings } = participantsOf(table, states, file);
	agree(stated, participants, file);
	if (as_of !== null) notAfter(participants, as_of, file);
	return {
		record: {
			format: 'status page',
			...numberAndTitle(title, published.chapters[0] ? oneLine(published.chapters[0]) : null),
			as_of,
			stated,
			participants,
			declarations: declarationsOf(published),
			notes: published.notes.map(({ number, text }) => ({ number: number.trim(), text: oneLine(text) }))
		},
		warnings
	};
}
