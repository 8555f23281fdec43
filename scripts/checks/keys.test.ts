import { expect, test } from 'vitest';
import { keyIsUnique, valueIsUnique } from './keys.ts';
import { referenceExists, sourceExists } from './references.ts';
import { change, says, small, whole } from './small-register.ts';
import { codesBelongTogether } from './states.ts';

test('a key that names two rows is a failure, at the second and naming the first', () => {
	expect(says(keyIsUnique)).toEqual([]);
	expect(says(keyIsUnique, change('visits', 2, { visit_id: 'KAZ-2016' }))).toEqual([
		'visits.csv, row 4, column visit_id: "KAZ-2016" stands in row 2 already; expected no two rows alike (check "key is unique")'
	]);
	expect(says(keyIsUnique, change('delegations', 1, { name: 'A' }))).toEqual([
		'delegations.csv, row 3, column visit_id + name: "KAZ-2016 + A" stands in row 2 already; expected no two rows alike (check "key is unique")'
	]);
});

test('a key may have an empty part: an office has no term', () => {
	const office = {
		name: 'A',
		role: 'chair',
		term_start: null,
		term_end: null,
		role_years: '2011-2020'
	} as const;
	expect(says(keyIsUnique, change('members', 1, office))).toHaveLength(1);
	expect(says(keyIsUnique, change('members', 1, { ...office, role_years: '2021-' }))).toEqual([]);
});

test('a unique value is in one row; empty cells are not compared', () => {
	expect(says(valueIsUnique)).toEqual([]);
	expect(says(valueIsUnique, change('states', 1, { m49: '398' }))).toEqual([
		'states.csv, row 3, column m49: "398" stands in row 2 already; expected no two rows alike (check "value is unique")'
	]);
	const [report] = whole.reports;
	const second = report
		? [{ ...report, addressee: 'NPM' as const, report_symbol: null, reply_symbol: null }]
		: [];
	expect(says(valueIsUnique, { reports: [...whole.reports, ...second] })).toEqual([]);
});

test('a foreign key leads to a row', () => {
	expect(says(referenceExists)).toEqual([]);
	expect(says(referenceExists, change('visits', 0, { iso3: 'QQQ' }))).toEqual([
		'visits.csv, row 2, column iso3: "QQQ" is in no row of states.csv; expected a value of its column iso3 (check "reference exists")'
	]);
	expect(says(referenceExists, change('participation', 0, { treaty: 'NONE' }))).toHaveLength(1);
	expect(says(referenceExists, change('visits', 2, { resumes_visit_id: 'KAZ-2001' }))).toHaveLength(1);
	expect(says(referenceExists, change('delegations', 0, { nationality_iso3: 'QQQ' }))).toHaveLength(1);
	expect(says(referenceExists, change('known_disagreements', 0, { value: '3' }))).toEqual([
		'known_disagreements.csv, row 2, column date + metric + value: "2023 + visits_in_year + 3" is in no row of published_totals.csv; expected a value of its column date + metric + value (check "reference exists")'
	]);
});

test('a row that could not be read is still one to which others lead', () => {
	const reading = small({ states: whole.states.slice(1) });
	const unreadable = [{ iso3: 'KAZ', name: ' Kazakhstan' }];
	expect(referenceExists.run(reading)).not.toEqual([]);
	expect(referenceExists.run({ ...reading, states: { ...reading.states, unreadable } })).toEqual([]);
	expect(referenceExists.run({ ...reading, states: { ...reading.states, complete: false } })).toEqual([]);
});

test('every source cited is in the table of sources', () => {
	expect(says(sourceExists)).toEqual([]);
	expect(says(sourceExists, change('events', 0, { source_ids: 'untc-iv-9-b nowhere-000000' }))).toEqual([
		'events.csv, row 2, column source_ids: "untc-iv-9-b nowhere-000000" cites nowhere-000000, which is not in sources.csv; expected source ids of sources.csv (check "source exists")'
	]);
	const reading = small({ sources: [] });
	expect(sourceExists.run(reading)).not.toEqual([]);
	expect(sourceExists.run({ ...reading, sources: { ...reading.sources, complete: false } })).toEqual([]);
});

test('the codes of a State are those of ISO 3166-1', () => {
	expect(says(codesBelongTogether)).toEqual([]);
	expect(says(codesBelongTogether, change('states', 0, { iso3: 'QQQ' }))).toHaveLength(1);
	expect(says(codesBelongTogether, change('states', 0, { iso2: 'KG', m49: '417' }))).toEqual([
		'states.csv, row 2, column iso2: "KG" does not belong to KAZ; expected KZ (check "codes belong together")',
		'states.csv, row 2, column m49: "417" does not belong to KAZ; expected 398 (check "codes belong together")'
	]);
});
