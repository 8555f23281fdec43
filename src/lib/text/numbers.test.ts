import { expect, it } from 'vitest';
import { decimalWords, integerWords, listWords, yearsRange } from './numbers.ts';

it('writes numbers as a person does', () => {
	expect(integerWords(2563)).toBe('2,563');
	expect(decimalWords(6.511)).toBe('6.5');
	expect(listWords(['Kazakhstan', 'Kyrgyzstan', 'Mongolia'])).toBe('Kazakhstan, Kyrgyzstan and Mongolia');
});

it('says a duration once where its bounds are written alike, else as a range', () => {
	expect(yearsRange(6.51, 6.51)).toEqual({ text: '6.5', exact: true });
	expect(yearsRange(8.5, 8.66)).toEqual({ text: '8.5–8.7', exact: false });
});
