import { isOrganisation, type StateMatcher } from '../names.ts';
import type { Warning } from '../importer.ts';
import { Refusal } from '../refusal.ts';
import { actionCell, CellFault, signatureCell } from './date-cell.ts';
import { oneLine } from './one-line.ts';
import type { PublishedCell, PublishedRow } from './published.ts';
import type { Participant } from './record.ts';

const HEADINGS = [
	['participant', /^participant/i],
	['signature', /signature/i],
	['ratification, accession or the like', /ratification|accession|acceptance|confirmation/i]
] as const;

function checkHead(head: readonly PublishedCell[], file: string): void {
	const wrong = HEADINGS.findIndex(([, shape], index) => !shape.test(oneLine(head[index]?.text ?? '')));
	if (wrong === -1 && head.length === HEADINGS.length) return;
	throw new Refusal({
		what: `the headings are ${head.map(({ text }) => `"${oneLine(text)}"`).join(', ')}`,
		where: `${file}, the head of the table of participants`,
		advice: `Expected three, in English: ${HEADINGS.map(([name]) => name).join('; ')}`
	});
}

/** Reads a cell with what tells its place, should it be none. */
function read<T>(cell: PublishedCell, reader: (text: string) => T, column: string, where: string): T {
	try {
		return reader(cell.text);
	} catch (error) {
		if (!(error instanceof CellFault)) throw error;
		throw new Refusal({
			what: `"${oneLine(cell.text)}" ${error.message}`,
			where: `${where}, column ${column}`,
			advice:
				'Expected a day as in 17 Apr 2018, with the letter a, d, A, AA or c, or none, in square brackets or not'
		});
	}
}

/** The State that a participant is; null for a regional organisation. */
function stateOf(name: string, states: StateMatcher, where: string): string | null {
	if (isOrganisation(name)) return null;
	const { iso3, suggestions } = states.match(name);
	if (iso3 !== undefined) return iso3;
	const meant = suggestions.length === 0 ? '' : ` (did the page mean ${suggestions.join(', ')}?)`;
	throw new Refusal({
		what: `"${name}" is no State that the register knows${meant}`,
		where,
		advice: 'If it is one, add the name to other_names.csv, with its source'
	});
}

function participant(
	{ cells, line }: PublishedRow,
	row: string,
	states: StateMatcher,
	file: string
): Participant {
	const at = line === null ? row : `${row}, line ${line}`;
	const [who, signed, acted] = cells;
	if (who === undefined || signed === undefined || acted === undefined || cells.length !== 3)
		throw new Refusal({
			what: `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`,
			where: `${file}, ${at}`,
			advice: 'Expected three: participant, signature, action'
		});
	const name = oneLine(who.text);
	const place = `${at}${name === '' ? '' : ` (${name})`}`;
	const where = `${file}, ${place}`;
	if (name === '')
		throw new Refusal({ what: 'the row names no participant', where, advice: 'Look at the row on the page' });
	return {
		name,
		iso3: stateOf(name, states, where),
		place,
		footnotes: [...new Set(cells.flatMap(({ footnotes }) => footnotes))],
		signature: read(signed, signatureCell, 'signature', where),
		action: read(acted, actionCell, 'action', where)
	};
}

function refuseTwice(participants: readonly Participant[], file: string): void {
	const seen = new Map<string, Participant>();
	for (const row of participants) {
		const who = row.iso3 ?? row.name.toLowerCase();
		const earlier = seen.get(who);
		if (earlier)
			throw new Refusal({
				what: `${row.name} is listed twice`,
				where: `${file}, ${earlier.place} and ${row.place}`,
				advice: 'A participant has one row: the file holds more than one page, or was altered'
			});
		seen.set(who, row);
	}
}

/**
 * Reads the table of participants.
 * @param table its rows, the head first
 * @param file the file or address, for messages
 * @returns the rows in the order of the page, and a warning for each that says nothing
 * @throws Refusal with file, row and column where a row cannot be read, its State is not known or is listed twice
 */
export function participantsOf(
	table: readonly PublishedRow[],
	states: StateMatcher,
	file: string
): { participants: Participant[]; warnings: Warning[] } {
	const [head, ...rows] = table;
	checkHead(head?.cells ?? [], file);
	const all = rows.map((row, index) =>
		participant(row, `row ${index + 1} of the table of participants`, states, file)
	);
	refuseTwice(all, file);
	const silent = all.filter(({ signature, action }) => signature === null && action === null);
	return {
		participants: all.filter((row) => !silent.includes(row)),
		warnings: silent.map(({ place }) => ({
			what: 'the row has neither signature nor action, and is left out',
			where: `${file}, ${place}`
		}))
	};
}
