import { parse } from 'csv-parse/sync';
import countries from 'i18n-iso-countries';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutArticle } from './french-grammar.ts';
import { frenchStates } from './french-states.ts';

const register = parse<{ iso3: string; name: string }>(readFileSync('data/register/states.csv'), {
	columns: true
});

/** Where the United Nations name a State otherwise than Unicode's names of regions do. */
const otherwise = `
	BLR BOL BRN COD COG CPV FSM GBR IRN IRQ KGZ KNA KOR LAO LBR MDA MMR NGA NIU NLD PRK PSE RUS SLV SYR TLS TUR TZA
	USA VAT VEN VNM`.match(/\w{3}/g);

it('names all States of the register in French, and no other', () => {
	expect(Object.keys(frenchStates).sort()).toEqual(register.map(({ iso3 }) => iso3).sort());
	expect(new Set(Object.values(frenchStates)).size).toBe(register.length);
});

it('names them as everybody does, but for those that the United Nations name otherwise', () => {
	const unicode = new Intl.DisplayNames('fr', { type: 'region' });
	const differing = register
		.filter(({ iso3 }) => {
			const usual = unicode.of(countries.alpha3ToAlpha2(iso3) ?? '') ?? '';
			return withoutArticle(frenchStates[iso3] ?? '') !== usual;
		})
		.map(({ iso3 }) => iso3);
	expect(differing.sort()).toEqual(otherwise);
});

it('gives an article to those that have one, in the messages too', () => {
	const { states_with_article: listed } = JSON.parse(readFileSync('messages/fr.json', 'utf8')) as Record<
		string,
		string
	>;
	const withArticle = Object.entries(frenchStates).filter(([, words]) => withoutArticle(words) !== words);
	expect(listed).toBe(withArticle.map(([iso3]) => iso3).join(' '));
	// Islands and towns, saints, and a few that have none.
	expect(Object.values(frenchStates).filter((words) => withoutArticle(words) === words)).toEqual([
		'Antigua-et-Barbuda',
		'Bahreïn',
		'Cabo Verde',
		'Cuba',
		'Chypre',
		'Djibouti',
		'Haïti',
		'Israël',
		'Kiribati',
		'Saint-Kitts-et-Nevis',
		'Sainte-Lucie',
		'Sri Lanka',
		'Monaco',
		'Madagascar',
		'Malte',
		'Maurice',
		'Nioué',
		'Nauru',
		'Oman',
		'Singapour',
		'El Salvador',
		'Saint-Marin',
		'Sao Tomé-et-Principe',
		'Saint-Vincent-et-les Grenadines',
		'Vanuatu'
	]);
});
