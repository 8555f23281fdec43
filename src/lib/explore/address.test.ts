import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allVisits, facets, type ChosenVisits } from '../questions/explored-facets.ts';
import { readChosen, settled, writeChosen } from './address.ts';

const years = [2007, 2026] as const;

test('what is chosen comes back from the address, and all of a chart is no choice', () => {
	const year = fc.option(fc.integer({ min: 2007, max: 2026 }));
	const choice: fc.Arbitrary<ChosenVisits> = fc
		.record({
			from: year,
			to: year,
			group: fc.subarray([...facets.group.values]),
			kind: fc.subarray([...facets.kind.values]),
			length: fc.subarray([...facets.length.values]),
			ended: fc.subarray([...facets.ended.values]),
			report: fc.subarray([...facets.report.values])
		})
		.filter(({ from, to }) => (from ?? 0) <= (to ?? 9999));
	fc.assert(
		fc.property(choice, (chosen) => {
			const plain = settled(chosen, years);
			expect(readChosen(writeChosen(plain), years)).toEqual({ chosen: plain, dropped: [] });
			expect(readChosen(writeChosen(chosen), years).chosen).toEqual(plain);
		})
	);
});

test('no address breaks it, and what is not known is dropped and named', () => {
	fc.assert(fc.property(fc.string(), (search) => void readChosen(search, years)));
	expect(readChosen('?group=african,atlantic&from=1999&asof=2020&__proto__=x&to=2020.5', years)).toEqual({
		chosen: { ...allVisits, group: ['african'] },
		dropped: [
			{ name: 'group', text: 'atlantic', why: 'bad-value' },
			{ name: 'from', text: '1999', why: 'bad-value' },
			{ name: 'asof', text: '2020', why: 'unknown-name' },
			{ name: '__proto__', text: 'x', why: 'unknown-name' },
			{ name: 'to', text: '2020.5', why: 'bad-value' }
		]
	});
	expect(readChosen('?from=2020&to=2010', years)).toEqual({
		chosen: { ...allVisits, from: 2020 },
		dropped: [{ name: 'to', text: '2010', why: 'period-reversed' }]
	});
	expect(writeChosen(allVisits)).toBe('');
});
