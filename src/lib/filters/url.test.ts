import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groups } from '../questions/groups.ts';
import {
	defaults,
	parameterNames,
	paces,
	type Known,
	type Parameters,
	orders
} from '../questions/parameters.ts';
import { readSearch, writeSearch } from './url.ts';

const known: Known = {
	states: ['AGO', 'DNK', 'KAZ', 'KGZ', 'MNG'].map((iso3) => ({ iso3, name: iso3 })),
	treaties: ['CAT', 'OPCAT'].map((treaty) => ({ treaty, title: treaty, adopted: '2002-12-18' })),
	asOf: { participation: '2026-02-03', visits: '2026-02-10' }
};
const reads = parameterNames.filter((name) => name !== 'state');

const year = fc.integer({ min: 1965, max: 2026 });
const parameters: fc.Arbitrary<Parameters> = fc
	.record({
		treaty: fc.constantFrom('CAT', 'OPCAT'),
		group: fc.constantFrom(null, ...groups.map(({ slug }) => slug)),
		states: fc.subarray(known.states.map(({ iso3 }) => iso3)),
		period: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
		open: fc.constantFrom('both', 'from', 'to', 'none'),
		asof: fc.option(
			fc
				.date({ min: new Date('1965-01-01'), max: new Date('2026-02-10'), noInvalidDate: true })
				.map((day) => day.toISOString().slice(0, 10))
		),
		split: fc.constantFrom('status' as const, 'group' as const),
		order: fc.constantFrom(...orders),
		view: fc.constantFrom('tiles' as const, 'map' as const),
		pace: fc.constantFrom(null, ...paces)
	})
	.map(({ period: [from, to], open, ...rest }) => ({
		...rest,
		group: rest.states.length > 0 ? null : rest.group,
		from: open === 'to' || open === 'none' ? null : from,
		to: open === 'from' || open === 'none' ? null : to,
		state: null
	}));

describe('the address of a view', () => {
	it('reproduces what was chosen', () => {
		fc.assert(
			fc.property(parameters, (chosen) => {
				const read = readSearch(writeSearch(chosen, reads), reads, known);
				expect(read).toEqual({ parameters: chosen, dropped: [] });
			})
		);
	});

	it('says nothing of what is the default', () => {
		expect(writeSearch(defaults, reads)).toBe('');
		expect(writeSearch({ ...defaults, states: ['KAZ', 'MNG'], to: 2015 }, reads)).toBe(
			'?states=KAZ,MNG&to=2015'
		);
	});

	it('never fails on a stranger’s text: it reads or drops each part', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.oneof(fc.constantFrom(...reads), fc.string()), fc.string({ unit: 'binary' }))),
				(pairs) => {
					const search = new URLSearchParams(pairs).toString();
					const { parameters: read, dropped } = readSearch(search, reads, known);
					const again = readSearch(writeSearch(read, reads), reads, known);
					expect(again.parameters).toEqual(read);
					expect(again.dropped).toEqual([]);
					expect(dropped.length).toBeLessThanOrEqual(pairs.length + 2);
				}
			)
		);
	});

	it.each([
		['?group=atlantis', 'group', 'bad-value'],
		['?states=KAZ,XXX', 'states', 'bad-value'],
		['?asof=2023-02-30', 'asof', 'bad-value'],
		['?asof=2031-01-01', 'asof', 'bad-value'],
		['?from=20', 'from', 'bad-value'],
		['?state=KAZ', 'state', 'unknown-name'],
		['?__proto__=1', '__proto__', 'unknown-name'],
		['?constructor=1', 'constructor', 'unknown-name'],
		['?from=2015&to=2010', 'to', 'period-reversed'],
		['?states=KAZ&group=african', 'group', 'states-before-group']
	])('%s: "%s" is dropped, as %s', (search, name, why) => {
		expect(readSearch(search, reads, known).dropped).toMatchObject([{ name, why }]);
	});
});
