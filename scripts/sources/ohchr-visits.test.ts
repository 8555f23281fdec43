import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegister, rowsOf } from '../read.ts';
import { stateMatcher } from './names.ts';
import { ohchrVisits, visitTable } from './ohchr-visits.ts';
import { pageOf } from './page.ts';
import { Refusal } from './refusal.ts';

const states = stateMatcher(rowsOf(readRegister(resolve('data/register'))));
const rowOf = (tag: string) => (cells: readonly string[]) =>
	`<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

function table(head: readonly string[], ...rows: readonly (readonly string[])[]) {
	return (
		'<html><body><h1>SPT country visits</h1><table><tr><td>Search</td><td>Filter</td></tr></table>\n' +
		`<table class="rgMasterTable"><thead>${rowOf('th')(head)}</thead>\n<tbody>${rows.map(rowOf('td')).join('\n')}\n` +
		`<tr class="rgPager"><td colspan="9">1 2 3</td></tr></tbody></table></body></html>`
	);
}
const page = (text: string) => pageOf(new TextEncoder().encode(text), 'visits.html');
const read = (...rows: Parameters<typeof table>) => ohchrVisits.read(page(table(...rows)), states);

const HEAD = [
	'State party',
	'Date of the visit',
	'Type of visit',
	'Report',
	'Report to the NPM',
	'Reply of the State'
];
const none = { status: null, symbol: null };

test('a table gives a visit a row, and null for what a cell does not say', () => {
	const { record, warnings } = read(
		HEAD,
		[
			'Kazakhstan',
			'20 - 29 Sep 2016',
			'SPT country visit',
			'Public <a href="x">CAT/OP/KAZ/1</a>',
			'',
			'CAT/OP/KAZ/1/Add.1'
		],
		['Maldives', '10/12/2007 - 17/12/2007', 'SPT regular visit', 'CAT/OP/MDV/R.1', 'Confidential', ''],
		['Mauritius', 'October 2007', 'SPT follow-up visit', 'Not public', '', ''],
		[
			'Norway',
			'28 December 2018 – 8 January 2019',
			'NPM advisory visit',
			'<script>Public</script>',
			'',
			'Public'
		]
	);
	expect(warnings).toEqual([]);
	expect(visitTable.safeParse(record).success).toBe(true);
	expect(record).toEqual([
		{
			...{ iso3: 'KAZ', start_date: '2016-09-20', end_date: '2016-09-29', visit_type: null },
			report: { status: 'public', symbol: 'CAT/OP/KAZ/1' },
			npm_report: none,
			reply: { status: null, symbol: 'CAT/OP/KAZ/1/Add.1' },
			where: 'visits.html, line 3'
		},
		{
			...{ iso3: 'MDV', start_date: '2007-12-10', end_date: '2007-12-17', visit_type: 'regular' },
			report: { status: 'confidential', symbol: 'CAT/OP/MDV/R.1' },
			npm_report: { status: 'confidential', symbol: null },
			reply: none,
			where: 'visits.html, line 4'
		},
		{
			...{ iso3: 'MUS', start_date: '2007-10', end_date: null, visit_type: 'follow-up' },
			...{ report: { status: 'confidential', symbol: null }, npm_report: none, reply: none },
			where: 'visits.html, line 5'
		},
		{
			...{ iso3: 'NOR', start_date: '2018-12-28', end_date: '2019-01-08', visit_type: 'NPM advisory' },
			...{ report: none, npm_report: none, reply: { status: 'public', symbol: null } },
			where: 'visits.html, line 6'
		}
	]);
});

test('columns are found by their headings, in any order and wording; those that are missing are told', () => {
	const { record, warnings } = read(
		['Start date', 'End date', 'Country'],
		['08/07/2018', '19/07/2018', 'Poland']
	);
	expect(record).toMatchObject([
		{ iso3: 'POL', start_date: '2018-07-08', end_date: '2018-07-19', report: none }
	]);
	expect(warnings.map(({ what }) => what)).toContain('the table has no column for the report');
});

describe('a table is refused', () => {
	const chad = (dates: string) => ['Chad', dates, '', '', '', ''];
	test.each<[string, string, string]>([
		[
			'without a column for the dates',
			table(['State party', 'Report'], ['Chad', '']),
			'there is no table with a column for the State and one for the dates'
		],
		[
			'with 30 February',
			table(HEAD, chad('20 - 30 February 2016')),
			'line 3: "20 - 30 February 2016": 2016 has no day 30 in month 2'
		],
		['with 31/06', table(HEAD, chad('31/06/2016')), '"31/06/2016" is no day of the calendar'],
		['with dates that are none', table(HEAD, chad('soon')), '"soon" is not read as the dates of a visit'],
		['with a last day before the first', table(HEAD, chad('20/09/2016 - 2/9/2016')), 'ends before it begins'],
		[
			'with a visit twice',
			table(HEAD, chad('20/09/2016'), chad('20/09/2016')),
			'line 4 (and visits.html, line 3): the visit to TCD of 2016-09-20 stands twice'
		],
		[
			'with a State that is none',
			table(HEAD, ['Tschad', '2016', '', '', '', '']),
			'"Tschad" is the name of no State'
		],
		['with a row that is cut', table(HEAD, ['Chad', '2016']), 'the row has 2 cells, its head 6'],
		['without rows', table(HEAD), 'the table of visits has no rows'],
		['that is half a page', table(HEAD, chad('2016')).slice(0, -40), 'the page is cut'],
		['that is two', table(HEAD, chad('2016')) + table(HEAD, chad('2016')), 'more than one table of visits']
	])('%s', (_, text, message) => {
		expect(() => ohchrVisits.read(page(text), states)).toThrow(Refusal);
		expect(() => ohchrVisits.read(page(text), states)).toThrow(message);
	});
});
