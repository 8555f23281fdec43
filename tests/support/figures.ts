import { existsSync, readFileSync } from 'node:fs';
import type { Element, Markup } from './markup.ts';

/** Roles of a drawing; one with marks to walk through is a group. */
const drawingRoles = ['img', 'figure', 'group', 'graphics-document'];

/** The figures of a page that answer a question. */
export function figuresOf({ elements }: Markup): Element[] {
	return elements.filter(({ tag, attributes }) => tag === 'figure' && attributes.has('data-answer'));
}

/** How many rows the answer has that a figure shows, as written beside the pages; undefined where none is written. */
function writtenRows(figure: Element): number | undefined {
	const [id = '', key = ''] = ['id', 'data-answer'].map((name) => figure.attributes.get(name));
	const file = `build/answers/${id}/${key}.json`;
	if (!existsSync(file)) return undefined;
	return (JSON.parse(readFileSync(file, 'utf8')) as { rows: unknown[] }).rows.length;
}

/**
 * What the figures of a page lack, in sentences; empty where nothing.
 * @param route of the page
 * @param markup of the page
 */
export function figureProblems(route: string, markup: Markup): string[] {
	return figuresOf(markup).flatMap((figure) => {
		const inside = markup.elements.filter(({ ancestors }) => ancestors.includes(figure));
		const texts = (is: (element: Element) => boolean) => inside.filter(is).map(({ text }) => text);
		const carrying = (attribute: string) => texts(({ attributes }) => attributes.has(attribute));
		const drawings = inside.filter(
			({ tag, attributes }) => tag === 'svg' && attributes.get('aria-hidden') !== 'true'
		);
		// What is told in words is drawn as a list.
		const drawn = drawings.length > 0 || inside.some(({ attributes }) => attributes.has('data-list'));
		// A drawing may be a table too.
		const rows = inside.filter(
			({ tag, ancestors }) =>
				tag === 'tr' &&
				ancestors[0]?.tag === 'tbody' &&
				ancestors.some(({ attributes }) => attributes.has('data-table'))
		).length;
		const promised = inside.some(({ attributes }) => attributes.get('class')?.split(' ').includes('drawing'));
		const lacks: Record<string, boolean> = {
			'an id': !/^[a-z0-9-]+$/.test(figure.attributes.get('id') ?? ''),
			'a title': !/\S/.test(texts(({ tag }) => /^h[1-3]$/.test(tag))[0] ?? ''),
			'a sentence that answers': !/\S/.test(carrying('data-sentence').join()),
			'a source line': !/\S/.test(carrying('data-source').join()),
			'a table of the rows of its written answer': rows !== writtenRows(figure),
			// Where there is no row there is nothing to draw.
			'a drawing': promised && rows > 0 && !drawn,
			'a drawing with a role and a name': drawings.some(
				({ attributes }) =>
					!drawingRoles.includes(attributes.get('role') ?? '') ||
					!(attributes.has('aria-label') || attributes.has('aria-labelledby'))
			)
		};
		const missing = Object.keys(lacks).filter((part) => lacks[part]);
		return missing.map((part) => `${route}#${figure.attributes.get('id') ?? ''} lacks ${part}`);
	});
}
