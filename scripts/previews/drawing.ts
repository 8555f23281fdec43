import juice from 'juice';

/** A chart that stands alone: nothing in it needs a style sheet. */
export interface Drawing {
	/** SVG markup, without the outermost element. */
	readonly inner: string;
	/** Of its viewBox. */
	readonly width: number;
	readonly height: number;
	/** Whether there are words in it, which must stay big enough to be read. */
	readonly worded: boolean;
}

interface Rule {
	readonly selector: string;
	readonly body: string;
}

const flat = /([^{}]+)\{([^{}]*)\}/g;
const rem = 16;

/** Whether a condition on the room of a part holds where it has so many pixels. */
function holds(condition: string, room: number): boolean {
	const [, sign = '', rems = ''] = /inline-size\s*(<|>=)\s*([\d.]+)rem/.exec(condition) ?? [];
	if (sign === '') return false;
	return sign === '<' ? room < Number(rems) * rem : room >= Number(rems) * rem;
}

/**
 * The rules of a style sheet that hold on any screen in light, in a part with so much room: of all that stand in at-rules
 * only those of container queries.
 */
function plainRules(css: string, room: number): Rule[] {
	let depth = 0;
	let start = 0;
	let plain = '';
	for (let at = 0; at < css.length; at++) {
		if (css[at] === '{') depth++;
		else if (css[at] === '}' && --depth === 0) {
			const rule = css.slice(start, at + 1).trim();
			const [, condition, inner] = /^@container([^{]*)\{(.*)\}$/s.exec(rule) ?? [];
			if (!rule.startsWith('@')) plain += rule;
			else if (condition !== undefined && holds(condition, room)) plain += inner ?? '';
			start = at + 1;
		} else if (css[at] === ';' && depth === 0) start = at + 1;
	}
	return [...plain.matchAll(flat)].map(([, selector = '', body = '']) => ({ selector, body }));
}

/** The values of the site's custom properties, by name, in the light scheme. */
export function tokensOf(css: string): ReadonlyMap<string, string> {
	const bodies = plainRules(css, 0).filter(({ selector }) => selector.trim() === ':root');
	return new Map(
		bodies
			.flatMap(({ body }) => [...body.matchAll(/(--[\w-]+):([^;]+)/g)])
			.map(([, name = '', value = '']) => [name, value.trim()] as const)
			.reverse()
	);
}

/** Puts values in the place of custom properties, those that stand in others first. */
function resolved(markup: string, tokens: ReadonlyMap<string, string>): string {
	const innermost = /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g;
	const put = (_: string, name: string, otherwise?: string) => tokens.get(name) ?? otherwise ?? 'none';
	const next = markup.replace(innermost, put);
	return next === markup ? next : resolved(next, tokens);
}

/** Events told by a letter, whose key stands below the chart and does not come with it. */
const letteredEvents = /<g class="events\b[^>]*>(?:(?!<\/g>).)*<text[^>]*>[A-Z]<\/text>.*?<\/g>/gs;

/**
 * Takes a chart out of its page: the styles that reach it become its own, custom properties their values in light.
 * Juice knows custom properties in style sheets alone; a chart has them in its attributes too, so they are put in here.
 * @param svg one element as the page has it
 * @param css the style sheets of the page
 * @param room the width it will have, in pixels
 * @throws Error where the chart has no viewBox and no size
 */
export function standAlone(svg: string, css: string, room: number): Drawing {
	const marks = new Set(svg.match(/svelte-[a-z0-9]+/g));
	const reaching = plainRules(css, room)
		.filter(({ selector }) => !/:(hover|focus)/.test(selector))
		.map(({ selector, body }) => ({ selector: selector.replace(/:where\((\.[\w-]+)\)/g, '$1'), body }))
		.filter(({ selector }) => (selector.match(/svelte-[a-z0-9]+/g) ?? []).some((mark) => marks.has(mark)))
		.map(({ selector, body }) => `${selector}{${body}}`);
	const clean = svg.replace(/<!--.*?-->/gs, '').replace(letteredEvents, '');
	const styled = juice.inlineContent(clean, reaching.join('\n'), { xmlMode: true });
	const whole = resolved(styled, tokensOf(css));
	const [open = ''] = whole.match(/^<svg[^>]*>/) ?? [];
	const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(open);
	const size = box ?? /width="([\d.]+)"[^>]*height="([\d.]+)"/.exec(open);
	if (size === null) throw new Error(`A chart has no size: ${open}`);
	const style = /style="[^"]*"/.exec(open)?.[0] ?? '';
	const inner = whole.slice(open.length, whole.lastIndexOf('</svg>'));
	return {
		inner: `<g ${style}>${inner}</g>`,
		width: Number(size[1]),
		height: Number(size[2]),
		worded: /<text(?![^>]*display:\s*none)/.test(inner)
	};
}
