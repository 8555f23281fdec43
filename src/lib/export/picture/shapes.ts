import { attributes, escaped, length, weight } from './markup.ts';
import { paintOf } from './paint.ts';

/** Where a shape is; how it looks comes from its computed style. */
const geometry = [
	'id',
	'x',
	'y',
	'x1',
	'y1',
	'x2',
	'y2',
	'dx',
	'dy',
	'width',
	'height',
	'cx',
	'cy',
	'r',
	'rx',
	'ry',
	'd',
	'points',
	'transform',
	'patternUnits',
	'patternTransform'
];

/** What is inherited: written only where it differs from what is above it. */
const inherited = [
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'font-size',
	'font-weight',
	'font-style',
	'text-anchor',
	'letter-spacing',
	'paint-order'
];

const drawn = new Set([
	'g',
	'a',
	'path',
	'rect',
	'circle',
	'ellipse',
	'line',
	'polyline',
	'polygon',
	'text',
	'tspan'
]);
const kept = new Set(['defs', 'pattern', 'clipPath', 'linearGradient', 'stop']);

/** The look that stands above a shape, by property; what SVG begins with where nothing does. */
type Look = Readonly<Record<string, string>>;

const initial: Look = {
	fill: '#000000',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-opacity': '1',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'font-size': '',
	'font-weight': '400',
	'font-style': 'normal',
	'text-anchor': 'start',
	'letter-spacing': 'normal',
	'paint-order': 'normal'
};

function lookOf(style: CSSStyleDeclaration): Look {
	const [fill, stroke] = [paintOf(style.fill), paintOf(style.stroke)];
	return {
		...Object.fromEntries(inherited.map((name) => [name, style.getPropertyValue(name)])),
		'font-weight': weight(style),
		fill: fill.colour,
		'fill-opacity': length(fill.opacity * Number(style.fillOpacity)),
		stroke: stroke.colour,
		'stroke-opacity': length(stroke.opacity * Number(style.strokeOpacity))
	};
}

/** What of a look has to be written under another, without units that some readers of SVG stumble on. */
function difference(look: Look, above: Look): Record<string, string | null> {
	return Object.fromEntries(
		Object.entries(look)
			.filter(([name, value]) => value !== above[name])
			.map(([name, value]) => [name, value.replaceAll('px', '')])
	);
}

function children(element: Element, above: Look): string {
	return [...element.childNodes]
		.map((node) => {
			if (node instanceof Element) return shape(node, above);
			const words = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
			return element instanceof SVGTextContentElement ? escaped(words) : '';
		})
		.join('');
}

function shape(element: Element, above: Look): string {
	const name = element.localName;
	if (!drawn.has(name) && !kept.has(name)) return '';
	const style = getComputedStyle(element);
	if (style.display === 'none' && drawn.has(name)) return '';
	const opacity = Number(style.opacity);
	if (opacity === 0 || style.visibility !== 'visible') return '';
	const look = lookOf(style);
	const own = Object.fromEntries(geometry.map((attribute) => [attribute, element.getAttribute(attribute)]));
	const tag = name === 'a' ? 'g' : name;
	const written = (under: Look, more: Readonly<Record<string, string>> = {}) => {
		const seen = { opacity: opacity === 1 ? null : length(opacity), ...more };
		const opening = attributes({ ...own, ...difference(under, above), ...seen });
		const inner = children(element, under);
		return inner === '' ? `<${tag}${opening}/>` : `<${tag}${opening}>${inner}</${tag}>`;
	};
	if (name !== 'text' || !look['paint-order']?.startsWith('stroke') || look['stroke'] === 'none')
		return written(look);
	// Many readers of SVG know no order of painting: the rim is a text of its own, under the letters.
	const plain = { ...look, 'paint-order': 'normal' };
	return (
		written({ ...plain, fill: 'none' }, { 'aria-hidden': 'true' }) + written({ ...plain, stroke: 'none' })
	);
}

/**
 * A drawing of a page as markup that needs no style sheet: every look is an attribute, links and names of classes are gone.
 * @param svg in the page, as it is shown
 * @param at where its left upper corner goes, in units, and how many times as large it becomes
 */
export function shapes(svg: SVGSVGElement, at: { x: number; y: number; scale: number }): string {
	const box = svg.viewBox.baseVal;
	const place = [
		`translate(${length(at.x)} ${length(at.y)})`,
		...(at.scale === 1 ? [] : [`scale(${Math.round(at.scale * 10_000) / 10_000})`]),
		...(box.x === 0 && box.y === 0 ? [] : [`translate(${length(-box.x)} ${length(-box.y)})`])
	].join(' ');
	return `<g transform="${place}">${children(svg, initial)}</g>`;
}
