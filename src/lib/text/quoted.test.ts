import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it.each([
	['Kazakstan', 'Kazakstan'],
	['x'.repeat(40), 'x'.repeat(40)],
	['x'.repeat(100_000), `${'x'.repeat(40)}…`],
	['a\u202Eb\n c', 'ab c'],
	[`${'x'.repeat(39)}😀`, `${'x'.repeat(39)}…`]
])('%j is quoted as %j', (text, words) => expect(quoted(text)).toBe(words));

it('is short and can be written anywhere, whatever it was', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
			const words = quoted(text);
			expect(words.length).toBeLessThanOrEqual(41);
			expect(words.isWellFormed()).toBe(true);
		})
	);
});
