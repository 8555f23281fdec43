import type { Page } from '@playwright/test';

/**
 * What in the drawings of a page is too faint, as it is painted now: words of less than 4.5:1 to what they stand on, and
 * marks whose surface and edge both have less than 3:1 to the ground (WCAG 2.2, 1.4.3 and 1.4.11). Scales, rules and what
 * answers the pointer alone are no marks. The window must be as high as the page: what is under words is looked for.
 * @returns a line for each kind
 */
export function tooFaint(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		type Colour = readonly [red: number, green: number, blue: number, alpha: number];
		const least = { words: 4.5, marks: 3 };
		const noMarks = [
			'defs *, [aria-hidden] *, .ground, .rules, .parting, .idle, [stroke="var(--line)"]',
			// The ground of words, and one that is the deeper the more the number upon it is.
			'[fill="var(--ground)"]:not([stroke]), rect[fill-opacity]:not([stroke])'
		].join();

		const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		if (pixel === null) throw new Error('no canvas');
		const read = new Map<string, Colour>();
		const colourOf = (css: string): Colour => {
			const known = read.get(css);
			if (known !== undefined) return known;
			pixel.clearRect(0, 0, 1, 1);
			pixel.fillStyle = css;
			pixel.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
			const colour = [red, green, blue, alpha / 255] as const;
			read.set(css, colour);
			return colour;
		};
		const over = ([r, g, b, alpha]: Colour, opacity: number, [r2, g2, b2]: Colour): Colour => {
			const part = alpha * opacity;
			const mixed = (top: number, bottom: number) => top * part + bottom * (1 - part);
			return [mixed(r, r2), mixed(g, g2), mixed(b, b2), 1];
		};
		const luminance = ([red, green, blue]: Colour) => {
			const [r = 0, g = 0, b = 0] = [red, green, blue]
				.map((part) => part / 255)
				.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrast = (one: Colour, other: Colour) => {
			const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
			return (high + 0.05) / (low + 0.05);
		};
		const painted = (paint: string) => paint !== 'none' && !paint.startsWith('url');
		const opacityOf = (element: Element): number =>
			element.tagName === 'svg' || element.parentElement === null
				? 1
				: Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
		const ground = colourOf(getComputedStyle(document.documentElement).backgroundColor);

		const under = (text: Element): Colour => {
			const { left, top, width, height } = text.getBoundingClientRect();
			const below = document.elementsFromPoint(left + width / 2, top + height / 2).reverse();
			return below
				.filter((one) => one instanceof SVGGeometryElement && one.closest('[aria-hidden]') === null)
				.filter((one) => (one.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
				.reduce((colour, shape) => {
					const { fill, fillOpacity } = getComputedStyle(shape);
					return painted(fill)
						? over(colourOf(fill), Number(fillOpacity) * opacityOf(shape), colour)
						: colour;
				}, ground);
		};
		const faint = new Map<string, number>();
		const note = (element: Element, ratio: number) => {
			const where = [element.closest('figure')?.id, element.tagName, element.getAttribute('class')];
			const line = `${where.join(' ')}: ${ratio.toFixed(2)}, e.g. ${element.outerHTML.slice(0, 90)}`;
			const kind = where.join(' ');
			if (![...faint.keys()].some((known) => known.startsWith(`${kind}:`))) faint.set(line, ratio);
		};
		for (const element of document.querySelectorAll('.drawing svg :is(text, rect, path, circle, line)')) {
			if (!element.checkVisibility({ opacityProperty: true })) continue;
			const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth, paintOrder } = getComputedStyle(element);
			const opacity = opacityOf(element);
			if (element.tagName === 'text') {
				// Words with a rim stand on it.
				const rimmed = painted(stroke) && paintOrder.startsWith('stroke') && parseFloat(strokeWidth) > 2;
				const on = rimmed ? colourOf(stroke) : under(element);
				const ratio = contrast(over(colourOf(fill), opacity * Number(fillOpacity), on), on);
				if (ratio < least.words) note(element, ratio);
			} else if (!element.matches(noMarks)) {
				const paints = [
					[fill, Number(fillOpacity)],
					[stroke, Number(strokeOpacity)]
				] as const;
				const ratios = paints
					.filter(([paint]) => painted(paint) && colourOf(paint)[3] > 0)
					.map(([paint, share]) => contrast(over(colourOf(paint), opacity * share, ground), ground));
				if (ratios.length > 0 && Math.max(...ratios) < least.marks) note(element, Math.max(...ratios));
			}
		}
		return [...faint.keys()];
	});
}
