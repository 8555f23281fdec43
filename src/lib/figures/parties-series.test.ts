import { beforeAll, describe, expect, it } from 'vitest';
import { layoutLines, type LineSeries } from '../charts/lines.ts';
import { textWidth } from '../charts/text.ts';
import { groupOf, groups } from '../questions/groups.ts';
import type { Known, Parameters } from '../questions/parameters.ts';
import { partiesEnd, partiesOverTime, type PartiesRow } from '../questions/parties-over-time.ts';
import { integerWords } from '../text/numbers.ts';
import { partiesByGroup, partiesOfAll, signatoriesOfAll } from './parties-series.ts';
import { answer, known as readKnown } from './record.server.ts';

let known: Known;
let drawn: { name: string; rows: readonly PartiesRow[]; asOf: string }[];

beforeAll(async () => {
	known = await readKnown();
	const choices: Partial<Parameters>[] = [
		...known.treaties.map(({ treaty }) => ({ treaty })),
		...groups.map(({ slug }) => ({ group: slug })),
		{ from: 2008, to: 2012 },
		{ states: ['KAZ', 'MNG'] }
	];
	drawn = await Promise.all(
		choices.map(async (chosen) => ({
			name: JSON.stringify(chosen),
			...(await answer(partiesOverTime, chosen))
		}))
	);
});

describe('the series of parties', () => {
	it('end where the answer ends, and together are all parties', () => {
		for (const { name, rows } of drawn) {
			const end = partiesEnd(rows);
			const ends = partiesByGroup(rows).map(({ slug, steps }) => ({
				slug,
				parties: steps.at(-1)?.value ?? 0
			}));
			expect(
				ends.filter(({ parties }) => parties > 0),
				name
			).toEqual(end.byGroup);
			expect(partiesOfAll(rows).at(-1)?.value ?? 0, name).toBe(end.parties);
			expect(signatoriesOfAll(rows).at(-1)?.value ?? 0, name).toBe(end.signatories);
		}
	});

	it('take one step a day, in the order of time, and only joining and leaving moves them', () => {
		for (const { name, rows } of drawn) {
			const moved = new Set(rows.filter(({ event }) => event !== 'signed').map(({ date }) => date));
			for (const steps of [partiesOfAll(rows), ...partiesByGroup(rows).map((one) => one.steps)]) {
				const dates = steps.map(({ date }) => date);
				expect(dates, name).toEqual([...new Set(dates)].toSorted());
				expect(
					dates.filter((date) => !moved.has(date)),
					name
				).toEqual([]);
			}
		}
	});

	it('sum up to all parties on every day that anything changed', () => {
		for (const { name, rows } of drawn) {
			const series = partiesByGroup(rows);
			for (const { date, value } of partiesOfAll(rows)) {
				const sum = series.reduce(
					(total, { steps }) => total + (steps.findLast((step) => step.date <= date)?.value ?? 0),
					0
				);
				expect(sum, `${name} on ${date}`).toBe(value);
			}
		}
	});
});

const sizes = [
	{ width: 340, height: 280, tiny: true },
	{ width: 720, height: 340, tiny: false }
];

describe.each(sizes)('drawn $width units wide', ({ width, height, tiny }) => {
	it('each line has its label, inside the drawing and over no other, and no point is off the axis', () => {
		for (const { name, rows, asOf } of drawn) {
			const series = partiesByGroup(rows).map(({ slug, steps }): LineSeries => {
				const group = groupOf(slug);
				return { key: slug, label: tiny ? group.tiny() : group.brief(), tone: group.tone, steps };
			});
			const from = rows[0]?.date ?? asOf;
			const { lines, points, plot } = layoutLines({
				series,
				from,
				to: asOf,
				width,
				height,
				number: integerWords
			});
			expect(lines, name).toHaveLength(series.length);
			expect(points, name).toHaveLength(series.reduce((sum, { steps }) => sum + steps.length, 0));
			for (const { x, y } of points) {
				expect(x, name).toBeGreaterThanOrEqual(plot.left - 0.1);
				expect(x, name).toBeLessThanOrEqual(plot.right + 0.1);
				expect(y, name).toBeGreaterThanOrEqual(plot.top - 0.1);
				expect(y, name).toBeLessThanOrEqual(plot.bottom + 0.1);
			}
			const middles = lines.map(({ labelY }) => labelY).toSorted((a, b) => a - b);
			middles.forEach((middle, index) => {
				expect(middle - (middles[index - 1] ?? -Infinity), name).toBeGreaterThan(13);
			});
			for (const { label, end, labelY } of lines) {
				expect(end.x + 12 + textWidth(label, 13), `${name}: ${label}`).toBeLessThanOrEqual(width);
				expect(labelY, `${name}: ${label}`).toBeGreaterThan(0);
				expect(labelY, `${name}: ${label}`).toBeLessThan(height);
			}
		}
	});
});
