import fc from 'fast-check';
import type { Column } from '../../src/lib/register/columns.ts';

const SPACES = fc
	.tuple(
		fc.constantFrom('a', 'Ж', '李'),
		fc.constantFrom(' x', 'x ', 'x  y', 'x\ny', 'x\u00a0y', 'x\u200by', 'x\ty')
	)
	.map(([letter, text]) => text.replace('x', letter));

/** Any text of a character or more that the pattern refuses. */
const not = (pattern: RegExp) => fc.string({ minLength: 1 }).filter((text) => !pattern.test(text));

const UNREAL = [
	'2016-02-30',
	'2015-02-29',
	'1900-02-29',
	'2016-13-01',
	'2016-00-10',
	'2016-9-20',
	'20-09-2016',
	'2016/09/20',
	'2016-09-20T00:00'
];

function wrongValue(column: Column): fc.Arbitrary<string> {
	switch (column.kind) {
		case 'text':
			return column.pattern ? fc.oneof(SPACES, not(column.pattern)) : SPACES;
		case 'id':
			return fc.oneof(SPACES, not(column.pattern));
		case 'iso3':
			return fc.oneof(fc.constantFrom('kaz', 'KA', 'KAZZ', 'K4Z', 'KAZ '), not(/^[A-Z]{3}$/));
		case 'date':
			return fc.oneof(fc.constantFrom(...UNREAL, '2016', '2016-09'), not(/^\d{4}-\d\d-\d\d$/));
		case 'partial date':
			return fc.oneof(fc.constantFrom(...UNREAL, '2016-13', '16'), not(/^\d{4}(-\d\d){0,2}$/));
		case 'year':
			return fc.oneof(fc.constantFrom('16', '20166', '2016.0', `${column.minimum - 1}`), not(/^\d{4}$/));
		case 'integer':
			return fc.oneof(fc.constantFrom('1.5', '-1', '01', '1e3', `${column.minimum - 1}`), not(/^\d+$/));
		case 'one of':
			return fc.string({ minLength: 1 }).filter((text) => !column.values.includes(text));
		case 'url':
			return fc.oneof(
				fc.constantFrom('www.ohchr.org', 'ftp://ohchr.org', 'javascript:alert(1)', 'https://'),
				not(/^https?:/)
			);
		case 'source ids':
			return fc.oneof(
				fc.constantFrom('untc-iv-9-b untc-iv-9-b', 'untc-iv-9-b,untc-iv-9', 'UNTC'),
				not(/^[a-z0-9]/)
			);
	}
}

/** Texts that no cell of the column may hold, whatever the other cells say. */
export function wrongCell(column: Column): fc.Arbitrary<string> {
	return column.nullable
		? wrongValue(column)
		: fc.oneof({ weight: 4, arbitrary: wrongValue(column) }, fc.constant(''));
}

/** Texts of the right form that lead to no row of the register, for columns that lead to one; null for others. */
export function leadsNowhere(column: Column): fc.Arbitrary<string> | null {
	switch (column.kind) {
		case 'iso3':
			// ISO 3166-1 leaves the codes from XAA to XZZ to users.
			return fc.constantFrom('XAA', 'XQX', 'XZZ');
		case 'id':
			return fc.constantFrom('XQX-2016', 'NO-SUCH', 'no-such').filter((id) => column.pattern.test(id));
		case 'source ids':
			return fc.constantFrom('no-such-000000', 'untc-iv-9-b no-such-000000');
		case 'date':
		case 'partial date':
			return fc.constant('1901-01-01');
		case 'text':
			return fc.constant('no such value');
		default:
			return null;
	}
}
