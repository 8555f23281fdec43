import { expect, it } from 'vitest';
import { casesWords, pWords } from './probability.ts';

it.each([
	[0.5252, 'p = 0.53', 'about 53 of 100 cases'],
	[0.0313, 'p = 0.03', 'about 3 of 100 cases'],
	[0.0091, 'p = 0.009', 'about 9 of 1,000 cases'],
	[0.001, 'p = 0.001', 'about 1 of 1,000 cases'],
	[0.00099, 'p < 0.001', 'fewer than 1 of 1,000 cases'],
	[0.9999, 'p > 0.99', 'about 100 of 100 cases']
])('%d is written as people write it', (p, words, cases) => {
	expect(pWords(p)).toBe(words);
	expect(casesWords(p)).toBe(cases);
});
