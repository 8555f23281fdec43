import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edge, letters, type Tone } from './tone.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11: of words, and of marks, on what they stand on. */
const least = { words: 4.5, marks: 3 };

const css = readFileSync('src/app.css', 'utf8');
type Tokens = ReadonlyMap<string, string>;

/** The custom properties that the rule of the root under this heading of the style sheet sets, over those before. */
function tokens(heading: string, before: Tokens): Tokens {
	const from = css.indexOf(heading);
	const rule = css.slice(from, css.indexOf('\n}', from));
	const set = [...rule.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(
		([, name = '', value = '']) => [name, value] as const
	);
	if (from < 0 || set.length === 0) throw new Error(`app.css sets no colours under "${heading}"`);
	return new Map([...before, ...set]);
}

const light = tokens(':root {', new Map());
const dark = tokens('@media (prefers-color-scheme: dark) {', light);
const print = tokens('@media print {', light);
const forcedLight = tokens('@media (forced-colors: active) {', light);
const forcedDark = tokens('@media (forced-colors: active) and (prefers-color-scheme: dark) {', dark);

/** The relative luminance of a colour, from 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** The colour of a value as `tone.ts` writes it: `var(--name)`, `var(--name, var(--other))`. */
function resolved(value: string, set: Tokens): string {
	const [, name = '', other] = /^var\((--[\w-]+)(?:, (.+))?\)$/.exec(value) ?? [];
	const found = set.get(name) ?? (other === undefined ? undefined : resolved(other, set));
	if (found === undefined) throw new Error(`No colour for ${value}`);
	return found;
}

const tones: readonly Tone[] = [
	'series-1',
	'series-2',
	'series-3',
	'series-4',
	'series-5',
	'series-6',
	'accent',
	'unknown'
];
const words = ['--ink', '--ink-2', '--ink-3', '--accent'];

it('knows the contrast of black on white, and of the grey that just fails as words', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
	['light', light],
	['dark', dark],
	['print', print]
])('%s', (_, set) => {
	const grounds = ['--ground', '--ground-2'].map((name) => resolved(`var(${name})`, set));

	it.each(words)('words in %s can be read', (name) => {
		for (const ground of grounds)
			expect(contrast(resolved(`var(${name})`, set), ground)).toBeGreaterThanOrEqual(least.words);
	});

	it.each(['--edge', '--focus', ...tones.map((tone) => `--${tone}`)])('%s stands out', (name) => {
		for (const ground of grounds)
			expect(contrast(resolved(`var(${name})`, set), ground)).toBeGreaterThanOrEqual(least.marks);
	});

	it.each(tones)('letters upon %s can be read', (tone) => {
		const upon = resolved(`var(--${tone})`, set);
		expect(contrast(resolved(letters(tone, 'solid'), set), upon)).toBeGreaterThanOrEqual(least.words);
	});

	it('a mark that hardly differs from the ground has an edge', () => {
		const bound = resolved(edge('none', 'solid'), set);
		for (const ground of grounds) expect(contrast(bound, ground)).toBeGreaterThanOrEqual(least.marks);
	});
});

// Grounds of the contrast themes that come with Windows 11.
describe.each([
	['Desert', '#fffaef', forcedLight],
	['Aquatic', '#202020', forcedDark],
	['Dusk', '#2d3236', forcedDark],
	['Night sky', '#000000', forcedDark]
])('the contrast theme %s', (_, ground, set) => {
	it.each(tones)('%s stands out, and so do letters upon it', (tone) => {
		const upon = resolved(`var(--${tone})`, set);
		expect(contrast(upon, ground)).toBeGreaterThanOrEqual(least.marks);
		const name = `--on-${tone}`;
		expect(set.has(name), `${name} does not wait for the theme`).toBe(true);
		expect(contrast(resolved(`var(${name})`, set), upon)).toBeGreaterThanOrEqual(least.words);
	});
});
