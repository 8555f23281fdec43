import { describe, expect, it } from 'vitest';
import { frenchWords } from './french-grammar.ts';

describe('French, once all that stands in a message is there', () => {
	it.each([
		[
			'of States',
			'⟦de⟧le Kazakhstan, la France, Cuba, les Maldives et Oman',
			'du Kazakhstan, de la France, de Cuba, des Maldives et d’Oman'
		],
		[
			'in States',
			'Visites ⟦en⟧le Kazakhstan, la France, l’Iraq, Cuba et les États-Unis d’Amérique',
			'Visites au Kazakhstan, en France, en Iraq, à Cuba et aux États-Unis d’Amérique'
		],
		[
			'in States whose name is not of the rule',
			'Visites ⟦en⟧l’État de Palestine, la Barbade et Haïti',
			'Visites dans l’État de Palestine, à la Barbade et en Haïti'
		],
		['a name without its article', 'celui ⟦de⟧Kenya', 'celui du Kenya'],
		[
			'a State that joins two by its name',
			'visites ⟦en⟧le Royaume-Uni de Grande-Bretagne et d’Irlande du Nord et la France depuis 2010',
			'visites au Royaume-Uni de Grande-Bretagne et d’Irlande du Nord et en France depuis 2010'
		],
		['other things than States', 'la moitié ⟦de⟧les 33 États', 'la moitié des 33 États'],
		['a single State', 'La France ⟦a|ont⟧ signé', 'La France a signé'],
		['a State in the plural', 'Les Maldives ⟦a|ont⟧ signé', 'Les Maldives ont signé'],
		['a number of none', '0 ⟦prévue|prévues⟧', '0 prévue'],
		['a number less than two', '1,9 ⟦point|points⟧', '1,9 point'],
		[
			'a number from two on',
			'1\u202f200 ⟦point|points⟧, 2 n’en ⟦avait|avaient⟧ pas',
			'1\u202f200 points, 2 n’en avaient pas'
		],
		['a day', 'depuis ⟦le⟧1 mars 2012', 'depuis le 1er mars 2012'],
		['a month, a year', 'depuis ⟦le⟧mars 2012, ⟦le⟧2013', 'depuis mars 2012, 2013'],
		['a day of a document', 'daté ⟦du⟧22 mai 2019', 'daté du 22 mai 2019'],
		['a month of a document', 'daté ⟦du⟧avril 2019', 'daté d’avril 2019'],
		['a date with its preposition', 'date ⟦du⟧le 6 juillet 2017', 'date du 6 juillet 2017'],
		['a span of days', '⟦du⟧1 ⟦au⟧5 mars 2016', 'du 1er au 5 mars 2016'],
		['a span that has its preposition', 'mission ⟦du⟧du 1er au 5 mars 2016', 'mission du 1er au 5 mars 2016'],
		[
			'an article that does not begin the sentence',
			'En 2026, Le Kazakhstan était partie',
			'En 2026, le Kazakhstan était partie'
		],
		[
			'an article that does',
			'Le Kazakhstan était partie. Les Maldives aussi.',
			'Le Kazakhstan était partie. Les Maldives aussi.'
		],
		['the Protocol', 'partie à OPCAT et non à OPCAT-2', 'partie à l’OPCAT et non à OPCAT-2'],
		['a year and more', '1,0 ans, 1,9 ans, 11,0 ans, 2,1 ans', '1,0 an, 1,9 an, 11,0 ans, 2,1 ans'],
		[
			'a list of codes',
			'CAT et CRC-OP-SC ⟦comptait|comptaient⟧ le plus',
			'CAT et CRC-OP-SC comptaient le plus'
		],
		[
			'a name that begins with a vowel',
			'Le mandat de Aisha, celui de Hans',
			'Le mandat d’Aisha, celui de Hans'
		],
		['the article of a name', 'liait ⟦article⟧Maldives depuis', 'liait les Maldives depuis']
	])('%s', (_, message, words) => {
		expect(frenchWords(message)).toBe(words);
	});

	it('leaves alone what a reader wrote', () => {
		expect(frenchWords('« [Amis] » de la paix')).toBe('« [Amis] » de la paix');
	});
});
