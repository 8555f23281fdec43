import type { DotMark, DotsInput } from '../charts/dots.ts';
import type { KeyEntry } from '../charts/key.ts';
import * as m from '../paraglide/messages.js';
import {
	datedReports,
	middleMonths,
	monthsWords,
	type DatedReport,
	type MonthsToPublicationRow
} from '../questions/months-to-publication.ts';
import { basisWords } from '../questions/state-reports.ts';
import { dateWords } from '../text/dates.ts';

const bases = [
	{ id: 'State request', label: m.months_by_request, tone: 'accent', surface: 'solid' },
	{ id: 'article 16 (4)', label: m.months_by_committee, tone: 'accent', surface: 'outline' }
] as const satisfies readonly (Omit<KeyEntry, 'label'> & { readonly label: () => string })[];

function markOf(row: DatedReport, root: string): DotMark {
	const words = {
		state: row.state,
		end: dateWords(row.end_date ?? ''),
		published: dateWords(row.published_date),
		months: monthsWords(row)
	};
	const { tone, surface } = bases.find(({ id }) => id === row.published_basis) ?? {
		tone: 'unknown',
		surface: 'hatch'
	};
	return {
		id: row.visit_id,
		of: row.iso3,
		label: row.state,
		low: row.months_min,
		high: row.months_max,
		tone,
		surface,
		name:
			row.published_basis === null
				? m.months_mark_unbased(words)
				: m.months_mark({ ...words, basis: basisWords(row) }),
		href: `${root}states/${row.iso3}/#${row.visit_id}`
	};
}

/**
 * The reports whose publication is dated as dots, with the middle of them where there is one.
 * @param rows of the question, the soonest first
 * @param root the address of the site's root, ending in a slash
 */
export function publicationDots(
	rows: readonly MonthsToPublicationRow[],
	root: string
): Pick<DotsInput, 'marks' | 'key' | 'line'> {
	const dated = datedReports(rows);
	const middle = middleMonths(dated);
	const used = new Set(dated.map((row) => row.published_basis));
	return {
		marks: dated.map((row) => markOf(row, root)),
		key: bases.filter(({ id }) => used.has(id)).map((entry) => ({ ...entry, label: entry.label() })),
		line:
			middle === null
				? null
				: {
						at: (middle.months_min + middle.months_max) / 2,
						label: m.months_middle({ months: monthsWords(middle) })
					}
	};
}
