import * as m from '../paraglide/messages.js';
import { decimalWords, integerWords } from './numbers.ts';

/**
 * A p value as people write it: `p = 0.03`, `p = 0.004`, `p < 0.001`.
 * @param p from 0 to 1
 */
export function pWords(p: number): string {
	if (p < 0.001) return m.p_below({ value: decimalWords(0.001, 3) });
	if (p > 0.99) return m.p_above({ value: decimalWords(0.99, 2) });
	return m.p_is({ value: decimalWords(p, p < 0.01 ? 3 : 2) });
}

/**
 * A probability as cases among a round number: `about 3 of 100`, `about 4 of 1,000`, `fewer than 1 of 1,000`.
 * @param p from 0 to 1
 */
export function casesWords(p: number): string {
	if (p < 0.001) return m.cases_fewer({ of: integerWords(1000) });
	const of = p < 0.01 ? 1000 : 100;
	return m.cases_about({ number: integerWords(Math.round(p * of)), of: integerWords(of) });
}
