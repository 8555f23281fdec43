import { readFileSync } from 'node:fs';
import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Ages from './Ages.svelte';
import Bars from './Bars.svelte';
import Dots from './Dots.svelte';
import Grid from './Grid.svelte';
import { emphasis, highlightKey, ofBoth, receding } from './highlight.ts';
import Intervals from './Intervals.svelte';
import Lines from './Lines.svelte';
import Matrix from './Matrix.svelte';
import Multiples from './Multiples.svelte';
import Ranges from './Ranges.svelte';
import Rows from './Rows.svelte';
import Since from './Since.svelte';
import Stacks from './Stacks.svelte';
import Steps from './Steps.svelte';
import Strip from './Strip.svelte';
import Tiles from './Tiles.svelte';
import World from './World.svelte';

const common = { id: 'c', title: 'Title', description: 'Words.', width: 720 };
const number = (value: number) => String(value);
const describeMark = () => '';
const look = { tone: 'accent', surface: 'solid' } as const;
const named = (of: string) => ({ id: of, of, label: of, name: of, href: `#${of}` });
const KAZ = named('KAZ');
const FRA = named('FRA');

/** A drawing of KAZ and FRA in a form, with props that the compiler has checked. */
function form<C extends Component<never>>(component: C, props: Parameters<C>[1]) {
	return (highlight: readonly string[]) =>
		render(component as unknown as Component, {
			props,
			context: new Map([[highlightKey, new Set(highlight)]])
		}).body;
}

const steps = (of: string, value: number) => ({
	key: of,
	of,
	label: of,
	tone: 'accent' as const,
	steps: [{ date: '2010-01-01', value }]
});
const curve = (of: string, share: number): ComponentProps<typeof Steps>['series'][number] => ({
	key: of,
	of,
	label: of,
	tone: 'accent',
	lines: [[{ at: 1, share }]],
	band: [{ at: 1, low: 0, high: 1 }],
	end: 4,
	marks: [{ id: of, of, kind: 'rise', at: 1, share, name: of, href: '#' }],
	half: null,
	behind: () => '3'
});
const tile = (of: string, column: number) => ({ ...named(of), code: of, column, row: 0, ...look });
const bars = [
	{ id: 'KAZ', of: 'KAZ', label: 'KAZ', counts: [2, 1] },
	{ id: 'FRA', of: 'FRA', label: 'FRA', counts: [3, 1] }
];
const categories = [
	{ id: 'one', label: 'one', ...look },
	{ id: 'two', label: 'two', tone: 'unknown', surface: 'hatch' }
] as const;
const place = (id: string, x: number) => ({ id, x, y: 10, path: 'M0,0h9v9z', dot: true });

const forms: Record<string, (highlight: readonly string[]) => string> = {
	Ages: form(Ages, {
		...common,
		height: 200,
		axisLabel: '',
		number,
		series: [KAZ, FRA].map(({ of, label }) => ({
			key: of,
			of,
			label,
			tone: 'accent' as const,
			weight: 'plain' as const,
			readings: [
				{ age: 0, value: 1, name: '' },
				{ age: 2, value: of === 'KAZ' ? 3 : 5, name: '' }
			]
		}))
	}),
	Bars: form(Bars, { ...common, height: 200, categories, bars, number, describe: describeMark }),
	Dots: form(Dots, {
		...common,
		marks: [
			{ ...KAZ, low: 2, high: 2, ...look },
			{ ...FRA, low: 30, high: 36, ...look }
		],
		key: [],
		line: null,
		axisLabel: '',
		unit: 12,
		number
	}),
	Grid: form(Grid, {
		...common,
		columns: [{ id: 'a', label: 'a', family: 'a' }],
		looks: [{ id: 'yes', ...look }],
		rows: [KAZ, FRA].map((row) => ({ ...row, value: '1', looks: ['yes'] })),
		valueLabel: ''
	}),
	Intervals: form(Intervals, {
		...common,
		rows: [KAZ, FRA].map((row) => ({ ...row, value: '1', low: 1, at: 2, high: 3, tone: 'accent' as const })),
		axisLabel: '',
		number
	}),
	Lines: form(Lines, {
		...common,
		series: [steps('KAZ', 2), steps('FRA', 5)],
		from: '2010-01-01',
		to: '2020-01-01',
		height: 200,
		number,
		describe: describeMark
	}),
	Matrix: form(Matrix, {
		...common,
		axisLabel: '',
		rows: [{ id: 'r', label: 'r', brief: 'r' }],
		columns: [KAZ, FRA].map((line) => ({ ...line, brief: line.label })),
		cells: ['KAZ', 'FRA'].map((column) => ({
			row: 'r',
			column,
			value: 1,
			framed: false,
			name: column,
			href: '#'
		})),
		totals: { label: '', values: ['2'] },
		footers: [{ label: '', values: ['1', '1'], all: '2' }],
		number,
		tone: 'accent'
	}),
	Multiples: form(Multiples, {
		...common,
		panels: [
			{
				id: 'p',
				title: 'p',
				unit: 'years',
				rows: [KAZ, FRA].map((row) => ({ ...row, value: '1', low: 1, high: 2, ...look }))
			}
		]
	}),
	Ranges: form(Ranges, {
		...common,
		rows: [KAZ, FRA].map((row) => ({ ...row, value: '1', low: 10, high: 30, tone: 'accent' as const })),
		axisLabel: '',
		key: [],
		number
	}),
	Rows: form(Rows, {
		...common,
		rows: [KAZ, FRA].map((row) => ({ ...row, value: '1', span: { from: '2010-01-01', to: '2020-01-01' } })),
		marks: [KAZ, FRA].map(({ id, name, href }) => ({
			id,
			name,
			href,
			row: id,
			chain: null,
			starts: ['2012-01-01', '2012-01-01'] as const,
			...look
		})),
		key: [],
		valueLabel: '',
		from: '2010-01-01',
		to: '2020-01-01'
	}),
	Since: form(Since, {
		...common,
		rows: [KAZ, FRA].map((row) => ({
			...row,
			value: '1',
			pause: null,
			surely: 2,
			could: null,
			end: 'came' as const,
			...look
		})),
		key: [],
		axisLabel: '',
		beforeLabel: '',
		valueLabel: '',
		line: { at: 1, label: '' },
		number
	}),
	Stacks: form(Stacks, {
		...common,
		categories,
		bars,
		total: ({ id }: { readonly id: string }) => id,
		axisLabel: '',
		number,
		describe: describeMark
	}),
	Steps: form(Steps, {
		...common,
		series: [curve('KAZ', 0.5), curve('FRA', 0.8)],
		shareLabel: '',
		axisLabel: '',
		behindLabel: '',
		number,
		percent: number
	}),
	Tiles: form(Tiles, { ...common, tiles: [tile('KAZ', 0), tile('FRA', 1)] }),
	World: form(World, {
		...common,
		outline: { width: 100, height: 50, land: '', places: [place('KAZ', 10), place('FRA', 40)] },
		marks: [KAZ, FRA].map((mark) => ({ ...mark, ...look }))
	})
};

/** The elements that name their subject, as their opening tag and what is in them. */
function elementsOf(markup: string, subject: string): readonly string[] {
	const opening = new RegExp(`<([a-z]+)[^>]*data-of="${subject}"[^>]*>`, 'g');
	return [...markup.matchAll(opening)].map((match) => {
		const from = match.index;
		const close = `</${match[1] ?? ''}>`;
		const selfClosing = match[0].endsWith('/>');
		return selfClosing ? match[0] : markup.slice(from, markup.indexOf(close, from));
	});
}

describe.each(Object.entries(forms))('%s with a highlight', (_, draw) => {
	it('puts the highlighted forward and lets the others recede, in the drawn markup', () => {
		const markup = draw(['KAZ']);
		const forward = elementsOf(markup, 'KAZ');
		const others = elementsOf(markup, 'FRA');
		expect(forward.length).toBeGreaterThan(0);
		expect(others).toHaveLength(forward.length);
		for (const one of forward) expect(one).not.toMatch(/ opacity="|veil/);
		for (const one of others) {
			expect(one).toMatch(/ opacity="0\.(3|65)"|veil/);
			expect(one).not.toContain('font-weight="bold"');
		}
	});

	it('draws all as ever without one, and where none of it is drawn', () => {
		const markup = draw([]);
		expect(markup).not.toMatch(/ opacity="0\.|font-weight="bold"| veil/);
		expect(draw(['BRA'])).toBe(markup);
	});
});

it.each([
	'Bars',
	'Dots',
	'Grid',
	'Intervals',
	'Lines',
	'Matrix',
	'Multiples',
	'Ranges',
	'Rows',
	'Stacks',
	'Steps',
	'Tiles'
])('%s writes the name of the highlighted in bold', (name) =>
	expect(forms[name]?.(['KAZ'])).toMatch(/<text[^>]*font-weight="bold"[^>]*>(<!--.*?-->)?\s*KAZ/)
);

it('a strip says of whom its whole record is', () => {
	const strip = form(Strip, {
		...common,
		of: 'KAZ',
		lanes: [],
		marks: [],
		intervals: [],
		from: '2010-01-01',
		to: '2020-01-01'
	});
	expect(strip(['KAZ'])).toContain('data-of="KAZ"');
});

describe('emphasis', () => {
	const lit = emphasis(new Set(['KAZ']), [{ of: 'KAZ' }, { of: 'FRA' }]);

	it('leaves what has no subject as it is', () => {
		expect([lit.mark(undefined), lit.words(undefined), lit.weight(undefined)]).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	it('puts forward what is of two things where one of them is', () => {
		const both = ofBoth({ of: 'FRA' }, { of: 'KAZ' });
		expect(both).toBe('FRA KAZ');
		expect(lit.mark(both)).toBeUndefined();
		expect(ofBoth({ of: 'FRA' }, { of: 'FRA' })).toBe('FRA');
		expect(ofBoth({}, {})).toBeUndefined();
	});
});

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function luminance(rgb: readonly number[]): number {
	const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
		const part = channel / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it('words that recede keep 3:1 on the ground: in light, in dark and in print', () => {
	const css = readFileSync('src/app.css', 'utf8');
	const all = (name: string) =>
		[...css.matchAll(new RegExp(`--${name}: #([0-9a-f]{6});`, 'g'))].map(([, hex = '']) =>
			[0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16))
		);
	const grounds = all('ground');
	expect(grounds).toHaveLength(3);
	for (const ink of ['ink', 'ink-2'])
		all(ink).forEach((letters, index) => {
			const ground = grounds[index] ?? [];
			const seen = letters.map((channel, at) => {
				const under = ground[at] ?? 0;
				return under + receding.words * (channel - under);
			});
			const [light = 0, dark = 0] = [luminance(seen), luminance(ground)].toSorted((a, b) => b - a);
			expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(3);
		});
});
