import type { IntervalRow } from '../charts/intervals.ts';
import * as m from '../paraglide/messages.js';
import type { NationalityRow } from '../questions/delegations-by-nationality.ts';
import { groupOf } from '../questions/groups.ts';
import { integerWords } from '../text/numbers.ts';

/**
 * One row a nationality with its seats, in the order of the answer and the colour of its regional group: what is known
 * has no interval.
 * @param root the address of the site's root, ending in a slash
 */
export function nationalityRows(rows: readonly NationalityRow[], root: string): readonly IntervalRow[] {
	return rows.map(({ nationality_iso3: id, nationality, regional_group, seats, people: count }) => {
		const number = integerWords(seats);
		const people = m.nationalities_value({ count, number: integerWords(count) });
		return {
			id,
			label: nationality,
			value: m.nationalities_seats({ number, people }),
			low: 0,
			at: seats,
			high: seats,
			tone: groupOf(regional_group).tone,
			name: m.nationalities_mark({ state: nationality, count: seats, number, people }),
			href: `${root}states/${id}/`
		};
	});
}
