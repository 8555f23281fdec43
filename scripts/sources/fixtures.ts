import { utils, write } from '@e965/xlsx';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf, readPage, type Page } from './page.ts';

const here = import.meta.dirname;

function pagesIn(folder: string): Page[] {
	return readdirSync(join(here, folder))
		.filter((name) => /\.(?:html|txt|xml)$/.test(name))
		.map((name) => readPage(join(here, folder, name)));
}

/** An export of ratifications in Excel 97, made for tests: a name, the day of signature and of deposit a State. */
export function exportPage(
	rows: readonly (readonly string[])[],
	name = 'UnderlyingData_OPCAT_OHCHR.xls'
): Page {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Underlying Data(0)');
	return pageOf(new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer), name);
}

/** One small page or more of every published format, for tests of what all importers must withstand. */
export function fixturePages(): readonly Page[] {
	return [
		...pagesIn('untc/fixtures').filter(({ name }) => name !== 'maintenance.html'),
		...pagesIn('ohchr-release/fixtures').filter(({ name }) => !name.startsWith('refused')),
		...pagesIn('ohchr-visits'),
		exportPage([
			['Optional Protocol to the Convention against Torture [Last Updated: 10/10/2025 11:26:54]'],
			['Country', 'Date of Signature (dd/mm/yyyy)', 'Date of Ratification/Accession (dd/mm/yyyy)'],
			['Kazakhstan', '25/09/2007', '22/10/2008'],
			['Chad', '26/09/2012', '']
		])
	];
}
