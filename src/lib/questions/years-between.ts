import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { cameBack } from './returns.ts';
import { chosenStates } from './sql-parts.ts';
import { visitsWhither } from './visits-words.ts';
import { bySingleGroup } from './written.ts';

/** The returns that came after so many years. */
export type YearsBetweenRow = {
	/** Full years between the first days of the two missions; null where the dates allow two numbers. */
	years: number | null;
	/** Returns that had surely begun by the day of the answer, and those of them with a mission cut short. */
	returns: number;
	cut_short: number;
	/** Returns of which the record does not say whether they had begun by then. */
	unsure: number;
	/** The missions that came back, with a space between. */
	visit_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<YearsBetweenRow>): string {
	const values = {
		date: dateWords(asOf),
		where: visitsWhither(parameters, known),
		period: periodWords(parameters)
	};
	const total = rows.reduce((sum, row) => sum + row.returns, 0);
	if (total === 0) return m.returns_none(values);
	const first = m.returns_count({ ...values, count: total, number: integerWords(total) });
	const most = Math.max(...rows.map((row) => row.returns));
	const [band, another] = rows.filter((row) => row.returns === most && row.years !== null);
	if (!band || another || most < 2) return first;
	const from = band.years ?? 0;
	const words = { from: integerWords(from), to: integerWords(from + 1), number: integerWords(most) };
	return `${first} ${m.between_most(words)}`;
}

/** How many returns came after how many years: only those that have happened. */
export const yearsBetween: Question<YearsBetweenRow> = {
	id: 'years-between',
	tables: ['states', 'missions', 'returns'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
${cameBack(parameters, asOf)},
banded AS (
  SELECT CASE WHEN floor(r.years_min) = floor(r.years_max) THEN CAST(floor(r.years_min) AS INTEGER) END AS years,
    r.begun, r.to_mission_id, a.cut_short = 'yes' OR r.over AND b.cut_short = 'yes' AS cut
  FROM came_back AS r
  JOIN missions AS a ON a.mission_id = r.from_mission_id JOIN missions AS b ON b.mission_id = r.to_mission_id
)
SELECT years, CAST(count(*) FILTER (WHERE begun = 'yes') AS INTEGER) AS returns,
  CAST(count(*) FILTER (WHERE begun = 'yes' AND cut) AS INTEGER) AS cut_short,
  CAST(count(*) FILTER (WHERE begun = 'unsure') AS INTEGER) AS unsure,
  string_agg(to_mission_id, ' ' ORDER BY to_mission_id) AS visit_ids
FROM banded
GROUP BY years
ORDER BY years NULLS LAST`,
	columns: [
		{ name: 'years', kind: 'integer', label: m.column_years_band },
		{ name: 'returns', kind: 'integer', label: headings.returns },
		{ name: 'cut_short', kind: 'integer', label: m.between_cut },
		{ name: 'unsure', kind: 'integer', label: headings.unsure },
		{ name: 'visit_ids', kind: 'visits', label: m.column_return_ids }
	],
	sentence,
	unknowns({ rows, asOf }) {
		const unsure = rows.reduce((sum, row) => sum + row.unsure, 0);
		return [
			...(rows.length === 0 ? [] : [m.returns_not_usual()]),
			...(unsure === 0
				? []
				: [m.returns_unsure({ count: unsure, number: integerWords(unsure), date: dateWords(asOf) })])
		];
	},
	written: [bySingleGroup]
};
