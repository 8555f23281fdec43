import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRank } from './log-rank.ts';
import type { Spell } from './spell.ts';
import { aml, remission, veteran } from './testing/published.ts';

const spell: fc.Arbitrary<Spell> = fc.record({ time: fc.nat(20), event: fc.boolean() });
const some = fc.array(spell, { minLength: 1, maxLength: 25 });

describe('logRank', () => {
	it('finds in the remissions the chi-square that every textbook prints', () => {
		const test = logRank([remission.treated, remission.placebo]);
		expect(test?.chiSquare.toFixed(2)).toBe('16.79');
		expect(test?.degrees).toBe(1);
		expect(test?.groups.map(({ observed }) => observed)).toEqual([9, 21]);
		expect(test?.groups.map(({ expected }) => expected.toFixed(2))).toEqual(['19.25', '10.75']);
	});

	// R 4.2.2, survival 3.5.3: survdiff(Surv(time, status) ~ x, aml) and survdiff(Surv(time, status) ~ celltype, veteran).
	it('equals R on the maintenance trial', () => {
		const test = logRank([aml.maintained, aml.not]);
		expect(test?.chiSquare).toBeCloseTo(3.396388699, 8);
		expect(test?.p).toBeCloseTo(0.06533932204, 9);
	});

	it('equals R for four groups with ties', () => {
		const test = logRank(Object.values(veteran));
		expect(test?.chiSquare).toBeCloseTo(25.40370035, 7);
		expect(test?.degrees).toBe(3);
		expect(test?.p).toBeCloseTo(1.271e-5, 8);
		expect(test?.groups.map(({ expected }) => expected.toFixed(4))).toEqual([
			'47.6547',
			'30.1021',
			'15.6938',
			'34.5495'
		]);
	});

	it('finds nothing between groups that are the same', () => {
		fc.assert(
			fc.property(some, fc.integer({ min: 2, max: 5 }), (spells, groups) => {
				const test = logRank(Array.from({ length: groups }, () => spells));
				if (test === null) return;
				expect(test.chiSquare).toBeCloseTo(0, 9);
				expect(test.p).toBeCloseTo(1, 4);
			})
		);
	});

	it('expects as many events as there are, whatever the order of groups and spells', () => {
		fc.assert(
			fc.property(fc.array(some, { minLength: 2, maxLength: 5 }), (groups) => {
				const test = logRank(groups);
				const turned = logRank(groups.map((spells) => spells.toReversed()).toReversed());
				expect(turned?.degrees).toBe(test?.degrees);
				if (test === null) return;
				expect(turned?.chiSquare).toBeCloseTo(test.chiSquare, 6);
				const sum = (of: 'observed' | 'expected') => test.groups.reduce((all, group) => all + group[of], 0);
				expect(sum('expected')).toBeCloseTo(sum('observed'), 9);
			})
		);
	});

	it('is no test of one group, of none, or without events', () => {
		expect(logRank([])).toBeNull();
		expect(logRank([aml.not])).toBeNull();
		expect(logRank([aml.not, []])).toBeNull();
		expect(logRank([[{ time: 1, event: false }], [{ time: 2, event: false }]])).toBeNull();
		const together = [{ time: 1, event: true }];
		expect(logRank([together, together])).toBeNull();
	});
});
