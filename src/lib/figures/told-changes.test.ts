import { describe, expect, it } from 'vitest';
import type { Change, Version } from '../register/history.ts';
import { changeWords, rowWords, toldVersion } from './told-changes.ts';

const states = new Map([
	['RWA', 'Rwanda'],
	['PHL', 'the Philippines']
]);

const cell = (more: object): Change => ({
	kind: 'changed',
	table: 'visits',
	key: 'RWA-2017',
	state: 'RWA',
	column: 'status_date',
	old: '',
	new: '2018-07-04',
	sources_before: 'a',
	sources_after: 'a',
	...more
});

const row = (more: object): Change => ({
	kind: 'added',
	table: 'other_names',
	key: 'PHL Las Islas',
	state: 'PHL',
	cells: { iso3: 'PHL', name: 'Las Islas', kind: 'former', source_ids: 'a b' },
	...more
});

const version = (...changes: readonly Change[]): Version => ({
	version: '0123456789abcdef'.repeat(4),
	date: '2026-11-23',
	subject: 'A correction',
	reasons: [],
	changes
});

describe('a change in words', () => {
	it('says what a cell was and what it became', () => {
		expect(changeWords(cell({}))).toBe('status date: was empty, became “2018-07-04”');
		expect(changeWords(cell({ old: '2018-07', new: '' }))).toBe('status date: “2018-07” was taken out');
		expect(changeWords(cell({ old: '2018-07' }))).toBe('status date: “2018-07” became “2018-07-04”');
		expect(changeWords(cell({ column: 'source_ids', old: 'a', new: 'a b' }))).toBe(
			'other sources than before'
		);
	});

	it('tells the cells of a row that is new or gone, but not those that name its State', () => {
		expect(changeWords(row({}))).toBe('new row: name “Las Islas”, kind “former”');
		expect(changeWords(row({ kind: 'removed' }))).toBe('row taken out: name “Las Islas”, kind “former”');
	});

	it('names the row by its State and by what else its key says', () => {
		expect(rowWords(cell({}), states)).toBe('Rwanda, RWA-2017');
		expect(rowWords(cell({ table: 'states', key: 'RWA' }), states)).toBe('Rwanda');
		expect(rowWords(row({}), states)).toBe('The Philippines, Las Islas');
		expect(rowWords(cell({ table: 'participation', key: 'OPCAT XYZ', state: 'XYZ' }), states)).toBe(
			'XYZ, OPCAT'
		);
		expect(rowWords(cell({ table: 'tables', key: 'visits', state: null }), states)).toBe('visits');
	});
});

describe('a version in words', () => {
	const telling = { states, sources: new Set(['a']) };

	it('leads to the State of a row, else to the table, and to sources that are there', () => {
		const told = toldVersion(
			version(
				cell({}),
				cell({ state: 'XYZ', key: 'XYZ-2017' }),
				cell({ table: 'sources', key: 'a', state: null, sources_before: null, sources_after: null }),
				cell({ table: 'sources', key: 'b', state: null, sources_before: null, sources_after: null })
			),
			telling
		);
		expect(told.short).toBe('0123456789ab');
		expect(told.tables.map(({ table }) => table)).toEqual(['visits', 'sources']);
		expect(told.tables.flatMap(({ changes }) => changes.map(({ path }) => path))).toEqual([
			'states/RWA/',
			'data/#table-visits',
			'data/sources/#a',
			'data/#table-sources'
		]);
	});

	it('tells sources once where they are as they were, before and after where they are not', () => {
		const told = toldVersion(version(cell({}), cell({ sources_after: 'a b' }), row({})), telling);
		expect(told.tables.flatMap(({ changes }) => changes.map(({ sources }) => sources))).toEqual([
			[{ of: 'row', ids: [{ id: 'a', told: true }] }],
			[
				{ of: 'before', ids: [{ id: 'a', told: true }] },
				{
					of: 'after',
					ids: [
						{ id: 'a', told: true },
						{ id: 'b', told: false }
					]
				}
			],
			[
				{
					of: 'row',
					ids: [
						{ id: 'a', told: true },
						{ id: 'b', told: false }
					]
				}
			]
		]);
	});
});
