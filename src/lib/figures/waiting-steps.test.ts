import { describe, expect, it } from 'vitest';
import { layoutSteps } from '../charts/steps.ts';
import { curveKinds, gaps, withDefaults, withOrWithout } from '../questions/parameters.ts';
import { waiting } from '../questions/waiting.ts';
import { integerWords, percentWords } from '../text/numbers.ts';
import { answer } from './record.server.ts';
import { waitingSteps } from './waiting-steps.ts';

const choices = gaps.flatMap((gap) =>
	withOrWithout.flatMap((advisory) => curveKinds.map((curves) => ({ gap, advisory, curves })))
);

describe.each(choices)('the curves of $gap, $advisory advisory visits, $curves', (chosen) => {
	const drawn = async (tiny: boolean) => {
		const { rows } = await answer(waiting, chosen);
		return { rows, series: waitingSteps(rows, { parameters: withDefaults(chosen), root: '/', tiny }) };
	};

	it('rise from nought, within their bands, with every mark on the line', async () => {
		const { series } = await drawn(false);
		for (const { lines, band, marks, end } of series) {
			const line = lines.at(-1) ?? [];
			const share = (at: number) => line.findLast((step) => step.at <= at)?.share ?? 0;
			line.forEach((step, index) => expect(step.share).toBeGreaterThan(line[index - 1]?.share ?? 0));
			for (const { at, low, high } of band) {
				expect(low).toBeLessThanOrEqual(share(at) + 1e-12);
				expect(high).toBeGreaterThanOrEqual(share(at) - 1e-12);
			}
			for (const mark of marks) {
				expect(mark.share).toBeCloseTo(share(mark.at), 12);
				expect(mark.at).toBeLessThanOrEqual(end);
			}
		}
	});

	it('have the numbers of the States that waited as long, and a link to each', async () => {
		const { rows, series } = await drawn(false);
		const names = new Set(series.flatMap(({ marks }) => marks.map(({ name }) => name)));
		expect(names.size).toBe(series.flatMap(({ marks }) => marks).length);
		const at = (years: number) =>
			series.reduce((sum, { behind }) => sum + Number(behind(years).split('–').at(-1)), 0);
		for (const years of [0, 4, 8]) {
			expect(at(years)).toBe(rows.filter(({ years_max }) => years_max >= years).length);
		}
	});

	it.each([720, 340])('have labels that stand apart at %d units', async (width) => {
		const { series } = await drawn(width < 500);
		const { series: placed, size } = layoutSteps({
			series,
			width,
			number: integerWords,
			percent: percentWords
		});
		const labels = placed.map(({ label }) => label);
		for (const [index, one] of labels.entries())
			for (const other of labels.slice(index + 1)) {
				const [left, right] = one.x <= other.x ? [one, other] : [other, one];
				const reach = left.x + left.text.length * size * 0.5;
				expect(Math.abs(one.y - other.y) >= size || reach < right.x, `${one.text}, ${other.text}`).toBe(true);
			}
	});
});
