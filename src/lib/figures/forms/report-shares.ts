import type { RangeRow } from '../../charts/ranges.ts';
import * as m from '../../paraglide/messages.js';
import { reportCounts, type ReportsByYearRow } from '../../questions/reports-by-year.ts';
import { hundredthsWords } from '../../questions/reports-words.ts';
import { integerWords } from '../../text/numbers.ts';

/**
 * The share of the reports on the visits of each year that is public, as the range it could be; years without a report in
 * the record have none.
 * @param rows of the question
 * @param root the address of the site's root, ending in a slash
 */
export function reportShares(rows: readonly ReportsByYearRow[], root: string): readonly RangeRow[] {
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
	return years.flatMap((year): readonly RangeRow[] => {
		const { public: low, unknown, reports } = reportCounts(rows.filter((row) => row.year === year));
		if (reports === 0) return [];
		const high = low + unknown;
		const words = {
			name: String(year),
			low: integerWords(low),
			high: integerWords(high),
			total: integerWords(reports),
			lowShare: hundredthsWords(low, reports),
			highShare: hundredthsWords(high, reports)
		};
		return [
			{
				id: String(year),
				label: String(year),
				value: unknown === 0 ? m.within_value_known(words) : m.within_value(words),
				low: (low / reports) * 100,
				high: (high / reports) * 100,
				tone: 'accent',
				name: unknown === 0 ? m.form_share_mark_known(words) : m.form_share_mark(words),
				href: `${root}outcomes/?from=${year}&to=${year}`
			}
		];
	});
}
