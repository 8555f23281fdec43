import * as m from '../paraglide/messages.js';
import type { StateWaitRow } from '../questions/state-waits.ts';
import { integerWords, yearsRange } from '../text/numbers.ts';

/** So many days are no tenth of a year when rounded, or hardly one. */
const fewDays = 60;

/** A time as a person tells it: in years of 365.25 days, `2.9 years`; a short one in days. */
export function timeWords(
	row: Pick<StateWaitRow, 'days_min' | 'days_max' | 'years_min' | 'years_max'>
): string {
	if (row.days_max < fewDays && row.days_min === row.days_max)
		return m.brief_days({ count: row.days_min, number: integerWords(row.days_min) });
	return m.brief_years({ years: yearsRange(row.years_min, row.years_max).text });
}
