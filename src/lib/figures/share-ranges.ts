import type { RangeRow } from '../charts/ranges.ts';
import * as m from '../paraglide/messages.js';
import { groupOf } from '../questions/groups.ts';
import { hundredthsWords } from '../questions/reports-words.ts';
import { rowWords, type WithinThreeYearsRow } from '../questions/reports-within-three-years.ts';
import { integerWords } from '../text/numbers.ts';

function looks(row: WithinThreeYearsRow): Pick<RangeRow, 'id' | 'of' | 'tone'> & { readonly search: string } {
	const { regional_group: slug, first_year: first, last_year: last } = row;
	if (slug !== null) return { id: slug, of: slug, tone: groupOf(slug).tone, search: `?group=${slug}` };
	if (first === null || last === null) return { id: 'all', tone: 'unknown', search: '' };
	return { id: `from-${first}`, tone: 'accent', search: `?from=${first}&to=${last}` };
}

/**
 * The shares as rows: the groups, all together, then the spans of years; only those with reports enough. One group, or
 * one span, says the same as all together and stands for it.
 * @param rows of the question, in its order
 * @param root the address of the site's root, ending in a slash
 */
export function shareRanges(rows: readonly WithinThreeYearsRow[], root: string): readonly RangeRow[] {
	const groups = rows.filter((row) => row.regional_group !== null).length;
	const spans = rows.filter((row) => row.first_year !== null).length;
	const kept = rows.filter((row) => {
		if (row.compared === 'no') return false;
		if (row.first_year !== null) return spans > 1;
		return row.regional_group !== null || groups > 1;
	});
	const headed = new Set<string>();
	return kept.map((row): RangeRow => {
		const { search, ...own } = looks(row);
		const label = rowWords(row);
		const high = row.public_within + row.unknown;
		const words = {
			name: label,
			low: integerWords(row.public_within),
			high: integerWords(high),
			total: integerWords(row.reports),
			lowShare: hundredthsWords(row.public_within, row.reports),
			highShare: hundredthsWords(high, row.reports)
		};
		const section = row.first_year === null ? m.within_group_heading() : m.within_years_heading();
		const heading = headed.has(section) ? {} : { heading: section };
		headed.add(section);
		return {
			...own,
			...heading,
			label,
			value: row.unknown === 0 ? m.within_value_known(words) : m.within_value(words),
			low: row.percent_low,
			high: row.percent_high,
			name: row.unknown === 0 ? m.within_mark_known(words) : m.within_mark(words),
			href: `${root}outcomes/${search}`
		};
	});
}
