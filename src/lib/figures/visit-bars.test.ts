import { beforeAll, describe, expect, it } from 'vitest';
import { layoutBars } from '../charts/bars.ts';
import { textWidth } from '../charts/text.ts';
import { groups } from '../questions/groups.ts';
import { withDefaults, type Parameters } from '../questions/parameters.ts';
import { hadBegun } from '../questions/visit-status.ts';
import { visitsByYear, type VisitsByYearRow } from '../questions/visits-by-year.ts';
import { integerWords } from '../text/numbers.ts';
import { answer } from './record.server.ts';
import { visitBars } from './visit-bars.ts';

const choices: readonly Partial<Parameters>[] = [
	{},
	...groups.map(({ slug }) => ({ group: slug })),
	{ from: 2010, to: 2014 },
	{ from: 2020, to: 2021 },
	{ from: 2026 },
	{ asof: '2016-09-24' },
	{ states: ['KAZ'] },
	{ states: ['USA'] }
];
const splits = ['status', 'group'] as const;
const drawn: { name: string; parameters: Parameters; rows: readonly VisitsByYearRow[] }[] = [];

beforeAll(async () => {
	for (const chosen of choices) {
		const { rows } = await answer(visitsByYear, chosen);
		drawn.push({ name: JSON.stringify(chosen), parameters: withDefaults(chosen), rows });
	}
});

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
const visitsIn = (rows: readonly VisitsByYearRow[]) => sum(rows.map(({ visits }) => visits));

describe('bars of visits', () => {
	it('are 105 visits by default, whatever divides them', () => {
		for (const split of splits) {
			const { bars } = visitBars(drawn[0]?.rows ?? [], split, withDefaults({}));
			expect(sum(bars.filter(({ apart }) => !apart).flatMap(({ counts }) => counts))).toBe(105);
		}
	});

	it('hold each visit of the answer once; those announced stand apart', () => {
		for (const { name, rows, parameters } of drawn) {
			for (const split of splits) {
				const { bars } = visitBars(rows, split, parameters);
				const apart = bars.filter((bar) => bar.apart);
				const made = bars.filter((bar) => !bar.apart);
				expect(sum(made.flatMap(({ counts }) => counts)), name).toBe(
					visitsIn(rows.filter(({ status }) => hadBegun(status)))
				);
				expect(sum(apart.flatMap(({ counts }) => counts)), name).toBe(
					visitsIn(rows.filter(({ status }) => status === 'announced'))
				);
				for (const bar of made)
					expect(sum(bar.counts), `${name} ${bar.id}`).toBe(
						visitsIn(rows.filter((row) => String(row.year) === bar.id && hadBegun(row.status)))
					);
			}
		}
	});

	it('leave no year out between the first and the last, and none of the period', () => {
		for (const { name, rows, parameters } of drawn) {
			const years = visitBars(rows, 'status', parameters)
				.bars.filter(({ apart }) => !apart)
				.map(({ id }) => Number(id));
			const first = years[0] ?? 0;
			expect(years, name).toEqual(years.map((_, index) => first + index));
			if (years.length > 0 && parameters.from !== null) expect(first, name).toBe(parameters.from);
		}
	});

	it('have names of their own', () => {
		for (const { name, rows, parameters } of drawn) {
			const ids = visitBars(rows, 'group', parameters).bars.map(({ id }) => id);
			expect(new Set(ids).size, name).toBe(ids.length);
		}
	});
});

describe.each([
	[340, 280],
	[720, 340]
])('drawn %i units wide', (width, height) => {
	it('every count is a segment inside the plot, and no label leaves the drawing or touches another', () => {
		for (const { name, rows, parameters } of drawn) {
			for (const split of splits) {
				const { categories, bars } = visitBars(rows, split, parameters);
				const { segments, totals, labels, key, plot } = layoutBars({
					categories,
					bars,
					width,
					height,
					number: integerWords
				});
				expect(sum(segments.map(({ count }) => count)), name).toBe(sum(bars.flatMap((bar) => bar.counts)));
				for (const { left, top, width: across, height: up } of segments) {
					expect(left, name).toBeGreaterThanOrEqual(plot.left);
					expect(left + across, name).toBeLessThanOrEqual(plot.right + 0.1);
					expect(top, name).toBeGreaterThanOrEqual(plot.top - 0.1);
					expect(top + up, name).toBeLessThanOrEqual(plot.bottom + 0.1);
				}
				// textWidth reserves for the broadest faces; touching is measured a little less strictly.
				const wide = (text: string, letters: number) => textWidth(text, letters) * 0.92;
				const boxes = [
					...totals.map(({ x, y, text }) => ({ text, x: x - wide(text, 12) / 2, y, size: 12 })),
					...labels.map(({ x, text }) => ({
						text,
						x: x - wide(text, 12) / 2,
						y: plot.bottom + 16,
						size: 12
					})),
					...key.map(({ label, x, y }) => ({ text: label, x: x + 16, y, size: 13 }))
				];
				boxes.forEach((box, index) => {
					const right = box.x + wide(box.text, box.size);
					expect(box.x, `${name} ${split}: "${box.text}"`).toBeGreaterThanOrEqual(0);
					expect(right, `${name} ${split}: "${box.text}"`).toBeLessThanOrEqual(width);
					expect(box.y - box.size * 0.8, `${name} ${split}: "${box.text}"`).toBeGreaterThanOrEqual(0);
					expect(box.y, `${name} ${split}: "${box.text}"`).toBeLessThanOrEqual(height);
					for (const other of boxes.slice(index + 1)) {
						const apart =
							right <= other.x ||
							other.x + wide(other.text, other.size) <= box.x ||
							Math.abs(box.y - other.y) >= 0.75 * box.size;
						expect(apart, `${name} ${split}: "${box.text}" and "${other.text}"`).toBe(true);
					}
				});
			}
		}
	});
});
