import * as m from '../paraglide/messages.js';
import { formatLocale } from './locale.ts';

/** A whole number as a person writes it: `2,563`. */
export function integerWords(value: number): string {
	return new Intl.NumberFormat(formatLocale(), { maximumFractionDigits: 0 }).format(value);
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
	return new Intl.NumberFormat(formatLocale(), {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(value);
}

/**
 * A duration known between two bounds: one figure where both are written alike, else `6.2 to 6.4`.
 * @param min years
 * @param max years, at least `min`
 */
export function yearsRange(min: number, max: number): { text: string; exact: boolean } {
	const low = decimalWords(min);
	const high = decimalWords(max);
	return low === high ? { text: low, exact: true } : { text: `${low}–${high}`, exact: false };
}

/** Several things as one phrase: `Kazakhstan, Kyrgyzstan and Mongolia`. */
export function listWords(items: readonly string[]): string {
	return new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(items);
}
