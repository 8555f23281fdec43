import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Page } from './page.ts';
import { Refusal } from './refusal.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

/** What no page of a source comes near; beyond it a parser would take minutes or the machine's memory. */
const MOST = { characters: 5_000_000, elements: 300_000, deep: 1000 };

/** Pictures that a browser wrote into the page that it saved. */
const EMBEDDED = /data:[\w/+.-]{1,80};base64,[A-Za-z0-9+/=]*/g;

/** Elements whose text nobody reads on the page. */
const UNREAD = new Set([
	'script',
	'style',
	'noscript',
	'template',
	'head',
	'iframe',
	'object',
	'svg',
	'textarea',
	'select',
	'title'
]);

/** Elements that begin and end a line of the text. */
const BLOCKS = new Set(
	'address article aside blockquote br body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
		' '
	)
);

/**
 * Parses a page as browsers do.
 * @throws Refusal where it has more elements, or a deeper nesting, than any page of a source has
 */
export function parseHtml(page: Page): DefaultTreeAdapterTypes.Document {
	const text = page.text.replace(EMBEDDED, '');
	let elements = 0;
	let depth = 0;
	const refuse = (what: string) => {
		throw new Refusal({ what, where: page.name, advice: 'Save the page again, as the site gives it' });
	};
	if (text.length > MOST.characters) refuse(`the page has more than ${MOST.characters} characters`);
	return parse(text, {
		sourceCodeLocationInfo: true,
		treeAdapter: {
			...defaultTreeAdapter,
			createElement(...made) {
				elements += 1;
				if (elements > MOST.elements) refuse(`the page has more than ${MOST.elements} elements`);
				return defaultTreeAdapter.createElement(...made);
			},
			onItemPush() {
				depth += 1;
				if (depth > MOST.deep) refuse(`the page is nested more than ${MOST.deep} elements deep`);
			},
			onItemPop() {
				depth -= 1;
			}
		}
	});
}

/** The elements of a tree in the order of the page, without recursion: a page may be nested deeply. */
export function elementsOf(root: Node): Element[] {
	const found: Element[] = [];
	const open: Node[] = [root];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if ('tagName' in node) found.push(node);
		if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
	}
	return found;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The classes of an element. */
export function classesOf(element: Element): readonly string[] {
	return (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}

/** The line of the page on which an element begins; null where the page does not write its tag. */
export function lineOf(element: Element): number | null {
	return element.sourceCodeLocation?.startLine ?? null;
}

/**
 * The text that a reader sees, its blocks parted by LF; scripts, styles and fields of forms have none.
 * @param skip elements that are left out with all that is in them
 */
export function textOf(root: Node, skip: (element: Element) => boolean = () => false): string {
	const parts: string[] = [];
	const open: (Node | string)[] = [root];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (typeof node === 'string') parts.push(node);
		else if (node.nodeName === '#text' && 'value' in node) parts.push(node.value.replace(/\s+/g, ' '));
		else if ('childNodes' in node) {
			if ('tagName' in node && (UNREAD.has(node.tagName) || skip(node))) continue;
			const edge = BLOCKS.has(node.nodeName) ? '\n' : '';
			open.push(edge);
			for (const child of node.childNodes.toReversed()) open.push(child);
			open.push(edge);
		}
	}
	return parts
		.join('')
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}
