import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPaced, type Clock } from './paced.ts';

/** A clock that a test winds. */
function handClock() {
	let time = 0;
	let waiting: { readonly at: number; readonly work: () => void } | undefined;
	const clock: Clock = {
		now: () => time,
		later(work, milliseconds) {
			waiting = { at: time + milliseconds, work };
			return () => (waiting = undefined);
		}
	};
	const wind = (milliseconds: number) => {
		const end = time + milliseconds;
		while (waiting && waiting.at <= end) {
			const { at, work } = waiting;
			time = at;
			waiting = undefined;
			work();
		}
		time = end;
	};
	return { clock, wind, now: () => time };
}

it('does the first at once and the last in the end, and never more than burst and pace allow', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 300 }), (pauses) => {
			const { clock, wind, now } = handClock();
			const paced = createPaced(5, 100, clock);
			const done: { readonly number: number; readonly at: number }[] = [];
			for (const [number, pause] of pauses.entries()) {
				paced.do(() => done.push({ number, at: now() }));
				wind(pause);
			}
			wind(1_000);
			expect(done[0]).toEqual({ number: 0, at: 0 });
			expect(done.at(-1)?.number).toBe(pauses.length - 1);
			expect(done.map(({ number }) => number)).toEqual(
				done.map(({ number }) => number).sort((a, b) => a - b)
			);
			for (const { at } of done) {
				const second = done.filter((one) => one.at >= at && one.at < at + 1_000);
				expect(second.length).toBeLessThanOrEqual(5 + 10);
			}
		})
	);
});

it('lets go what waits', () => {
	const { clock, wind } = handClock();
	const paced = createPaced(1, 100, clock);
	const done: string[] = [];
	paced.do(() => done.push('one'));
	paced.do(() => done.push('two'));
	paced.forget();
	wind(1_000);
	expect(done).toEqual(['one']);
});
