import type { LineSeries } from '../../charts/lines.ts';
import * as m from '../../paraglide/messages.js';
import { actionWords } from '../../questions/actions.ts';
import { groups } from '../../questions/groups.ts';
import { joiningActions, type JoiningByYearRow } from '../../questions/joining-by-year.ts';
import type { Parameters } from '../../questions/parameters.ts';
import type { Answer } from '../../questions/question.ts';
import { hadBegun } from '../../questions/visit-status.ts';
import type { VisitsByYearRow } from '../../questions/visits-by-year.ts';
import type { Period } from '../events.ts';

/** What was counted in a year. */
interface YearCount {
	readonly year: number;
	readonly count: number;
}

/** Running totals as lines, over the years in which anything was counted, up to the day of the answer. */
export interface RunningTotals {
	readonly series: readonly LineSeries[];
	readonly period: Period;
}

type Look = Omit<LineSeries, 'steps'>;

/** The sum by the end of each year, and by the day of the answer in its year: years are drawn as no day within them. */
function stepsOf(counts: readonly YearCount[], asOf: string): LineSeries['steps'] {
	let sum = 0;
	return [...new Set(counts.map(({ year }) => year))]
		.sort((a, b) => a - b)
		.flatMap((year) => {
			const added = counts.filter((one) => one.year === year).reduce((all, { count }) => all + count, 0);
			sum += added;
			const end = `${year}-12-31`;
			return added === 0 ? [] : [{ date: end < asOf ? end : asOf, value: sum }];
		});
}

function totalsOf(
	lines: readonly (Look & { readonly counts: readonly YearCount[] })[],
	{ parameters, asOf }: Pick<Answer<unknown>, 'parameters' | 'asOf'>
): RunningTotals {
	const years = lines.flatMap(({ counts }) =>
		counts.filter(({ count }) => count > 0).map(({ year }) => year)
	);
	const first = parameters.from ?? Math.min(...years, Number(asOf.slice(0, 4)));
	const end = `${parameters.to ?? 9999}-12-31`;
	return {
		series: lines
			.map(({ counts, ...look }) => ({ ...look, steps: stepsOf(counts, asOf) }))
			.filter(({ steps }) => steps.length > 0),
		period: { from: `${first}-01-01`, to: end < asOf ? end : asOf }
	};
}

/**
 * The visits made by the end of each year, in all or by regional group.
 * @param tiny whether labels are those for a phone
 */
export function visitTotals(
	answer: Answer<VisitsByYearRow>,
	split: Parameters['split'],
	tiny = false
): RunningTotals {
	const made = answer.rows.filter(({ status }) => hadBegun(status));
	const countsOf = (keep: (row: VisitsByYearRow) => boolean) =>
		made.filter(keep).map(({ year, visits }) => ({ year, count: visits }));
	const all = { key: 'all', label: m.form_visits(), tone: 'accent', counts: countsOf(() => true) } as const;
	const byGroup = groups.map(({ slug, brief, tiny: tiniest, tone }) => ({
		key: slug,
		of: slug,
		label: tiny ? tiniest() : brief(),
		tone,
		counts: countsOf((row) => row.regional_group === slug)
	}));
	return totalsOf(split === 'group' ? byGroup : [all], answer);
}

/** Acts differ by tone and dash, as the groups have the colours. */
const looks: Record<(typeof joiningActions)[number], Pick<LineSeries, 'tone' | 'dashed'>> = {
	ratification: { tone: 'accent' },
	accession: { tone: 'accent', dashed: true },
	succession: { tone: 'unknown' },
	acceptance: { tone: 'unknown', dashed: true },
	approval: { tone: 'unknown', dashed: true },
	'formal confirmation': { tone: 'unknown', dashed: true }
};

/** The States that had joined by the end of each year, by the act by which they did. */
export function joiningTotals(answer: Answer<JoiningByYearRow>): RunningTotals {
	const lines = joiningActions.map((action) => ({
		key: action,
		label: actionWords(action),
		...looks[action],
		counts: answer.rows
			.filter((row) => row.action === action)
			.map(({ year, joined }) => ({ year, count: joined }))
	}));
	return totalsOf(lines, answer);
}
