import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linear } from './linear.ts';

const number = fc.integer({ min: -50_000, max: 50_000 });

it('maps the ends of the domain to the ends of the range, and keeps order between', () => {
	fc.assert(
		fc.property(number, number, number, (a, b, value) => {
			fc.pre(a < b);
			const scale = linear([a, b], [30, 700]);
			expect(scale(a)).toBe(30);
			expect(scale(b)).toBeCloseTo(700, 6);
			expect(scale(value + 1)).toBeGreaterThan(scale(value));
			expect(linear([a, b], [30, 700], true)(value)).toBeCloseTo(
				Math.max(30, Math.min(700, scale(value))),
				6
			);
		})
	);
});

it('gives a domain of one point a place', () => expect(linear([5, 5], [30, 700])(5)).toBe(30));
