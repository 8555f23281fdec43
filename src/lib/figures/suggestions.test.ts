import { describe, expect, it } from 'vitest';
import { suggestionsFor, type Comparable } from './suggestions.ts';

const party = (iso3: string, regional_group: string, deposit_date: string, visits: number): Comparable => ({
	iso3,
	regional_group,
	deposit_date,
	visits
});
const parties = [
	party('AAA', 'african', '2010-01-01', 2),
	party('BBB', 'african', '2011-01-01', 0),
	party('CCC', 'african', '2018-01-01', 2),
	party('DDD', 'asia-pacific', '2012-01-01', 1),
	party('EEE', 'asia-pacific', '2012-01-02', 2)
];

describe('whom a party can be compared with', () => {
	it('its group, those that joined within two years, those visited as often: the nearest first', () => {
		expect(suggestionsFor('AAA', parties)).toEqual([
			{ why: 'group', states: ['AAA', 'BBB', 'CCC'] },
			{ why: 'joined', states: ['AAA', 'BBB', 'DDD'] },
			{ why: 'visits', states: ['AAA', 'EEE', 'CCC'] }
		]);
	});

	it('nobody where nobody is like it', () => {
		expect(suggestionsFor('BBB', parties).map(({ why }) => why)).toEqual(['group', 'joined']);
		expect(suggestionsFor('USA', parties)).toEqual([]);
	});
});
