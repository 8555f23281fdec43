import { elementsOf, parseHtml, textOf } from './html.ts';
import type { Importer } from './importer.ts';
import type { Page } from './page.ts';
import { Refusal } from './refusal.ts';
import type { Published, PublishedCell, PublishedRow } from './untc/published.ts';
import type { StatusPage } from './untc/record.ts';
import { statusPage } from './untc/status.ts';
import { readXml } from './xml.ts';

const RECOGNISED = /<(?:ExternalData|Titlesect)[\s>]/;

/** Said in no element of a known name: looked for in the whole file. */
const STATUS_LINE = /STATUS AS AT ?:? ?\d{1,2}-\d{1,2}-\d{4}/gi;
const CHAPTER = /\bCHAPTER [IVXL]+\b/i;

/** An element of the file whose words are wanted, with the markup inside it. */
interface Part {
	readonly name: string;
	readonly inside: string;
	readonly line: number;
	text: string;
}

/** The elements whose words are wanted, each with the element that it must stand in. */
const WANTED: Readonly<Record<string, string | null>> = {
	Titlesect: null,
	Signatories: 'Status',
	Parties: 'Status',
	Entry: 'Participants'
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Collects the wanted elements, and tells which entries stand in one row. */
function partsOf(page: Page): { parts: Part[]; rows: Part[][]; tables: number } {
	const parts: Part[] = [];
	const rows: Part[][] = [];
	let tables = 0;
	let open: Part | null = null;
	readXml(page, {
		open(path, line) {
			const name = path.at(-1) ?? '';
			if (name === 'Participants') tables += 1;
			if (open !== null) {
				open.text += `<${name}>`;
				return;
			}
			if (name === 'Row' && path.includes('Participants')) rows.push([]);
			const parent = WANTED[name];
			if (parent === undefined || (parent !== null && !path.includes(parent))) return;
			open = { name, inside: path.join('/'), line, text: '' };
			if (name === 'Entry') rows.at(-1)?.push(open);
			else parts.push(open);
		},
		text(text) {
			// Entries hold markup that is escaped once more; what is markup of the file itself was put back above.
			if (open !== null) open.text += open.name === 'Entry' ? text : escaped(text);
		},
		close(path) {
			if (open === null) return;
			if (open.inside === path.join('/')) open = null;
			else open.text += `</${path.at(-1) ?? ''}>`;
		}
	});
	return { parts, rows, tables };
}

const isNote = ({ tagName }: { readonly tagName: string }) => tagName === 'superscript' || tagName === 'sup';

function cell(page: Page, { text }: Part): PublishedCell {
	const fragment = parseHtml({ ...page, text });
	const notes = elementsOf(fragment).filter(isNote);
	return {
		text: textOf(fragment, isNote),
		footnotes: notes.flatMap((note) => textOf(note).match(/\d+/g) ?? [])
	};
}

function published(page: Page): Published {
	const { parts, rows, tables } = partsOf(page);
	const words = (name: string) =>
		parts.filter((part) => part.name === name).map((part) => cell(page, part).text);
	if (tables > 1)
		throw new Refusal({
			what: `the file has ${tables} tables of participants`,
			where: page.name,
			advice: 'It holds two files or more: give each by itself'
		});
	const parties = words('Parties');
	const table = rows.map((row): PublishedRow => ({
		cells: row.map((entry) => cell(page, entry)),
		line: row[0]?.line ?? null
	}));
	return {
		format: 'XML',
		statusLines: [...new Set(page.text.match(STATUS_LINE) ?? [])],
		chapters: CHAPTER.exec(page.text)?.slice(0, 1) ?? [],
		titles: words('Titlesect'),
		totals: words('Signatories').map((signatories, index) => {
			return `Signatories : ${signatories}. Parties : ${parties[index] ?? ''}`;
		}),
		tables: tables === 0 ? [] : [table],
		declarations: [],
		notes: []
	};
}

/** The status of a treaty as the UN Treaty Collection publishes it in XML. */
export const untcXml: Importer<StatusPage> = {
	id: 'untc-xml',
	about:
		'status of a treaty in the UN Treaty Collection, English, as XML (built from a description of its elements; ' +
		'declarations and end notes are not read)',
	recognises: ({ text }) => RECOGNISED.test(text),
	read: (page, states) => statusPage(published(page), states, page.name)
};
