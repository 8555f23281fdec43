import { z } from 'zod';
import { columnsOf, hasNeeded, type Wanted } from './columns.ts';
import type { Importer, Reading } from './importer.ts';
import { knownState } from './known-state.ts';
import { isOrganisation, type StateMatcher } from './names.ts';
import { numericDay } from './numeric-dates.ts';
import { sheetsOf, type Sheet, type SheetCell } from './ohchr-ratifications/sheets.ts';
import type { Page } from './page.ts';
import { Refusal } from './refusal.ts';

const day = z.iso.date().nullable();

/** OHCHR's export of the ratifications of one treaty. It does not tell how a State joined: ratification or accession. */
export const ratificationExport = z.strictObject({
	/** The first line, without what is in brackets: the treaty. */
	title: z.string(),
	/** The day of "[Last Updated: …]"; null where it has none. */
	last_updated: day,
	rows: z.array(
		z.strictObject({
			iso3: z.string().regex(/^[A-Z]{3}$/),
			signature_date: day,
			/** The day of ratification, accession or succession. */
			action_date: day,
			/** The file, sheet and row. */
			where: z.string()
		})
	),
	/** Participants that are no States. */
	other_participants: z.array(z.string())
});

export type RatificationExport = z.infer<typeof ratificationExport>;

const WANTED = {
	signature: { pattern: /signature|signed/i, what: 'the date of signature', needed: true },
	other: {
		pattern: /acceptance|procedure|communications|inquiry|force/i,
		what: 'another date',
		needed: false
	},
	action: { pattern: /ratif|accession/i, what: 'the date of ratification or accession', needed: true },
	state: { pattern: /country|state|participant/i, what: 'the State', needed: true }
} satisfies Record<string, Wanted>;

/** How far down the headings may stand, in rows. */
const HEAD = 12;

const UPDATED = /\[?Last updated:? ?([\d/.]+)[^\]]*\]?/i;

function dayOf(cell: SheetCell, where: string): string | null {
	if (cell.day !== null) return cell.day;
	if (/^(?:[-–—]|n\/?a)?$/i.test(cell.text)) return null;
	const read = numericDay(cell.text.replace(/ 0?0:00(?::00)?$/, ''), where);
	if (read !== null) return read;
	throw new Refusal({
		what: `"${cell.text.slice(0, 60)}" is no date as this export has them (dd/mm/yyyy)`,
		where,
		advice: 'Download the export again'
	});
}

const textOf = (row: readonly SheetCell[]) => row.map(({ text }) => text.trim());
const isEmptyRow = (row: readonly SheetCell[]) => textOf(row).every((text) => text === '');

function headOf(sheet: Sheet): number {
	return sheet.rows.slice(0, HEAD).findIndex((row) => hasNeeded(textOf(row), WANTED));
}

/** The one sheet with a row of headings. */
function sheetOf(page: Page): Sheet {
	const sheets = sheetsOf(page);
	const [sheet, other] = sheets.filter((one) => headOf(one) !== -1);
	if (other)
		throw new Refusal({
			what: 'more than one sheet holds ratifications',
			where: `${page.name}, sheet "${other.name}"`,
			advice: 'Give each export as a file of its own'
		});
	if (sheet) return sheet;
	const [first] = sheets;
	const likely = first?.rows
		.slice(0, HEAD)
		.find((row) => textOf(row).filter((text) => text !== '').length > 1);
	// Headings that are nearly right are named one by one; anything else is no export.
	if (first && likely) columnsOf(textOf(likely), WANTED, `${page.name}, sheet "${first.name}"`);
	throw new Refusal({
		what: 'no sheet has headings for the State, its signature and its ratification',
		where: page.name,
		advice: 'Give the export as OHCHR made it'
	});
}

function read(page: Page, states: StateMatcher): Reading<RatificationExport> {
	const sheet = sheetOf(page);
	const head = headOf(sheet);
	const place = (row: number) => `${page.name}, sheet "${sheet.name}", row ${row + 1}`;
	const headings = textOf(sheet.rows[head] ?? []).map((text) => text.replace(/\s+/g, ' '));
	const columns = columnsOf(
		headings.map((text) => text.replace(/ \(dd.*$/i, '')),
		WANTED,
		place(head)
	);
	const above = sheet.rows.slice(0, head).flatMap(textOf).join(' ');
	const updated = UPDATED.exec(above)?.[1];
	const rows: RatificationExport['rows'] = [];
	const other_participants: string[] = [];
	const seen = new Map<string, string>();
	for (const [offset, row] of sheet.rows.slice(head + 1).entries()) {
		if (isEmptyRow(row)) break;
		const where = place(head + 1 + offset);
		const cell = (index: number | undefined): SheetCell => row[index ?? -1] ?? { text: '', day: null };
		const name = cell(columns.state).text.trim();
		if (isOrganisation(name)) {
			other_participants.push(name);
			continue;
		}
		const iso3 = knownState(name, states, where);
		const before = seen.get(iso3);
		if (before !== undefined)
			throw new Refusal({ what: `${name} (${iso3}) stands twice`, where: `${where} (and ${before})` });
		seen.set(iso3, where);
		rows.push({
			iso3,
			signature_date: dayOf(cell(columns.signature), where),
			action_date: dayOf(cell(columns.action), where),
			where
		});
	}
	if (rows.length === 0)
		throw new Refusal({ what: 'there is no row under the headings', where: place(head) });
	const record = ratificationExport.parse({
		title: above
			.replace(/\[[^\]]*\]/g, '')
			.replace(/\s+/g, ' ')
			.trim(),
		last_updated: updated === undefined ? null : numericDay(updated, place(0)),
		rows,
		other_participants
	});
	return { record, warnings: [] };
}

/** OHCHR's export of ratifications, Excel 97 (.xls). */
export const ohchrRatifications: Importer<RatificationExport> = {
	id: 'ohchr-ratifications',
	about: "OHCHR's export of the ratifications of a treaty (.xls; built from a description, not from a file)",
	recognises: (page) => page.encoding === null,
	read
};
