import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageOf, readPage } from './page.ts';
import { stateMatcher } from './names.ts';
import { register, refusalOf, readText } from './testing.ts';
import { untcXml } from './untc-xml.ts';

const path = 'scripts/sources/untc/fixtures/crpd.xml';
const crpd = new TextDecoder('latin1').decode(readFileSync(path)).replace('ISO-8859-1', 'UTF-8');
const refused = (text: string) => refusalOf(untcXml, text, 'crpd.xml');

describe('the status in XML', () => {
	const { record } = untcXml.read(readPage(path), stateMatcher(register));

	test('is read in the encoding that it declares, without the markup in its entries', () => {
		expect(record.participants.map(({ name, iso3, footnotes }) => [name, iso3, footnotes.join()])).toEqual([
			['Afghanistan', 'AFG', ''],
			['China', 'CHN', '2'],
			["Côte d'Ivoire", 'CIV', ''],
			['European Union', null, '']
		]);
	});

	test('gives the totals, dates and letters; it has no day of its own', () => {
		expect(record).toMatchObject({
			title: 'Convention on the Rights of Persons with Disabilities',
			as_of: null,
			stated: { signatories: 2, parties: 4 }
		});
		expect(record.participants[1]).toMatchObject({
			signature: { date: '2007-03-30', kind: 'signature', withdrawn: false },
			action: { date: '2008-08-01', kind: 'ratification', withdrawn: false }
		});
		expect(record.participants[3]?.action?.kind).toBe('formal confirmation');
	});

	test('says its day where the file does', () => {
		const dated = crpd.replace('<Treaty>', '<Treaty><Heading>Status as at : 01-02-2026</Heading>');
		expect(readText(untcXml, dated, 'crpd.xml').record.as_of).toBe('2026-02-01');
	});

	test('may write markup in entries unescaped', () => {
		const plain = crpd.replace('&lt;superscript&gt;2&lt;/superscript&gt;', '<superscript>2</superscript>');
		expect(readText(untcXml, plain, 'crpd.xml').record.participants[1]?.footnotes).toEqual(['2']);
	});
});

describe('is refused, with file and place', () => {
	test.each([
		['half a file', crpd.slice(0, 900), /^crpd\.xml, line \d+: this is no XML: unclosed tag/],
		['two files in one', crpd + crpd, /^crpd\.xml, line \d+: this is no XML/],
		[
			'an entity of its own',
			crpd.replace('Afghanistan', '&all;'),
			/^crpd\.xml, line \d+: this is no XML: undefined entity/
		],
		[
			'30 February',
			crpd.replace('18 Sep', '30 Feb'),
			/row 1 .* \(Afghanistan\), column action: "30 Feb 2012 a" is not a real day/
		],
		['totals', crpd.replace('<Parties>4', '<Parties>5'), /the page states 5 parties, its rows give 4/],
		['a State twice', crpd.replace('>Afghanistan', '>China'), /China is listed twice/],
		[
			'French',
			crpd.replace('Ratification<', 'Adh&#233;sion<').replace('Formal confirmation(c), Accession(a)', ''),
			/the headings are/
		],
		['deep nesting', crpd.replace('<Treaty>', '<a>'.repeat(1_000_000)), /more than 200 in one another/]
	])('%s', (_, text, message) => {
		expect(refused(text)).toMatch(message);
	});

	test('a file that is not in the encoding that it declares', () => {
		const bytes = readFileSync(path);
		const utf8 = Buffer.from(bytes.toString('latin1').replace('ISO-8859-1', 'UTF-8'), 'latin1');
		expect(() => pageOf(utf8, 'crpd.xml')).toThrow(/^crpd\.xml, line \d+: this is no utf-8 text/);
	});
});
