import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atRiskAt, kaplanMeier, medianOf } from './kaplan-meier.ts';
import type { Spell } from './spell.ts';
import { aml, remission, veteran } from './testing/published.ts';

const spell: fc.Arbitrary<Spell> = fc.record({ time: fc.integer({ min: 0, max: 40 }), event: fc.boolean() });
const some = fc.array(spell, { minLength: 1, maxLength: 60 });

describe('kaplanMeier', () => {
	it('gives the remissions under 6-MP as every textbook prints them', () => {
		const points = kaplanMeier(remission.treated).filter(({ events }) => events > 0);
		expect(points.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
			[6, 21, 3],
			[7, 17, 1],
			[10, 15, 1],
			[13, 12, 1],
			[16, 11, 1],
			[22, 7, 1],
			[23, 6, 1]
		]);
		expect(points.map(({ survival }) => survival.toFixed(3))).toEqual([
			'0.857',
			'0.807',
			'0.753',
			'0.690',
			'0.627',
			'0.538',
			'0.448'
		]);
		// R 4.2.2, survival 3.5.3: summary(survfit(Surv(t, e) ~ 1, conf.type = "log-log")).
		expect(points.map(({ low }) => low?.toFixed(6))).toEqual([
			'0.619718',
			'0.563147',
			'0.503200',
			'0.431610',
			'0.367511',
			'0.267779',
			'0.188052'
		]);
		expect(points.map(({ high }) => high?.toFixed(6))).toEqual([
			'0.951552',
			'0.922809',
			'0.889362',
			'0.849066',
			'0.804912',
			'0.746791',
			'0.680143'
		]);
	});

	it('has no band before the first event, nor where nothing is left', () => {
		expect(kaplanMeier(remission.placebo).at(-1)).toMatchObject({ survival: 0, low: null, high: null });
		const late = [4, 5].map((time) => ({ time, event: time === 5 }));
		expect(kaplanMeier(late)[0]).toMatchObject({ survival: 1, low: null, high: null });
		expect(kaplanMeier([])).toEqual([]);
	});

	it('never rises, and stays within its band and between nought and one', () => {
		fc.assert(
			fc.property(some, (spells) => {
				let before = 1;
				for (const { survival, low, high } of kaplanMeier(spells)) {
					expect(survival).toBeLessThanOrEqual(before);
					expect(survival).toBeGreaterThanOrEqual(0);
					before = survival;
					if (low === null || high === null) expect([0, 1]).toContain(survival);
					else {
						expect(low).toBeLessThanOrEqual(survival);
						expect(high).toBeGreaterThanOrEqual(survival);
						expect(low).toBeGreaterThanOrEqual(0);
						expect(high).toBeLessThanOrEqual(1);
					}
				}
			})
		);
	});

	it('is the plain share where nothing is censored', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(30), { minLength: 1 }), (times) => {
				for (const { time, survival } of kaplanMeier(times.map((one) => ({ time: one, event: true }))))
					expect(survival).toBeCloseTo(times.filter((one) => one > time).length / times.length, 12);
			})
		);
	});

	it('does not depend on the order of the spells', () => {
		const twice = some.chain((spells) =>
			fc.tuple(
				fc.constant(spells),
				fc.shuffledSubarray(spells, { minLength: spells.length, maxLength: spells.length })
			)
		);
		fc.assert(
			fc.property(twice, ([spells, shuffled]) => {
				expect(kaplanMeier(shuffled)).toEqual(kaplanMeier(spells));
			})
		);
	});
});

describe('medianOf', () => {
	// R 4.2.2, survival 3.5.3: print(survfit(Surv(t, e) ~ 1, conf.type = "log-log")); NA where the band stays over a half.
	it.each([
		['6-MP', remission.treated, 23, 13, null],
		['placebo', remission.placebo, 8, 4, 11],
		['AML maintained', aml.maintained, 31, 13, null],
		['AML not maintained', aml.not, 23, 5, 33],
		['squamous', veteran.squamous, 118, 44, 242],
		['small cell', veteran.smallCell, 51, 24, 61],
		['adeno', veteran.adeno, 51, 24, 90],
		['large', veteran.large, 156, 100, 216]
	])('%s', (_, spells, at, low, high) => {
		expect(medianOf(kaplanMeier(spells))).toEqual({ at, low, high });
	});

	it('is the middle of the time in which the share stays a half', () => {
		const times = [1, 2, 5, 9].map((time) => ({ time, event: true }));
		expect(medianOf(kaplanMeier(times)).at).toBe(3.5);
	});

	it('is not reached where most still wait', () => {
		const waiting = [1, 2, 3].map((time) => ({ time, event: time === 1 }));
		expect(medianOf(kaplanMeier(waiting)).at).toBeNull();
		expect(medianOf([])).toEqual({ at: null, low: null, high: null });
	});
});

it('counts at risk at any time those that last at least as long', () => {
	fc.assert(
		fc.property(some, fc.nat(45), (spells, time) => {
			expect(atRiskAt(kaplanMeier(spells), time)).toBe(spells.filter((one) => one.time >= time).length);
		})
	);
});
