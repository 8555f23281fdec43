import type { RowOf } from '../../src/lib/register/tables.ts';
import type { DerivedRow, DerivedTable } from '../derive/derived-table.ts';
import type { Problem } from './problem.ts';
import { countFor, type Count, type Counted } from './published-counts.ts';

const counted = (description: string) =>
	({ kind: 'integer', minimum: 0, unit: 'as the metric says', nullable: true, description }) as const;

export const checks = {
	title: 'Published totals, checked',
	description:
		'A row is a number that somebody else published, with our own count at that date by the same rule.',
	key: ['date', 'metric', 'value'],
	foreignKeys: [
		{
			columns: ['date', 'metric', 'value'],
			table: 'published_totals',
			references: ['date', 'metric', 'value']
		}
	],
	order: 'by date, metric and value',
	madeFrom: ['published_totals', 'known_disagreements', 'participation', 'treaties', 'visits'],
	columns: {
		date: { kind: 'partial date', description: 'The date of which the number speaks.' },
		metric: { kind: 'text', description: 'What was counted.' },
		year: {
			kind: 'year',
			minimum: 2007,
			unit: 'calendar year',
			nullable: true,
			description: 'The year counted, for the metrics that count one year.'
		},
		value: { kind: 'text', description: 'The number as published.' },
		qualifier: { kind: 'text', description: 'Whether it was given as exact, as "more than" or as "almost".' },
		note: { kind: 'text', nullable: true, description: 'What the register notes on it.' },
		count_min: counted('The fewest that our count can be at that date; empty where there is none.'),
		count_max: counted('The most that our count can be at that date; empty where there is none.'),
		verdict: {
			kind: 'one of',
			values: ['agrees', 'explained', 'unexplained', 'not comparable'],
			description: 'Whether the two agree, and if not, whether a source shows why.'
		},
		reason: {
			kind: 'text',
			nullable: true,
			description: 'Why they differ (from the known disagreements), or why there is nothing to compare.'
		},
		source_ids: { kind: 'source ids', description: 'Where the number was published.' }
	}
} as const satisfies DerivedTable;

export type Check = DerivedRow<typeof checks>;

/** The published totals with their verdicts, and the known disagreements that none of them needs. */
export interface TotalsChecked {
	readonly rows: readonly Check[];
	readonly problems: readonly Problem[];
}

/**
 * Holds every published total against our own count. A reason comes from the known disagreements or says why there is
 * nothing to compare; none is made up, and a known disagreement that no total needs is a problem.
 * @returns one row a published total, in their order; dates are ISO text, as exact as published
 */
export function checkPublishedTotals(counts: Counted): TotalsChecked {
	const { published_totals: totals, known_disagreements: known } = counts.register;
	const reasons = new Map(known.map((row) => [keyOf(row), row.reason]));
	const rows = totals.map((total): Check => {
		const { date, metric, year, value, qualifier, note, source_ids } = total;
		const verdict = judge(total, countFor(total, counts), reasons.get(keyOf(total)));
		return { date, metric, year, value, qualifier, note, ...verdict, source_ids };
	});
	const needed = new Set(rows.filter(({ verdict }) => verdict === 'explained').map(keyOf));
	const problems = known.flatMap((row, index): Problem[] =>
		needed.has(keyOf(row)) ? [] : [unneeded(row, index)]
	);
	return { rows, problems };
}

type Verdict = Pick<Check, 'count_min' | 'count_max' | 'verdict' | 'reason'>;

function judge(total: RowOf<'published_totals'>, count: Count, known: string | undefined): Verdict {
	const none = (reason: string): Verdict => ({
		count_min: null,
		count_max: null,
		verdict: 'not comparable',
		reason
	});
	if ('notComparable' in count) return none(count.notComparable);
	if (!/^\d+$/.test(total.value)) return none('the value is not a whole number');
	if (total.qualifier === 'almost')
		return none('"almost" states no number that a count could be held against');
	const value = Number(total.value);
	const { min: count_min, max: count_max } = count;
	const agrees =
		total.qualifier === 'more_than' ? count_max > value : count_min <= value && value <= count_max;
	if (agrees) return { count_min, count_max, verdict: 'agrees', reason: null };
	return known === undefined
		? { count_min, count_max, verdict: 'unexplained', reason: null }
		: { count_min, count_max, verdict: 'explained', reason: known };
}

type Key = Pick<Check, 'date' | 'metric' | 'value'>;

const keyOf = ({ date, metric, value }: Key) => [date, metric, value].join(' ');

function unneeded(row: RowOf<'known_disagreements'>, index: number): Problem {
	return {
		file: 'known_disagreements.csv',
		// No cell spans lines (the schema sees to it), so that rows follow the header line by line.
		row: index + 2,
		column: 'date + metric + value',
		value: keyOf(row),
		fault: 'is a disagreement that does not exist: our count agrees, or there is nothing to compare',
		expected: 'a published total that our count contradicts: remove the row if it was settled'
	};
}
