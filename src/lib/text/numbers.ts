import * as m from '../paraglide/messages.js';
import { settledWords } from './language.ts';
import { formatter } from './locale.ts';

const whole = formatter((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const decimal = new Map<number, () => Intl.NumberFormat>();
const lists = formatter((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

function decimalsOf(digits: number): Intl.NumberFormat {
	const known =
		decimal.get(digits) ??
		formatter(
			(locale) =>
				new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
		);
	decimal.set(digits, known);
	return known();
}

/** A whole number as a person writes it: `2,563`. */
export function integerWords(value: number): string {
	return whole().format(value);
}

/** A whole number, zero as the word for it: `none`. */
export function numberOrNone(value: number): string {
	return value === 0 ? m.none() : integerWords(value);
}

/**
 * A number to a fixed count of decimals: `6.5`.
 * @param value any finite number
 * @param digits decimals shown, 1 unless told
 */
export function decimalWords(value: number, digits = 1): string {
	return decimalsOf(digits).format(value);
}

/**
 * A share as a whole number of hundredths: `77 %`.
 * @param share from 0 to 1
 */
export function percentWords(share: number): string {
	return m.percent({ number: integerWords(share * 100) });
}

/**
 * A duration known between two bounds: one figure where both are written alike, else `6.2–6.4`.
 * @param min years, or another unit
 * @param max in the same unit, at least `min`
 */
export function yearsRange(min: number, max: number): { text: string; exact: boolean } {
	const low = decimalWords(min);
	const high = decimalWords(max);
	return low === high ? { text: low, exact: true } : { text: `${low}–${high}`, exact: false };
}

/** Several things as one phrase: `Kazakhstan, Kyrgyzstan and Mongolia`. */
export function listWords(items: readonly string[]): string {
	return lists().format(items);
}

/** Several statements as one line: `party since 24 January 2006; signed 2 December 2003`. */
export function clauseWords(clauses: readonly string[]): string {
	return clauses.join(settledWords('; '));
}
