import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../questions/areas.ts';
import { groups, regionalGroups } from '../questions/groups.ts';
import {
	curveKinds,
	defaults,
	gaps,
	groupings,
	leastNamed,
	orders,
	paces,
	parameterNames,
	withOrWithout,
	yesOrNo,
	type Known,
	type Parameters
} from '../questions/parameters.ts';
import { nameAtMost, tidyName } from '../text/own-name.ts';
import { readSearch, writeSearch } from './url.ts';

const known: Known = {
	states: ['AGO', 'DNK', 'KAZ', 'KGZ', 'MNG'].map((iso3) => ({ iso3, name: iso3 })),
	treaties: ['CAT', 'OPCAT'].map((treaty) => ({ treaty, title: treaty, adopted: '2002-12-18' })),
	events: [],
	asOf: { participation: '2026-02-03', visits: '2026-02-10' }
};
const reads = parameterNames.filter((name) => name !== 'state');

const year = fc.integer({ min: 1965, max: 2026 });
const parameters: fc.Arbitrary<Parameters> = fc
	.record({
		treaty: fc.constantFrom('CAT', 'OPCAT'),
		group: fc.constantFrom(null, ...[...groups, ...areas].map(({ slug }) => slug)),
		states: fc.subarray(known.states.map(({ iso3 }) => iso3)),
		name: fc.option(
			fc.oneof(
				fc.string({ unit: 'binary' }).map((text) => tidyName(text).slice(0, nameAtMost)),
				fc.constantFrom('<b>"x"</b>', 'A & B?=#, 100 %', 'Орта Азия', '中亚和蒙古', '‘’“”')
			)
		),
		period: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
		open: fc.constantFrom('both', 'from', 'to', 'none'),
		asof: fc.option(
			fc
				.date({ min: new Date('1965-01-01'), max: new Date('2026-02-10'), noInvalidDate: true })
				.map((day) => day.toISOString().slice(0, 10))
		),
		by: fc.constantFrom(...groupings),
		groups: fc.subarray(regionalGroups.map(({ slug }) => slug)),
		split: fc.constantFrom('status' as const, 'group' as const),
		order: fc.constantFrom(...orders),
		gap: fc.constantFrom(...gaps),
		advisory: fc.constantFrom(...withOrWithout),
		part3: fc.constantFrom(...withOrWithout),
		curves: fc.constantFrom(...curveKinds),
		view: fc.constantFrom('tiles' as const, 'map' as const),
		events: fc.constantFrom(...yesOrNo),
		pace: fc.constantFrom(null, ...paces)
	})
	.map(({ period: [from, to], open, ...rest }) => ({
		...rest,
		group: rest.states.length > 0 ? null : rest.group,
		name: rest.states.length < leastNamed ? null : tidyName(rest.name ?? '') || null,
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
		expect(writeSearch({ ...defaults, states: ['KAZ', 'MNG'], name: 'Mine & "yours"' }, reads)).toBe(
			'?states=KAZ,MNG&name=Mine%20%26%20%22yours%22'
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
		['?states=KAZ&group=african', 'group', 'states-before-group'],
		['?states=KAZ,MNG&group=central-asia', 'group', 'states-before-group'],
		['?group=central-asien', 'group', 'bad-value'],
		['?by=continent', 'by', 'bad-value'],
		['?name=Mine', 'name', 'name-without-states'],
		['?states=KAZ&name=Mine', 'name', 'name-without-states'],
		['?states=KAZ,XXX&name=Mine', 'name', 'name-without-states'],
		[`?states=KAZ,MNG&name=${'x'.repeat(61)}`, 'name', 'name-too-long']
	])('%s: "%s" is dropped, as %s', (search, name, why) => {
		expect(readSearch(search, reads, known).dropped).toContainEqual(expect.objectContaining({ name, why }));
	});

	it('takes as many States as a page can hold, the first by code, and names the others', () => {
		expect(readSearch('?states=KAZ,AGO,MNG,DNK', reads, known, 2)).toEqual({
			parameters: { ...defaults, states: ['AGO', 'DNK'] },
			dropped: [{ name: 'states', text: 'KAZ, MNG', why: 'too-many-states' }]
		});
	});

	it('carries a name as it may stand in a sentence, and none for a name of nothing', () => {
		const name = (text: string) =>
			readSearch(new URLSearchParams({ states: 'KAZ,MNG', name: text }).toString(), reads, known);
		expect(name(' Central \n Asia\u202E! ').parameters.name).toBe('Central Asia!');
		expect(name('é'.repeat(60)).parameters.name).toBe('é'.repeat(60));
		expect(name('\u202E \t')).toEqual({
			parameters: { ...defaults, states: ['KAZ', 'MNG'] },
			dropped: []
		});
	});
});
