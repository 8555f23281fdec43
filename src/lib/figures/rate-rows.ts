import type { IntervalRow } from '../charts/intervals.ts';
import * as m from '../paraglide/messages.js';
import { areaOf } from '../questions/areas.ts';
import { groupOf } from '../questions/groups.ts';
import { groupWords, type GroupFrequencyRow } from '../questions/visit-frequency-by-group.ts';
import { rateWords, type FrequencyRow } from '../questions/visit-frequency.ts';

function rowOf(
	row: FrequencyRow | GroupFrequencyRow,
	own: Pick<IntervalRow, 'id' | 'of' | 'label' | 'href' | 'tone'>
): IntervalRow {
	const words = rateWords(row);
	return {
		...own,
		value: m.frequency_value(words),
		low: row.rate_low,
		at: row.rate,
		high: row.rate_high,
		name: m.frequency_mark({ ...words, name: own.label })
	};
}

/**
 * The States bound for five years or more as rows, in the order of the answer.
 * @param root the address of the site's root, ending in a slash
 */
export function stateRates(rows: readonly FrequencyRow[], root: string): readonly IntervalRow[] {
	return rows
		.filter(({ ranked }) => ranked === 'yes')
		.map((row) =>
			rowOf(row, {
				id: row.iso3,
				of: row.iso3,
				label: row.state,
				href: `${root}states/${row.iso3}/`,
				tone: 'accent'
			})
		);
}

/** Where the row of a group leads: its own rates; those of an area by its subregions. */
function query(slug: string | null): string {
	if (slug === null) return '';
	return areaOf(slug) ? `?group=${slug}&by=subregion` : `?group=${slug}`;
}

/**
 * The groups or areas as rows, all together last; a single one stands for all. Groups have their colours, areas one tone.
 * @param root the address of the site's root, ending in a slash
 */
export function groupRates(rows: readonly GroupFrequencyRow[], root: string): readonly IntervalRow[] {
	const single = rows.length === 2;
	return rows.flatMap((row) => {
		const slug = row.grouping;
		if (slug === null && single) return [];
		return [
			rowOf(row, {
				id: slug ?? 'all',
				of: slug ?? undefined,
				label: groupWords(row),
				href: `${root}frequency/${query(slug)}`,
				tone: slug === null ? 'unknown' : areaOf(slug) ? 'accent' : groupOf(slug).tone
			})
		];
	});
}
