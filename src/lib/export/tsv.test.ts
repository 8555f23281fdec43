import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { columns, rows } from './testing/sample.ts';
import { tsv } from './tsv.ts';

it('is what a spreadsheet reads: texts that look like formulas and months as texts, the rest as it is', () => {
	expect(parse(tsv(columns, rows), { delimiter: '\t' })).toEqual([
		['State', 'date (first)', 'date (last)', 'visits', 'years', 'sources', 'note'],
		[
			'Côte d’Ivoire',
			'2016-09-20',
			"'2008-08",
			'3',
			'6.511',
			'b-2 a-1',
			'\'=HYPERLINK("https://example.org")'
		],
		["'+1", '1965-12-21', '2008', '0', '1', 'a-1', "'-2"],
		["'@now", '', '', '', '', '', ''],
		['a\tb "c", d', '2024-02-29', '2026-02-10', '-7', '0.1', 'b-2', ' one\ntwo _x0041_ <&>']
	]);
});
