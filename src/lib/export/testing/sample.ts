import type { Row } from '../../engine/engine.ts';
import type { FileColumn } from '../file-column.ts';
import { licence, type Provenance } from '../provenance.ts';

/** A column of each kind; two of them are called alike. */
export const columns: readonly FileColumn[] = [
	{ name: 'state', kind: 'text', label: 'State' },
	{ name: 'first', kind: 'date', label: 'date' },
	{ name: 'last', kind: 'date', label: 'date' },
	{ name: 'visits', kind: 'integer', label: 'visits' },
	{ name: 'years', kind: 'number', label: 'years' },
	{ name: 'source_ids', kind: 'sources', label: 'sources' },
	{ name: 'note', kind: 'text', label: 'note' }
];

/** Rows with all that is hard to carry: months and years, nothing known, quotes, lines, signs of formulas. */
export const rows: readonly Row[] = [
	{
		state: 'Côte d’Ivoire',
		first: '2016-09-20',
		last: '2008-08',
		visits: 3,
		years: 6.511,
		source_ids: 'b-2 a-1',
		note: '=HYPERLINK("https://example.org")'
	},
	{ state: '+1', first: '1965-12-21', last: '2008', visits: 0, years: 1, source_ids: 'a-1', note: '-2' },
	{ state: '@now', first: null, last: null, visits: null, years: null, source_ids: null, note: null },
	{
		state: 'a\tb "c", d',
		first: '2024-02-29',
		last: '2026-02-10',
		visits: -7,
		years: 0.1,
		source_ids: 'b-2',
		note: ' one\ntwo _x0041_ <&>'
	}
];

/** What goes with them. */
export const sample: Provenance = {
	title: 'Where does “it” go?',
	question: 'returns',
	parameters: [
		{ name: 'states', value: 'CIV,KAZ', words: 'States: Côte d’Ivoire and Kazakhstan' },
		{ name: 'name', value: '=1+1', words: 'Name of your group: “=1+1”' }
	],
	sentence: 'By 10 February 2026, it had gone nowhere.',
	unknowns: ['Of one State nothing is known.', 'This is not the usual time.'],
	asOf: '2026-02-10',
	register: '1b93becfb954',
	sourceLine: 'Source: a register; record as at 10 February 2026.',
	link: 'https://example.org/returns/?states=CIV,KAZ&name=%3D1%2B1#returns',
	licence,
	sources: [
		{
			source_id: 'a-1',
			publisher: 'OHCHR',
			kind: 'official',
			title: null,
			published_on: '2016-09',
			url: 'https://example.org/a'
		},
		{
			source_id: 'b-2',
			publisher: '=cmd',
			kind: 'media',
			title: 'A, “B”',
			published_on: '2016-09-20',
			url: null
		}
	]
};
