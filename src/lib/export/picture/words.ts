import { attributes, escaped, length, weight } from './markup.ts';
import { paintOf } from './paint.ts';

/** A line of a text as the page broke it: its words, and the box around them in CSS px of the page. */
interface Line {
	text: string;
	left: number;
	right: number;
	readonly top: number;
}

/** A word with the space behind it: lines break between these. */
const pieces = /\S+\s*|\s+/g;

/** What a line can break between: words, and within one that is longer than its line, letters. */
function* parts(node: Text, range: Range): Generator<{ box: DOMRect; text: string; gap: string }> {
	for (const { 0: piece, index } of node.data.matchAll(pieces)) {
		const word = piece.trimEnd();
		if (word === '') continue;
		range.setStart(node, index);
		range.setEnd(node, index + word.length);
		if (range.getClientRects().length <= 1) {
			yield { box: range.getBoundingClientRect(), text: word, gap: ' ' };
			continue;
		}
		for (const { segment, index: at } of letters.segment(word)) {
			range.setStart(node, index + at);
			range.setEnd(node, index + at + segment.length);
			yield { box: range.getBoundingClientRect(), text: segment, gap: at === 0 ? ' ' : '' };
		}
	}
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The lines into which the page broke a text. */
function linesOf(node: Text): readonly Line[] {
	const lines: Line[] = [];
	for (const { box, text, gap } of parts(node, document.createRange())) {
		if (box.width === 0) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.top - box.top) < 1) {
			last.text += gap + text;
			last.left = Math.min(last.left, box.left);
			last.right = Math.max(last.right, box.right);
		} else lines.push({ text, left: box.left, right: box.right, top: box.top });
	}
	return lines;
}

let measuring: CanvasRenderingContext2D | null | undefined;

/** From the top of a letter's box to the line it stands on, in CSS px. */
function ascent(style: CSSStyleDeclaration): number {
	measuring ??= document.createElement('canvas').getContext('2d');
	if (!measuring) throw new Error('This browser gives no canvas to measure letters with');
	measuring.font = `${style.fontStyle} ${weight(style)} ${style.fontSize} ${style.fontFamily}`;
	return measuring.measureText('x').fontBoundingBoxAscent;
}

function line(words: string, x: number, y: number, style: CSSStyleDeclaration): string {
	const { colour, opacity } = paintOf(style.color);
	const rightToLeft = style.direction === 'rtl';
	const look = attributes({
		x: length(x),
		y: length(y),
		'font-size': length(parseFloat(style.fontSize)),
		'font-weight': weight(style) === '400' ? null : weight(style),
		'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
		direction: rightToLeft ? 'rtl' : null,
		fill: colour,
		'fill-opacity': opacity === 1 ? null : length(opacity)
	});
	return `<text${look}>${escaped(words)}</text>`;
}

/**
 * A text of the page, line by line as the page broke it.
 * @param node within the page, as it is shown
 * @param origin the point of the page, in CSS px, that is 0 0 in the picture
 */
export function words(node: Text, origin: { left: number; top: number }): string {
	const parent = node.parentElement;
	if (!parent || node.data.trim() === '') return '';
	const style = getComputedStyle(parent);
	return linesOf(node)
		.map(({ text, left, right, top }) =>
			line(
				text,
				(style.direction === 'rtl' ? right : left) - origin.left,
				top + ascent(style) - origin.top,
				style
			)
		)
		.join('');
}

/** The sign before an entry of a list: its number, or a dot. Empty where the page shows none. */
export function listSign(item: Element, origin: { left: number; top: number }): string {
	const style = getComputedStyle(item);
	if (style.display !== 'list-item' || style.listStyleType === 'none') return '';
	const box = item.getBoundingClientRect();
	const place = [...(item.parentElement?.children ?? [])].indexOf(item) + 1;
	const sign = style.listStyleType === 'decimal' ? `${place}.` : '•';
	const lead = (parseFloat(style.lineHeight) - parseFloat(style.fontSize) * 1.362) / 2;
	const y = box.top + (Number.isNaN(lead) ? 0 : lead) + ascent(style) - origin.top;
	return line(sign, box.left - origin.left - parseFloat(style.fontSize) * 1.25, y, style);
}
