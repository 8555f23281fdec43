import { box } from './boxes.ts';
import { shapes } from './shapes.ts';
import { listSign, words } from './words.ts';

/** What answers a reader has no place on paper. */
const worked = 'input, select, textarea, button, fieldset, .screen-only, script, style';

function shown(element: Element): boolean {
	if (element.matches(worked)) return false;
	const { width, height } = element.getBoundingClientRect();
	// What is there for those who hear a page is a dot wide.
	return (
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 0
	);
}

/**
 * What the page shows of an element, as SVG: its words line by line where the page broke them, its rules and grounds, its
 * drawings as they are. The browser has laid it out; nothing is laid out again.
 * @param element in the page
 * @param origin the point of the page, in CSS px, that is 0 0 in the picture
 */
export function walk(element: Element, origin: { left: number; top: number }): string {
	if (!shown(element)) return '';
	if (element instanceof SVGSVGElement) {
		const around = element.getBoundingClientRect();
		const wide = element.viewBox.baseVal.width || around.width;
		return shapes(element, {
			x: around.left - origin.left,
			y: around.top - origin.top,
			scale: around.width / wide
		});
	}
	const inner = [...element.childNodes]
		.map((node) => {
			if (node instanceof Text) return words(node, origin);
			return node instanceof Element ? walk(node, origin) : '';
		})
		.join('');
	return box(element, origin) + listSign(element, origin) + inner;
}
