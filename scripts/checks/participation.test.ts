import { describe, expect, test } from 'vitest';
import { designationAgrees, removalHasBothBounds } from './mechanisms.ts';
import {
	notBeforeAdoption,
	participationStatus,
	signatureBeforeAction,
	stateHasJoined
} from './participation.ts';
import { change, says } from './small-register.ts';

const participation = (cells: Parameters<typeof change<'participation'>>[2]) =>
	change('participation', 0, cells);

describe('status agrees with dates', () => {
	test('a party has deposited and not withdrawn', () => {
		expect(says(participationStatus)).toEqual([]);
		expect(says(participationStatus, participation({ action: null }))).toEqual([
			'participation.csv, row 2, column action: the cell is empty though the State is party; expected a value (check "status agrees with dates")'
		]);
		expect(says(participationStatus, participation({ action_date: null }))).toHaveLength(1);
		expect(says(participationStatus, participation({ withdrawn_on: '2020-01-01' }))).toEqual([
			'participation.csv, row 2, column withdrawn_on: "2020-01-01" is filled though the State is party; expected an empty cell (check "status agrees with dates")'
		]);
	});

	test('a signatory has signed and not deposited', () => {
		const signed = {
			signature_date: '2007-09-25',
			signature_kind: 'signature',
			status: 'signatory'
		} as const;
		expect(says(participationStatus, participation({ ...signed, action: null, action_date: null }))).toEqual(
			[]
		);
		expect(says(participationStatus, participation(signed))).toHaveLength(2);
		const unsigned = { status: 'signatory', action: null, action_date: null } as const;
		expect(says(participationStatus, participation(unsigned))).toHaveLength(1);
	});

	test('a State that withdrew has the day', () => {
		expect(says(participationStatus, participation({ status: 'withdrawn' }))).toHaveLength(1);
		const withdrawn = { status: 'withdrawn', withdrawn_on: '2020-01-01' } as const;
		expect(says(participationStatus, participation(withdrawn))).toEqual([]);
	});

	test('a signature has its day and its kind', () => {
		expect(says(participationStatus, participation({ signature_date: '2007-09-25' }))).toHaveLength(1);
		expect(says(participationStatus, participation({ signature_kind: 'signature' }))).toHaveLength(1);
	});
});

test('a State signs before it ratifies; a signature by succession is dated by its notice', () => {
	const late = { signature_date: '2008-10-23', signature_kind: 'signature' } as const;
	expect(says(signatureBeforeAction, participation({ ...late, signature_date: '2008-10-22' }))).toEqual([]);
	expect(says(signatureBeforeAction, participation(late))).toEqual([
		'participation.csv, row 2, column action_date: "2008-10-22" is before signature_date 2008-10-23; expected that day or later (check "signature before action")'
	]);
	expect(says(signatureBeforeAction, participation({ ...late, signature_kind: 'succession' }))).toEqual([]);
});

test('nobody joins before adoption', () => {
	expect(says(notBeforeAdoption)).toEqual([]);
	expect(says(notBeforeAdoption, participation({ action_date: '2002-12-17' }))).toEqual([
		'participation.csv, row 2, column action_date: "2002-12-17" is before the adoption of OPCAT on 2002-12-18; expected that day or later (check "not before adoption")'
	]);
	expect(says(notBeforeAdoption, participation({ signature_date: '2001-01-01' }))).toHaveLength(1);
});

test('postponements, mechanisms and the article 17 list are of States that joined', () => {
	expect(says(stateHasJoined)).toEqual([]);
	expect(says(stateHasJoined, participation({ action_date: null }))).toEqual([
		'article24.csv, row 2, column iso3: "KAZ" has not joined OPCAT; expected a State with a deposit for OPCAT in participation.csv (check "State has joined OPCAT")',
		'npms.csv, row 2, column iso3: "KAZ" has not joined OPCAT; expected a State with a deposit for OPCAT in participation.csv (check "State has joined OPCAT")'
	]);
	expect(says(stateHasJoined, change('article17', 0, { iso3: 'QQQ' }))).toHaveLength(1);
});

describe('mechanisms', () => {
	test('a mechanism that is not designated has no date', () => {
		expect(says(designationAgrees)).toEqual([]);
		expect(says(designationAgrees, change('npms', 0, { designated: 'no' }))).toHaveLength(2);
		const none = { designated: 'no', designation_year: null, designation_date: null } as const;
		expect(says(designationAgrees, change('npms', 0, none))).toEqual([]);
		expect(says(designationAgrees, change('npms', 0, { designated: 'unknown' }))).toEqual([]);
	});

	test('one designated has a name; its date may be unknown', () => {
		expect(says(designationAgrees, change('npms', 0, { npm_name: null }))).toHaveLength(1);
		const undated = { designation_year: null, designation_date: null };
		expect(says(designationAgrees, change('npms', 0, undated))).toEqual([]);
	});

	test('the day lies in the year', () => {
		expect(says(designationAgrees, change('npms', 0, { designation_year: 2014 }))).toEqual([
			'npms.csv, row 2, column designation_year: "2014" is not the year of designation_date 2013-07-02; expected 2013 (check "designation agrees")'
		]);
		expect(says(designationAgrees, change('npms', 0, { designation_year: null }))).toHaveLength(1);
	});

	test('a removal from the list has both bounds or none', () => {
		expect(says(removalHasBothBounds)).toEqual([]);
		expect(says(removalHasBothBounds, change('article17', 0, { removed_latest: null }))).toHaveLength(1);
		expect(says(removalHasBothBounds, change('article17', 0, { removed_earliest: null }))).toHaveLength(1);
		const listed = { removed_earliest: null, removed_latest: null };
		expect(says(removalHasBothBounds, change('article17', 0, listed))).toEqual([]);
	});
});
