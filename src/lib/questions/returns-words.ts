import * as m from '../paraglide/messages.js';
import { listWords, yearsRange } from '../text/numbers.ts';

/**
 * After how many years the SPT came back to a State, as a sentence; empty where it has not.
 * @param rows years since the first day of the mission before, as bounds, null for what is no return
 */
export function returnsWords(
	rows: readonly { readonly years_since_min: number | null; readonly years_since_max: number | null }[]
): string {
	const years = rows.flatMap(({ years_since_min: min, years_since_max: max }) =>
		min === null || max === null ? [] : [yearsRange(min, max).text]
	);
	return years.length === 0 ? '' : m.state_returns({ list: listWords(years) });
}
