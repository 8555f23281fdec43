import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a built page says of one answer, as it is drawn there. */
export interface PageAnswer {
	readonly title: string;
	readonly sentence: string;
	/** Empty where the page names none. */
	readonly source: string;
	/** Facts in few words, as a State's page and the front page have them. */
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	/** The first chart, at each width it is drawn in: SVG markup as it stands in the page. */
	readonly drawings: readonly string[];
	/** The key of its colours, where it stands beside the chart: SVG markup of a swatch, and what it is of. */
	readonly keys: readonly { readonly swatch: string; readonly label: string }[];
	/** The style sheets of the page. */
	readonly css: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(node: Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const attribute = (element: Element, key: string) => element.attrs.find(({ name }) => name === key)?.value;
const classes = (element: Element) => (attribute(element, 'class') ?? '').split(' ');

function textOf(node: Node): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const tidy = (node: Node | undefined) => (node ? textOf(node).replace(/\s+/g, ' ').trim() : '');

/**
 * Reads one answer from a built page.
 * @param html the page as its file has it
 * @param figure the id of the figure; without one, the page is read by its heading and description
 * @throws Error where the page has no such figure
 */
export function readPage(html: string, figure?: string): PageAnswer {
	const all = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
	const css = all
		.filter(({ tagName }) => tagName === 'style')
		.map(textOf)
		.join('\n');
	const inside = (element: Element | undefined, is: (one: Element) => boolean) =>
		element ? [...elementsOf(element)].filter(is) : [];
	const of = all.find(
		({ tagName, attrs }) =>
			tagName === 'figure' && attrs.some(({ name, value }) => name === 'id' && value === figure)
	);
	if (figure !== undefined && of === undefined) throw new Error(`The page has no figure "${figure}"`);
	const named = (key: string) => tidy(inside(of, (one) => attribute(one, key) !== undefined)[0]);
	const description = all.find((one) => attribute(one, 'name') === 'description');
	const facts = all
		.filter((one) => attribute(one, 'data-facts') !== undefined)
		.flatMap((list) =>
			inside(list, ({ tagName }) => tagName === 'div').map((pair) => ({
				label: tidy(inside(pair, ({ tagName }) => tagName === 'dt')[0]),
				value: tidy(inside(pair, ({ tagName }) => tagName === 'dd')[0])
			}))
		);
	const headline = all
		.filter((one) => attribute(one, 'data-headline') !== undefined)
		.flatMap((list) =>
			inside(list, ({ tagName }) => tagName === 'a').map((link) => {
				const value = tidy(inside(link, ({ tagName }) => tagName === 'strong')[0]);
				return { value, label: tidy(link).slice(value.length).trim() };
			})
		);
	const drawing = inside(of, (one) => classes(one).includes('drawing'))[0];
	const chart = ({ tagName, attrs }: Element) =>
		tagName === 'svg' &&
		attrs.some(({ name, value }) => name.toLowerCase() === 'role' && value !== 'presentation');
	const slice = (element: Element) => {
		const { startOffset, endOffset } = element.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
		return html.slice(startOffset, endOffset);
	};
	const firstOf = (width: string) => {
		const at = inside(drawing, (one) => classes(one).includes(width))[0];
		// Numbered marks are told in a list, which the picture has no room for.
		if (inside(at, ({ tagName }) => tagName === 'ol').length > 0) return [];
		return inside(at, chart).slice(0, 1);
	};
	const widths = ['narrow', 'wide'].flatMap(firstOf);
	const drawn = widths.length > 0 ? widths : inside(drawing, chart).slice(0, 1);
	return {
		title: tidy(
			inside(of, ({ tagName }) => /^h[1-3]$/.test(tagName))[0] ?? all.find(({ tagName }) => tagName === 'h1')
		),
		sentence: of ? named('data-sentence') : ((description && attribute(description, 'content')) ?? ''),
		// The last sentence names the version, which is for those who look the number up.
		source: named('data-source').replace(/\s[^.]*\.$/, ''),
		facts: [...facts, ...headline],
		drawings: drawn.map(slice),
		keys: inside(drawing, ({ tagName }) => tagName === 'li').flatMap((item) => {
			const [swatch] = inside(
				item,
				(one) => attribute(one, 'aria-hidden') === 'true' && one.tagName === 'svg'
			);
			return swatch ? [{ swatch: slice(swatch), label: tidy(item) }] : [];
		}),
		css
	};
}
