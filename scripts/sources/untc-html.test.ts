import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusalOf, readText, register } from './testing.ts';
import { standingOf } from './untc/standing.ts';
import { writtenStatusPage } from './untc/written.ts';
import { untcHtml } from './untc-html.ts';

const file = (name: string) => readFileSync(`scripts/sources/untc/fixtures/${name}`, 'utf8');

const opcat = file('opcat.html');
const refused = (text: string) => refusalOf(untcHtml, text, 'page.html');

describe('a status page', () => {
	const { record, warnings } = readText(untcHtml, opcat, 'opcat.html');

	test('says of which treaty and day it is, and its totals', () => {
		expect(record).toMatchObject({
			untc_no: 'IV-9-b',
			title: expect.stringMatching(
				/^Optional Protocol to the Convention against Torture .* Punishment$/
			) as string,
			as_of: '2026-02-03',
			stated: { signatories: 5, parties: 6 }
		});
		expect(warnings).toEqual([]);
	});

	test('gives each participant with dates, letters and footnotes', () => {
		const rows = record.participants.map(({ iso3, signature, action, footnotes }) => [
			iso3,
			signature && `${signature.date} ${signature.kind}`,
			action && `${action.date} ${action.kind}`,
			footnotes.join(' ')
		]);
		expect(rows).toEqual([
			['AFG', null, '2018-04-17 accession', ''],
			['AGO', '2013-09-24 signature', null, ''],
			['CIV', null, '2023-03-01 accession', ''],
			['DNK', '2003-06-26 signature', '2004-06-25 ratification', '1'],
			['KAZ', '2007-09-25 signature', '2008-10-22 ratification', ''],
			['MNE', '2006-10-23 succession', '2009-03-06 ratification', '2'],
			['TUR', '2005-09-14 signature', '2011-09-27 ratification', '']
		]);
	});

	test('gives declarations, with the day of those made later, and end notes', () => {
		expect(record.declarations).toEqual([
			{
				participant: 'Kazakhstan',
				text: expect.stringMatching(/part IV\.$/) as string,
				made_on: '2010-02-08'
			}
		]);
		expect(record.notes.map(({ number }) => number)).toEqual(['1', '2']);
	});

	test('may have another prefix of ids, brackets round what was undone and footnotes behind the totals', () => {
		const older = readText(untcHtml, file('iccpr-op1.html'), 'op1.html').record;
		expect(older.untc_no).toBe('IV-5');
		expect(older.stated).toEqual({ signatories: 2, parties: 3 });
		const withdrawn = older.participants.filter(({ action }) => action?.withdrawn);
		expect(withdrawn.map(({ iso3 }) => iso3)).toEqual(['BLR', 'JAM']);
		expect(withdrawn[1]?.signature).toEqual({ date: '1966-12-19', kind: 'signature', withdrawn: true });
	});

	test('may spell States as in other years', () => {
		const older = opcat.replace('T&uuml;rkiye', 'Turkey').replace('Kazakhstan<', 'KAZAKHSTAN<');
		expect(readText(untcHtml, older, 'older.html').record.participants.at(-1)?.iso3).toBe('TUR');
	});

	test.each([
		['A', 'acceptance'],
		['AA', 'approval'],
		['a', 'accession'],
		['d', 'succession'],
		['', 'ratification']
	])('has the letter "%s" for %s', (letter, kind) => {
		const { participants } = readText(untcHtml, opcat.replace('2018 a<', `2018 ${letter}<`), 'p.html').record;
		expect(participants[0]?.action).toEqual({ date: '2018-04-17', kind, withdrawn: false });
	});

	test('takes the present date of a State that came back', () => {
		const back = opcat.replace('17 Apr\t 2018 a', '[ 1 Jan\t 2005 a], 17 Apr\t 2018 a');
		expect(readText(untcHtml, back, 'p.html').record.participants[0]?.action).toEqual({
			...{ date: '2018-04-17', kind: 'accession', withdrawn: false }
		});
	});

	test('counts a regional organisation and has no State for it', () => {
		const union = opcat.replace('Afghanistan<', 'European Union<').replace('2018 a<', '2018 c<');
		expect(readText(untcHtml, union, 'p.html').record.participants[0]).toMatchObject({
			name: 'European Union',
			iso3: null
		});
	});

	test('warns of a row that says nothing', () => {
		const text = opcat.replace('24 Sep\t 2013', '&nbsp;').replace('\t5.', '\t4.');
		expect(readText(untcHtml, text, 'p.html').warnings).toEqual([
			{
				what: 'the row has neither signature nor action, and is left out',
				where: expect.stringMatching(
					/^p\.html, row 2 of the table of participants, line \d+ \(Angola\)$/
				) as string
			}
		]);
	});
});

test.each(register.treaties.map(({ treaty }) => treaty))(
	'a page of %s gives the rows of the register',
	(treaty) => {
		const text = writtenStatusPage(register, treaty, '2026-02-03');
		const { participants } = readText(untcHtml, text, 'page.html').record;
		const rows = register.participation.filter((row) => row.treaty === treaty);
		expect(participants.map(standingOf)).toEqual(
			rows.map(({ iso3, signature_date, signature_kind, action, action_date, status }) => ({
				...{ iso3, signature_date, signature_kind, action, action_date, status }
			}))
		);
	}
);

describe('is refused, with file and place', () => {
	const zimbabwe = opcat.replace(/(<tr class="trBWhite">\s*<td>)Afghanistan([\s\S]*?<\/tr>)/, '$1Zimbabwe$2');
	test.each([
		[
			'the maintenance notice',
			file('maintenance.html'),
			/^page\.html: the depositary's site was under maintenance/
		],
		['half a page', opcat.slice(0, 3000), /^page\.html, its last line: the page breaks off before its end/],
		['two pages in one', opcat + opcat, /^page\.html, its end tags: the file holds more than one page/],
		[
			'two pages in one, without the end of the first',
			opcat.replace('</html>', '') + opcat,
			/^page\.html: the page has 2 times a line "STATUS AS AT"/
		],
		[
			'30 February',
			opcat.replace('17 Apr', '30 Feb'),
			/^page\.html, row 1 of the table of participants, line \d+ \(Afghanistan\), column action: "30 Feb 2018 a" is not a real day/
		],
		[
			'a State listed twice',
			opcat.replace('Kazakhstan<br>', 'Denmark<br>'),
			/row 4 of .* \(Denmark\) and row 5 of .* \(Denmark\): Denmark is listed twice/
		],
		[
			'a State listed twice under two names',
			opcat.replace('Kazakhstan<br>', 'Turkey<br>'),
			/row 5 of .* \(Turkey\) and row 7 of .* \(Türkiye\): Türkiye is listed twice/
		],
		[
			'an unknown State',
			opcat.replace('Kazakhstan<br>', 'Kazakstan<br>'),
			/\(Kazakstan\): "Kazakstan" is no State that the register knows \(did the page mean KAZ \(Kazakhstan\)\?\)/
		],
		[
			'totals that are not those of the rows',
			opcat.replace('\t6<', '\t7<'),
			/table of participants: the page states 7 parties, its rows give 6/
		],
		['a signature too few', opcat.replace('\t5.', '\t6.'), /the page states 6 signatories, its rows give 5/],
		[
			'no totals',
			opcat.replace('Signatories :', 'Signed :'),
			/does not state the numbers of signatories and parties/
		],
		[
			'an unknown letter',
			opcat.replace('2018 a<', '2018 x<'),
			/"17 Apr 2018 x" has a letter that is not known here, "x"/
		],
		['one bracket', opcat.replace('17 Apr', '[17 Apr'), /"\[17 Apr 2018 a" has one square bracket only/],
		['two dates', opcat.replace('17 Apr', '1 May 2001 a 17 Apr'), /has two dates that both stand/],
		[
			'a wrong day of status',
			opcat.replace('03-02-2026', '31-02-2026'),
			/line "STATUS AS AT": .* is not a real day/
		],
		[
			'a deposit after the day of status',
			opcat.replace('03-02-2026', '03-02-2017'),
			/\(Afghanistan\): 2018-04-17 is after the day of which the page gives the status, 2017-02-03/
		],
		['a page in French', opcat.replace('STATUS AS AT', 'ETAT AU'), /does not say "STATUS AS AT" and a day/],
		[
			'columns changed about',
			opcat.replace('>Signature, Succession to signature(d)<', '>Declaration<'),
			/head of the table of participants: the headings are "Participant", "Declaration"/
		],
		['a row of two cells', opcat.replace('<td>&nbsp;</td>', ''), /row 1 .*: the row has 2 cells/],
		['no table', opcat.replaceAll('tblgrid"', 'grid"'), /^page\.html: the page has no table of participants/]
	])('%s', (_, text, message) => {
		expect(refused(text)).toMatch(message);
	});

	test('deep nesting, a million elements', () => {
		const before = '</form>';
		expect(refused(opcat.replace(before, '<div>'.repeat(100_000)))).toMatch(/nested more than/);
		expect(refused(opcat.replace(before, '<br>'.repeat(400_000)))).toMatch(/more than 300000 elements/);
	});

	test('a table that stands in itself again and again', () => {
		const table = opcat.slice(opcat.indexOf('<table id="ctl00_ctl00'), opcat.indexOf('Kazakhstan'));
		expect(refused(opcat.replace(table, table.repeat(120)))).toMatch(
			/the page has 120 times a table of participants/
		);
	});

	test('but not what scripts in it say', () => {
		expect(refused(zimbabwe)).toBeNull();
	});
});
