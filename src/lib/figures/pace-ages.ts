import type { AgeSeries } from '../charts/ages.ts';
import * as m from '../paraglide/messages.js';
import type { PaceRow } from '../questions/pace-at-age.ts';
import { isProtocol } from '../questions/treaty-families.ts';
import { dateWords } from '../text/dates.ts';
import { decimalWords, integerWords } from '../text/numbers.ts';

const weightOf = (treaty: string) => (treaty === 'OPCAT' ? 'strong' : isProtocol(treaty) ? 'plain' : 'faint');

/**
 * A line a treaty: OPCAT stands out, the other treaties that are no protocols are faint.
 * @param rows of the question
 * @param tiny whether labels are those for a phone, without the age of the younger
 */
export function paceSeries(rows: readonly PaceRow[], tiny: boolean): readonly AgeSeries[] {
	return [...new Set(rows.map(({ treaty }) => treaty))].map((treaty) => {
		const own = rows.filter((row) => row.treaty === treaty);
		const last = own.at(-1);
		const values = {
			treaty,
			number: integerWords(last?.parties ?? 0),
			age: decimalWords(last?.age ?? 0)
		};
		return {
			key: treaty,
			label: last?.reading === 'last day' && !tiny ? m.pace_label_younger(values) : m.pace_label(values),
			tone: treaty === 'OPCAT' ? 'accent' : 'unknown',
			weight: weightOf(treaty),
			readings: own.map(({ age, parties, date }) => ({
				age,
				value: parties,
				name: m.pace_point({
					treaty,
					count: parties,
					number: integerWords(parties),
					age: decimalWords(age),
					date: dateWords(date)
				})
			}))
		};
	});
}
