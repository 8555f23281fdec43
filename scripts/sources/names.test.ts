import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegister, rowsOf } from '../read.ts';
import { isOrganisation, stateMatcher } from './names.ts';

const register = rowsOf(readRegister(resolve('data/register')));
const states = stateMatcher(register);

test("every name of the register and every spelling of the depositary's is its own State's", () => {
	const missed = register.states.flatMap(({ iso3, name, untc_name }) =>
		[name, untc_name, name.toUpperCase(), `The ${name}`, ` ${untc_name} `]
			.filter((asked) => states.match(asked).iso3 !== iso3)
			.map((asked) => `${iso3}: ${asked}`)
	);
	expect(missed).toEqual([]);
	const others = register.other_names.filter(({ iso3, name }) => states.match(name).iso3 !== iso3);
	expect(others).toEqual([]);
});

describe('a name is known', () => {
	test.each([
		['Swaziland', 'SWZ'],
		['Turkey', 'TUR'],
		['Türkiye', 'TUR'],
		['Turkiye', 'TUR'],
		['Cape Verde', 'CPV'],
		['Cabo Verde', 'CPV'],
		["Côte d'Ivoire", 'CIV'],
		['Cote d’Ivoire', 'CIV'],
		['Viet Nam', 'VNM'],
		['Vietnam', 'VNM'],
		['Guinea Bissau', 'GNB'],
		['Bolivia', 'BOL'],
		['Plurinational State of Bolivia', 'BOL'],
		['Venezuela', 'VEN'],
		['Iran, Islamic Republic of', 'IRN'],
		['Republic of Moldova', 'MDA'],
		['Moldova', 'MDA'],
		['Republic of Kazakhstan', 'KAZ'],
		['Kingdom of the Netherlands', 'NLD'],
		['Netherlands', 'NLD'],
		['Republic of Korea', 'KOR'],
		['Korea (Republic of)', 'KOR'],
		['Democratic People’s Republic of Korea', 'PRK'],
		['Congo', 'COG'],
		['Republic of the Congo', 'COG'],
		['Democratic Republic of Congo', 'COD'],
		['the former Yugoslav Republic of Macedonia', 'MKD'],
		['Macedonia (the former Yugoslav Republic of)', 'MKD'],
		['St. Lucia', 'LCA'],
		['Saint Vincent & the Grenadines', 'VCT'],
		['Gambia (Republic of The)', 'GMB'],
		['UK', 'GBR'],
		['Palestine', 'PSE'],
		['Czech Republic', 'CZE']
	])('%s is %s', (name, iso3) => {
		expect(states.match(name)).toEqual({ iso3 });
	});
});

describe('a name is not known', () => {
	test.each([
		['Khazakhstan', 'KAZ (Kazakhstan)'],
		['Phillipines', 'PHL (Philippines)'],
		['Korea', 'KOR (Republic of Korea)']
	])('%s is near %s, and is not taken for it', (name, near) => {
		const { iso3, suggestions } = states.match(name);
		expect(iso3).toBeUndefined();
		expect(suggestions).toContain(near);
	});

	test.each([
		'',
		'  ',
		'()',
		'Atlantis',
		'Republic of',
		'Republic of China',
		'Taiwan',
		'Hong Kong',
		'x'.repeat(1e6),
		'('.repeat(1e6)
	])('%#: no State has it', (name) => expect(states.match(name).iso3).toBeUndefined());
});

test('the European Union takes part and is no State', () => {
	expect(isOrganisation('European Union')).toBe(true);
	expect(states.match('European Union').iso3).toBeUndefined();
	expect(isOrganisation('France')).toBe(false);
});
