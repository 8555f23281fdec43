import { describe, expect, it } from 'vitest';
import type { StepSeries } from './steps-types.ts';
import { layoutSteps } from './steps.ts';

const series = (key: string, label: string, ...shares: readonly [number, number][]): StepSeries => ({
	key,
	label,
	tone: 'accent',
	lines: [shares.map(([at, share]) => ({ at, share }))],
	band: shares.map(([at, share]) => ({ at, low: share / 2, high: (1 + share) / 2 })),
	end: (shares.at(-1)?.[0] ?? 0) + 1,
	marks: shares.map(([at, share]) => ({ id: `${key} ${at}`, at, share, kind: 'rise', name: key, href: '#' })),
	half: { at: [4, 4], text: '4 years' },
	behind: (at) => String(20 - at)
});
const two = [series('a', 'Group A', [2, 0.25], [4, 0.5], [9, 0.75]), series('b', 'Group B', [4, 0.5])];
const write = { number: String, percent: (share: number) => `${share * 100} %` };

describe.each([720, 340])('layoutSteps at %d units', (width) => {
	const {
		series: placed,
		marks,
		plot,
		ticks,
		shares,
		height
	} = layoutSteps({ series: two, width, ...write });

	it('rises from zero at each step and ends where it ends', () => {
		const [a, b] = placed;
		expect(a?.lines).toHaveLength(1);
		expect(a?.lines[0]).toMatch(/^M[\d.]+,[\d.]+(H[\d.]+V[\d.]+){3}H[\d.]+$/);
		expect(a?.lines[0]).toMatch(new RegExp(`H${plot.right}$`));
		expect(Number(b?.lines[0]?.split('H').at(-1))).toBeCloseTo(plot.left + (plot.right - plot.left) / 2, 0);
	});

	it('places marks on the line, and both series on one scale', () => {
		const half = shares.find(({ value }) => value === 0.5)?.at;
		const four = ticks.find(({ value }) => value === 4)?.at;
		for (const mark of marks.filter(({ at }) => at === 4)) {
			expect(mark.y).toBe(half);
			if (four !== undefined) expect(mark.x).toBe(four);
		}
		// The line that ends higher is above for who walks from line to line.
		expect(marks.map(({ row }) => row)).toEqual([0, 0, 0, 1]);
	});

	it('writes the numbers behind each line under the ticks, one line of them under the other', () => {
		for (const { counts } of placed) {
			expect(counts.texts.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at));
			expect(counts.texts.map(({ text }) => text)).toEqual(ticks.map(({ value }) => String(20 - value)));
			expect(counts.titleY).toBeLessThan(counts.y);
			expect(counts.y).toBeLessThan(height);
		}
		expect((placed[0]?.counts.y ?? 0) < (placed[1]?.counts.titleY ?? 0)).toBe(true);
	});

	it('drops one line where a half is crossed, two where it may be crossed at two places', () => {
		expect(placed[0]?.half?.path.match(/M/g)).toHaveLength(1);
		const unsure = [{ ...series('c', '', [3, 0.5]), half: { at: [3, 3.5] as const, text: '' } }];
		const [c] = layoutSteps({ series: unsure, width, ...write }).series;
		expect(c?.half?.path.match(/M/g)).toHaveLength(2);
	});
});

it('draws a second line only where it differs', () => {
	const [one] = two;
	if (one === undefined) return;
	const lines = (others: StepSeries['lines']) =>
		layoutSteps({ series: [{ ...one, lines: others }], width: 720, ...write }).series[0]?.lines;
	expect(lines([...one.lines, ...one.lines])).toHaveLength(1);
	expect(lines([...one.lines, [{ at: 3, share: 0.25 }]])).toHaveLength(2);
});

it('no series is no trouble', () => {
	expect(layoutSteps({ series: [], width: 720, ...write }).marks).toEqual([]);
});
