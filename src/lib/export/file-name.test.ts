import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

const returns = { question: 'returns', asOf: '2026-02-10', extension: 'xlsx' };

it.each([
	[{ key: 'default' }, 'opcat-returns-default-as-at-2026-02-10.xlsx'],
	[{ key: 'group-african.to-2015' }, 'opcat-returns-group-african.to-2015-as-at-2026-02-10.xlsx'],
	[{ key: 'states-KAZ+MNG' }, 'opcat-returns-states-KAZ-MNG-as-at-2026-02-10.xlsx'],
	[
		{ key: 'states-KAZ+MNG', name: 'Steppe & “Côte”' },
		'opcat-returns-Steppe-Cote-states-KAZ-MNG-as-at-2026-02-10.xlsx'
	],
	[{ key: 'states-KAZ+MNG', name: 'Орталық Азия' }, 'opcat-returns-states-KAZ-MNG-as-at-2026-02-10.xlsx']
])('says what is inside: %j', (of, name) => expect(fileName({ ...returns, ...of })).toBe(name));

it('is a name on any system, whatever the key and the name of the reader’s group hold', () => {
	const text = fc.string({ unit: 'binary', maxLength: 400 });
	fc.assert(
		fc.property(text, fc.option(text), fc.constantFrom('csv', 'parquet'), (key, name, extension) => {
			const file = fileName({
				question: 'reports-within-three-years',
				key,
				name,
				asOf: '2026-02-10',
				extension
			});
			expect(file).toMatch(
				/^opcat-reports-within-three-years-[A-Za-z0-9.-]+-as-at-2026-02-10\.(csv|parquet)$/
			);
			expect(file.length).toBeLessThanOrEqual(120);
			expect(file).not.toContain('..');
		})
	);
});

it('tells long lists of States apart', () => {
	const codes = Array.from({ length: 90 }, (_, index) => `A${String(index).padStart(2, '0')}`);
	const name = (states: readonly string[]) => fileName({ ...returns, key: `states-${states.join('+')}` });
	const [one, other] = [name(codes), name([...codes, 'ZZZ'])];
	expect(one).toMatch(/^opcat-returns-states-A00-A01-.*-[0-9a-f]{8}-as-at-2026-02-10\.xlsx$/);
	expect(one).not.toBe(other);
});
