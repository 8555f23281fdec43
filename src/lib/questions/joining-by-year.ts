import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { actionWords } from './actions.ts';
import { namedWords } from './named-states.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { selectionWords } from './selection.ts';
import { chosenStates, distinctSources, withinPeriod } from './sql-parts.ts';
import { bySingleGroup, byTreaty, byYearEnd } from './written.ts';

/** The States that joined a treaty in one year by one act. */
export type JoiningByYearRow = {
	year: number;
	/** As in `participation.action`. */
	action: string;
	joined: number;
	/** How many of them were party no more on the day of the answer. */
	withdrawn: number;
	/** Their names with `; ` between, and their alpha-3 codes with a space between, in one order. */
	states: string;
	iso3s: string;
	source_ids: string;
};

/** The acts by which States join, the usual ones first. */
export const joiningActions = [
	'ratification',
	'accession',
	'succession',
	'acceptance',
	'approval',
	'formal confirmation'
] as const;

/** More years than this that share the most are no news. */
const yearsAtMost = 3;

function sumOf(rows: readonly JoiningByYearRow[], count: 'joined' | 'withdrawn'): number {
	return rows.reduce((sum, row) => sum + row[count], 0);
}

function most(rows: readonly JoiningByYearRow[]): string {
	const byYear = new Map<number, number>();
	for (const { year, joined } of rows) byYear.set(year, (byYear.get(year) ?? 0) + joined);
	const highest = Math.max(...byYear.values());
	const years = [...byYear].filter(([, count]) => count === highest).map(([year]) => String(year));
	if (byYear.size < 2 || highest < 2 || years.length > yearsAtMost) return '';
	return m.joining_most({ number: integerWords(highest), years: listWords(years) });
}

function sentence({ rows, parameters, asOf, known }: Answer<JoiningByYearRow>): string {
	const total = sumOf(rows, 'joined');
	const names = namedWords(parameters, known);
	const values = {
		date: dateWords(asOf),
		treaty: parameters.treaty,
		period: periodWords(parameters),
		among: selectionWords(parameters)
	};
	if (total === 0) {
		if (names === null) return m.joining_none(values);
		return (parameters.states.length === 1 ? m.joining_none_of_one : m.joining_none_of_named)({
			...values,
			names
		});
	}
	const acts = joiningActions.flatMap((act) => {
		const count = sumOf(
			rows.filter((row) => row.action === act),
			'joined'
		);
		const action = actionWords(act);
		if (count === 0) return [];
		return [
			total === 1 ? m.joining_by({ action }) : m.joining_number_by({ action, number: integerWords(count) })
		];
	});
	const counted = { ...values, list: listWords(acts), count: total, number: integerWords(total) };
	const first =
		names === null
			? m.joining_count(counted)
			: parameters.states.length === 1
				? m.joining_one({ ...counted, names, year: String(rows[0]?.year) })
				: m.joining_named({ ...counted, names });
	const left = sumOf(rows, 'withdrawn');
	const gone =
		left === 0
			? ''
			: total === 1
				? m.joining_it_withdrew()
				: m.joining_withdrawn({ count: left, number: integerWords(left) });
	return [first, most(rows), gone].filter((words) => words !== '').join(' ');
}

/** How many States joined a treaty each year, by ratification, accession, succession or another act. */
export const joiningByYear: Question<JoiningByYearRow> = {
	id: 'joining-by-year',
	tables: ['states', 'participation'],
	reads: ['treaty', 'group', 'states', 'from', 'to', 'asof'],
	recordTable: 'participation',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
steps AS (
  SELECT CAST(year(action_date) AS INTEGER) AS year, action, iso3, state, source_ids,
    CASE WHEN withdrawn_on <= ${date(asOf)} THEN 1 ELSE 0 END AS withdrew
  FROM participation JOIN chosen USING (iso3)
  WHERE treaty = ${text(parameters.treaty)} AND action_date <= ${date(asOf)}
    AND ${withinPeriod('year(action_date)', parameters)}
)
SELECT year, action, CAST(count(*) AS INTEGER) AS joined, CAST(sum(withdrew) AS INTEGER) AS withdrawn,
  string_agg(state, '; ' ORDER BY state) AS states, string_agg(iso3, ' ' ORDER BY state) AS iso3s,
  ${distinctSources('source_ids')} AS source_ids
FROM steps
GROUP BY year, action
ORDER BY year, action`,
	columns: [
		{ name: 'year', kind: 'integer', label: headings.year },
		{ name: 'action', kind: 'text', label: headings.action, words: (row) => actionWords(row.action) },
		{ name: 'joined', kind: 'integer', label: m.column_joined },
		{ name: 'withdrawn', kind: 'integer', label: m.column_withdrawn_since },
		{ name: 'states', kind: 'text', label: m.column_joined_states },
		{ name: 'iso3s', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns({ rows, parameters, asOf }) {
		const year = Number(asOf.slice(0, 4));
		const shown = rows.length > 0 && year <= (parameters.to ?? Infinity) && !asOf.endsWith('-12-31');
		return shown ? [m.joining_last_year({ year: String(year), date: dateWords(asOf) })] : [];
	},
	written: [byTreaty, bySingleGroup, byYearEnd]
};
