import { expect, it } from 'vitest';
import { layoutAges, type AgeSeries } from './ages.ts';

const series = (
	key: string,
	counts: readonly number[],
	weight: AgeSeries['weight'] = 'plain'
): AgeSeries => ({
	key,
	label: `${key} ${counts.at(-1)}`,
	tone: 'accent',
	weight,
	readings: counts.map((value, age) => ({ age, value, name: `${key}: ${value} at ${age}` }))
});
const laid = (width: number, ...all: readonly AgeSeries[]) =>
	layoutAges({ series: all, axisLabel: 'years', width, height: 300, number: String });

it('ends each line at its last reading, and sets all labels at the right edge', () => {
	const { lines, plot } = laid(720, series('old', [0, 5, 10, 20]), series('young', [0, 8]));
	const [old, young] = lines;
	expect(old).toMatchObject({ short: false });
	expect(old?.path).toContain(`H${plot.right}V`);
	expect(young).toMatchObject({ short: true });
	expect(young?.path).not.toContain(String(plot.right));
	expect(young?.leader).toContain(`H${plot.right}L`);
	expect(old?.labelX).toBe(young?.labelX);
	expect(old?.labelX).toBeGreaterThan(plot.right);
});

it('keeps labels apart, in the order of the counts', () => {
	const { lines } = laid(340, series('a', [0, 20]), series('b', [0, 19]), series('c', [0, 18]));
	const places = lines.map(({ labelY }) => labelY);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(Math.min((places[1] ?? 0) - (places[0] ?? 0), (places[2] ?? 0) - (places[1] ?? 0))).toBeGreaterThan(
		14
	);
});

it('draws what stands out over the rest', () => {
	const { lines } = laid(
		720,
		series('a', [1, 2], 'strong'),
		series('b', [1, 3], 'faint'),
		series('c', [1, 2])
	);
	expect(lines.map(({ series: { key } }) => key)).toEqual(['b', 'c', 'a']);
});

it('has a point a reading, in the rows of its lines from above', () => {
	const { points, counts, ages } = laid(720, series('low', [0, 1, 2]), series('high', [0, 90, 95]));
	expect(points.map(({ name }) => name).slice(0, 2)).toEqual(['low: 0 at 0', 'low: 1 at 1']);
	expect(points.map(({ row }) => row)).toEqual([1, 1, 1, 0, 0, 0]);
	expect(counts[0]?.text).toBe('0');
	expect(ages.map(({ text }) => text)).toContain('2');
});

it('has an axis where nothing is older than a day', () => {
	const { points, ages } = laid(340, series('new', [0]));
	expect(points).toHaveLength(1);
	expect(Number.isFinite(points[0]?.x)).toBe(true);
	expect(ages.map(({ text }) => text)).toEqual(['0']);
});
