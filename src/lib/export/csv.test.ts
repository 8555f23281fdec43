import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it('is read back as it was, whatever the cells hold', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }).filter((text) => text !== '' && !text.includes('\r')),
		fc.constant(null)
	);
	fc.assert(
		fc.property(fc.array(fc.record({ a: cell, 'b, "c"': cell }), { minLength: 1 }), (rows) => {
			const read = parse(csv(['a', 'b, "c"'], rows), { columns: true, bom: false, record_delimiter: '\n' });
			expect(read).toEqual(rows.map((row) => ({ a: row.a ?? '', 'b, "c"': row['b, "c"'] ?? '' })));
		})
	);
});

it('leaves what is not known empty and writes numbers plainly', () => {
	expect(csv(['year', 'visits', 'note'], [{ year: 2016, visits: 10.5, note: null }])).toBe(
		'year,visits,note\n2016,10.5,\n'
	);
});
