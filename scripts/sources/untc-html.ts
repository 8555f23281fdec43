import { attributeOf, type Element, elementsOf, lineOf, parseHtml, textOf } from './html.ts';
import type { Importer } from './importer.ts';
import type { Page } from './page.ts';
import { Refusal } from './refusal.ts';
import type { Published, PublishedCell, PublishedRow } from './untc/published.ts';
import type { StatusPage } from './untc/record.ts';
import { statusPage } from './untc/status.ts';

/** The ids of a page have a long prefix that differs from year to year: their ends alone are known. */
const ids = {
	statusLine: /(?:^|_)div3$/,
	chapter: /rptHead_ctl00_tcHead$/,
	title: /rptTreaty_ctl00_tcTreaty$/,
	totals: /rptStatus_ctl00_tcText$/,
	table: /(?:^|_)tblgrid$/,
	declarer: /dgDec_ctl\d+_divParticipant$/,
	declaration: /dgDec_ctl\d+_divText$/,
	note: /dgNotesAll_ctl\d+_divNotesAll$/
};

const PARTS_OF_STATUS_PAGE = /_tblgrid["'\s>]|rptStatus_ctl00_tcText|rptTreaty_ctl00_tcTreaty|STATUS AS AT/;

/** The depositary's site answers so, with code 200, when it is down. */
const MAINTENANCE = /\b(?:urgent|scheduled|under(?:going)?|emergency)\s+maintenance\b/i;

const withId = (elements: readonly Element[], shape: RegExp) =>
	elements.filter((element) => shape.test(attributeOf(element, 'id') ?? ''));

/** Without those that stand in another of them: broken markup may nest what is side by side. */
function outermost(elements: readonly Element[]): Element[] {
	const all = new Set<object>(elements);
	return elements.filter((element) => {
		for (let around = element.parentNode; around !== null;)
			if (all.has(around)) return false;
			else around = 'parentNode' in around ? around.parentNode : null;
		return true;
	});
}

/** Words without the numbers of footnotes, which stand in <sup>. */
const wordsOf = (element: Element) => textOf(element, ({ tagName }) => tagName === 'sup');

function cell(element: Element): PublishedCell {
	const notes = elementsOf(element).filter(({ tagName }) => tagName === 'sup');
	return { text: wordsOf(element), footnotes: notes.flatMap((note) => textOf(note).match(/\d+/g) ?? []) };
}

function rowsOf(table: Element): PublishedRow[] {
	const rows = outermost(elementsOf(table).filter(({ tagName }) => tagName === 'tr'));
	return rows.map((row) => ({
		cells: row.childNodes
			.filter((node): node is Element => node.nodeName === 'td' || node.nodeName === 'th')
			.map(cell),
		line: lineOf(row)
	}));
}

/** A declaration made later than the deposit has its day in a line set to the right. */
function dayOf(declaration: Element): string | null {
	const right = elementsOf(declaration).find((element) => attributeOf(element, 'align') === 'right');
	return right === undefined ? null : textOf(right);
}

function declarationsOf(elements: readonly Element[]): Published['declarations'] {
	const texts = new Map(
		outermost(withId(elements, ids.declaration)).map((element) => [attributeOf(element, 'id'), element])
	);
	return withId(elements, ids.declarer).flatMap((who) => {
		const declaration = texts.get(attributeOf(who, 'id')?.replace(/divParticipant$/, 'divText'));
		if (declaration === undefined) return [];
		return [{ participant: wordsOf(who), text: wordsOf(declaration), date: dayOf(declaration) }];
	});
}

function noteOf(element: Element): Published['notes'][number] {
	const anchor = elementsOf(element).find((one) => attributeOf(one, 'name') !== undefined);
	return {
		number: anchor === undefined ? '' : textOf(anchor),
		text: textOf(element, (one) => one === anchor)
	};
}

/** Reads the one element of its kind; of more there is nothing to be read but that there are more. */
function read<T>(found: readonly Element[], reader: (element: Element) => T, none: T): T[] {
	return found.length > 1 ? found.map(() => none) : found.map(reader);
}

function published(page: Page): Published {
	const elements = elementsOf(parseHtml(page));
	const words = (shape: RegExp) => read(withId(elements, shape), wordsOf, '');
	const tables = withId(elements, ids.table).filter(({ tagName }) => tagName === 'table');
	return {
		format: 'HTML',
		statusLines: words(ids.statusLine),
		chapters: words(ids.chapter),
		titles: words(ids.title),
		totals: words(ids.totals),
		tables: read<readonly PublishedRow[]>(tables, rowsOf, []),
		declarations: declarationsOf(elements),
		notes: outermost(withId(elements, ids.note)).map(noteOf)
	};
}

/** What shows that the file is not one page from beginning to end, before its parts are looked at. */
function checkWhole(text: string, file: string): void {
	if (MAINTENANCE.test(text) && !PARTS_OF_STATUS_PAGE.test(text))
		throw new Refusal({
			what: "the depositary's site was under maintenance and gave this notice in place of the page",
			where: file,
			advice: 'Fetch the page again later'
		});
	const ends = text.match(/<\/html\s*>/gi)?.length ?? 0;
	if (ends === 1 && /<\/html\s*>\s*$/i.test(text)) return;
	throw new Refusal({
		what: ends > 1 ? 'the file holds more than one page' : 'the page breaks off before its end',
		where: `${file}, ${ends > 1 ? 'its end tags' : 'its last line'}`,
		advice: ends > 1 ? 'give each page in a file of its own' : 'save it again, whole'
	});
}

/** The status page of a treaty in the UN Treaty Collection, as a browser saves it. */
export const untcHtml: Importer<StatusPage> = {
	id: 'untc-html',
	about: 'status page of a treaty in the UN Treaty Collection, English, saved as HTML',
	recognises: ({ text }) => PARTS_OF_STATUS_PAGE.test(text) || MAINTENANCE.test(text),
	read(page, states) {
		checkWhole(page.text, page.name);
		return statusPage(published(page), states, page.name);
	}
};
