import { expect, it } from 'vitest';
import { line, median, quantile } from './targets.ts';

it('sets a value beside its target', () => {
	expect(line('page js', '/visits/', 70_001)).toEqual({
		name: 'page js /visits/',
		value: 70_001,
		unit: 'bytes',
		target: 70_000,
		ok: false
	});
	expect(line('data build', '', 2.9951)).toMatchObject({ name: 'data build', value: 3, ok: true });
});

it('takes the median and the nearest rank', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(quantile([10, 20, 30, 40], 0.95)).toBe(40);
	expect(
		quantile(
			Array.from({ length: 100 }, (_, index) => index + 1),
			0.95
		)
	).toBe(96);
	expect(() => median([])).toThrow('no values');
});
