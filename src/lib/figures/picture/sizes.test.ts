import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { across, fitDrawing, sizes, type Fit } from './sizes.ts';

/** A chart of one height whatever its width. */
const bars = () => 300;
/** Rows of which each needs a line. */
const rows = (count: number) => () => count * 20;

const fitted = (fit: ReturnType<typeof fitDrawing>): Fit => {
	if ('needs' in fit) throw new Error(`It needs ${fit.needs}`);
	return fit;
};

describe('a drawing in a room', () => {
	it('is as wide as a room without an end', () => {
		expect(fitDrawing({ width: 712, height: null }, bars)).toEqual({
			width: 712,
			columns: 1,
			scale: 1,
			height: 300
		});
	});

	it('is drawn narrower and larger where the room is high', () => {
		const fit = fitted(fitDrawing({ width: 672, height: 500 }, bars));
		expect(fit.scale).toBeGreaterThan(1.5);
		expect(fit.height).toBeLessThanOrEqual(500);
	});

	it('stands in two columns where its parts can', () => {
		const parts = ({ columns }: { columns: number }) => 800 / columns;
		expect(fitted(fitDrawing({ width: 912, height: 350 }, parts, 2)).columns).toBe(2);
		expect(fitDrawing({ width: 912, height: 350 }, parts)).toHaveProperty('needs');
	});

	it('says how high the room would have to be for 96 rows', () => {
		expect(fitDrawing({ width: 912, height: 350 }, rows(96))).toEqual({ needs: 1920 });
	});

	it('has no height that would do for what is too wide', () => {
		expect(fitDrawing({ width: 300, height: 350 }, () => Infinity)).toEqual({ needs: Infinity });
		expect(fitDrawing({ width: 300, height: null }, () => Infinity)).toEqual({ needs: Infinity });
	});

	it('never leaves its room, and is never too small to read', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 272, max: 1552 }),
				fc.integer({ min: 100, max: 2000 }),
				fc.integer({ min: 50, max: 5000 }),
				(width, height, tall) => {
					const fit = fitDrawing({ width, height }, () => tall, 3);
					if ('needs' in fit) return;
					expect(across(fit) * fit.scale).toBeLessThanOrEqual(width + 1e-6);
					expect(fit.height).toBeLessThanOrEqual(height + 1e-6);
					expect(fit.scale).toBeGreaterThanOrEqual(0.6);
				}
			)
		);
	});

	it('is chosen among sizes that each have an id of their own', () => {
		expect(new Set(sizes.map(({ id }) => id)).size).toBe(sizes.length);
	});
});
