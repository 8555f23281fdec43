import { expect, it } from 'vitest';
import { fold, searchStates } from './state-search.ts';

const states = [
	{ iso3: 'CIV', name: "Côte d'Ivoire" },
	{ iso3: 'GMB', name: 'Gambia' },
	{ iso3: 'KAZ', name: 'Kazakhstan' },
	{ iso3: 'NER', name: 'Niger' },
	{ iso3: 'NGA', name: 'Nigeria' },
	{ iso3: 'SWZ', name: 'Eswatini' },
	{ iso3: 'TUR', name: 'Türkiye' }
];
const names = { KAZ: ['Қазақстан', 'Казахстан'], SWZ: ['Swaziland'], TUR: ['Turkey'], CIV: ['Ivory Coast'] };
const found = (typed: string) => searchStates(typed, states, names).map(({ iso3 }) => iso3);

it.each([
	['cote d ivoire', ['CIV']],
	['COTE', ['CIV']],
	['cote divoire', ['CIV']],
	['ivory', ['CIV']],
	['ivoire', ['CIV']],
	['swazi', ['SWZ']],
	['turkiye', ['TUR']],
	['turkey', ['TUR']],
	['қазақ', ['KAZ']],
	['kaz', ['KAZ']],
	['the gambia', ['GMB']],
	['niger', ['NER', 'NGA']],
	['atlantis', []]
])('“%s” finds %j', (typed, iso3) => expect(found(typed)).toEqual(iso3));

it('names what matched where it is not the State’s own name', () => {
	expect(searchStates('swaz', states, names)[0]).toEqual({
		iso3: 'SWZ',
		name: 'Eswatini',
		matched: 'Swaziland'
	});
	expect(searchStates('esw', states, names)[0]?.matched).toBeNull();
});

it('finds everything for nothing typed', () => expect(found(' ')).toHaveLength(states.length));

it('folds accents, case and signs', () => expect(fold(' Türkiye – “The” ')).toBe('turkiye'));
