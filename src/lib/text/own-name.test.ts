import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tidyName } from './own-name.ts';

it.each([
	['  Central Asia \t and\nMongolia ', 'Central Asia and Mongolia'],
	['<b>"x"</b> & co', '<b>"x"</b> & co'],
	['safe\u202Etxt.exe', 'safetxt.exe'],
	['a\u0000b\u0007c', 'abc'],
	['half \uD83D of a sign', 'half of a sign'],
	['E\u0301tats', 'États'],
	['👩‍👩‍👧 and کشور‌ها', '👩‍👩‍👧 and کشور‌ها'],
	['\u2066 \u200F', ''],
	['a\uFFFEb\u{1FFFF}c', 'abc'],
	['\u200D', ''],
	['', '']
])('%j is tidied to %j', (text, name) => expect(tidyName(text)).toBe(name));

it('leaves one line that can be written into an address, and tidies no further', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const name = tidyName(text);
			expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|^ | $| {2}/u);
			expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
			expect(tidyName(name)).toBe(name);
		})
	);
});
