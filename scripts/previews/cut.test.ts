import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut } from './cut.ts';

const sentence = 'At 3 February 2026, 96 States were party to OPCAT. 11 had signed without being party.';

it('keeps what fits, and whole sentences where they go', () => {
	expect(cut(sentence, 200)).toBe(sentence);
	expect(cut(sentence, 60)).toBe('At 3 February 2026, 96 States were party to OPCAT.');
});

it('ends at a word, and not at a number', () => {
	expect(cut(sentence, 40)).toBe('At 3 February 2026, 96 States were …');
	expect(cut(sentence, 26)).toBe('At …');
	expect(cut('The SPT had made 1\u202f234 visits to many States', 26)).toBe('The SPT had made …');
});

it('is never longer than it may be, and begins as the words do', () => {
	const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,9}[.,]?$/), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(words, fc.integer({ min: 12, max: 80 }), (all, most) => {
			const text = all.join(' ');
			const short = cut(text, most);
			expect(short.length).toBeLessThanOrEqual(most);
			expect(text.startsWith(short.replace(/ …$/, ''))).toBe(true);
		})
	);
});
