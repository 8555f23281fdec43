import { describe, expect, it } from 'vitest';
import type { Check } from '../checks/published-totals.ts';
import type { StateName } from '../derive/state-names.ts';
import { csv } from './csv.ts';
import { searchNames } from './search-names.ts';
import { totalsReport, totalsSummary } from './totals-report.ts';

describe('csv', () => {
	it('quotes what needs it, leaves null empty, and ends lines with LF', () => {
		const rows = [
			{ a: 'x, "y"', b: null, c: 6.510609171800137 },
			{ a: 'line\nbreak', b: 0, c: -1.5 }
		];
		expect(csv(['a', 'c', 'b'], rows)).toBe('a,c,b\n"x, ""y""",6.510609171800137,\n"line\nbreak",-1.5,0\n');
	});

	it('gives a heading where there are no rows', () => {
		expect(csv(['a', 'b'], [])).toBe('a,b\n');
	});
});

describe('searchNames', () => {
	const name = (kind: StateName['kind'], text: string, iso3 = 'CIV'): StateName => ({
		iso3,
		name: text,
		kind,
		language: 'en'
	});

	it("puts the register's name first and drops what differs in case and accents alone", () => {
		const names = [
			name('translated', "COTE D'IVOIRE"),
			name('former', 'Ivory Coast'),
			name('local', "Côte d'Ivoire"),
			name('name', "Côte d'Ivoire"),
			name('translated', 'Кот-д’Ивуар'),
			name('name', 'India', 'IND')
		];
		expect(searchNames(names)).toEqual({
			CIV: ["Côte d'Ivoire", 'Ivory Coast', 'Кот-д’Ивуар'],
			IND: ['India']
		});
	});

	it('keeps names apart that differ in the vowel signs of an Indic script', () => {
		const names = [name('local', 'भारत', 'IND'), name('local', 'भरत', 'IND')];
		expect(searchNames(names)).toEqual({ IND: ['भारत', 'भरत'] });
	});
});

describe('the report of published totals', () => {
	const check = (more: Partial<Check>): Check => ({
		date: '2015-04',
		metric: 'states_parties',
		year: null,
		value: '76',
		qualifier: 'exact',
		note: null,
		count_min: 77,
		count_max: 78,
		verdict: 'explained',
		reason: 'the figure of 2014',
		source_ids: 'ohchr-1d06b0',
		...more
	});

	it('aligns its columns and gives a range as one', () => {
		const checks = [
			check({}),
			check({
				metric: 'visits_in_year',
				year: 2017,
				qualifier: 'more_than',
				value: '9',
				count_min: 10,
				count_max: 10,
				verdict: 'agrees',
				reason: null
			})
		];
		expect(totalsReport(checks).split('\n')).toEqual([
			'date     metric                 published    counted   verdict    reason',
			'2015-04  states_parties         76           77 to 78  explained  the figure of 2014',
			'2015-04  visits_in_year (2017)  more than 9  10        agrees'
		]);
	});

	it('says how many there are of each verdict, also of none', () => {
		expect(totalsSummary([check({})])).toBe('0 agrees, 1 explained, 0 unexplained, 0 not comparable');
	});
});
