import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page as the file has it, before any script. */
export interface Element {
	readonly tag: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** Of the element and all below it, without scripts and styles. */
	readonly text: string;
	/** Of the element itself, without what its children say. */
	readonly ownText: string;
	/** From its parent to the root. */
	readonly ancestors: readonly Element[];
}

/** A page read as HTML, not run. */
export interface Markup {
	/** In the order of the page. */
	readonly elements: readonly Element[];
	/** What the HTML standard calls parse errors, with line and column. */
	readonly errors: readonly string[];
	/** Every id of the page, as often as it occurs. */
	readonly ids: readonly string[];
}

type Node = DefaultTreeAdapterTypes.Node;

const unread = new Set(['script', 'style', 'template']);

const valueOf = (node: Node) => (node.nodeName === '#text' && 'value' in node ? node.value : '');

function textOf(node: Node): string {
	if (!('childNodes' in node)) return valueOf(node);
	return unread.has(node.nodeName) ? '' : node.childNodes.map(textOf).join('');
}

function read(file: string): Markup {
	const elements: Element[] = [];
	const errors: string[] = [];
	const document = parse(readFileSync(file, 'utf8'), {
		sourceCodeLocationInfo: true,
		onParseError: ({ code, startLine, startCol }) => errors.push(`${code} at ${startLine}:${startCol}`)
	});
	const walk = (node: Node, ancestors: readonly Element[]) => {
		if (!('childNodes' in node)) return;
		let below = ancestors;
		if ('tagName' in node) {
			const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
			const ownText = unread.has(node.nodeName) ? '' : node.childNodes.map(valueOf).join('');
			const element = { tag: node.tagName, attributes, text: textOf(node), ownText, ancestors };
			elements.push(element);
			below = [element, ...ancestors];
		}
		for (const child of node.childNodes) walk(child, below);
	};
	walk(document, []);
	return { elements, errors, ids: elements.flatMap(({ attributes }) => attributes.get('id') ?? []) };
}

const kept = new Map<string, Markup>();

/**
 * Reads a page, once.
 * @param file an HTML file
 */
export function markupOf(file: string): Markup {
	const markup = kept.get(file) ?? read(file);
	kept.set(file, markup);
	return markup;
}

/** An element as its tag, for a message. */
export function described({ tag, attributes }: Element): string {
	return `<${[tag, ...[...attributes].map(([key, value]) => `${key}="${value.slice(0, 60)}"`)].join(' ')}>`;
}
