import { date } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { decimalWords, integerWords, listWords } from '../text/numbers.ts';
import { daysAYear } from './exposure.ts';
import { headings } from './headings.ts';
import { amongIfChosen } from './participation-words.ts';
import type { Answer, Question } from './question.ts';
import { chosenStates } from './sql-parts.ts';
import { stateWords } from './state-name.ts';
import { isProtocol } from './treaty-families.ts';
import { bySingleGroup } from './written.ts';

/** How many States were party to a treaty at an age, no greater than OPCAT's own. */
export type PaceRow = {
	treaty: string;
	/** The day on which it was read, ISO. */
	date: string;
	/** Years of 365.25 days since the treaty was adopted, to four decimals: those tell each day from the next. */
	age: number;
	parties: number;
	/** An anniversary of adoption; the age that OPCAT has on the day of the answer; or that day, where it is younger. */
	reading: 'anniversary' | 'same age' | 'last day';
	source_ids: string;
};

/** Where each treaty stands at OPCAT's age, and where the younger ones stand on the day of the answer. */
export function lastReadings(rows: readonly PaceRow[]): readonly PaceRow[] {
	return rows.filter(({ reading }) => reading !== 'anniversary');
}

const byCount = (a: PaceRow, b: PaceRow) => b.parties - a.parties || (a.treaty < b.treaty ? -1 : 1);

function oneState(opcat: PaceRow, others: readonly PaceRow[], answer: Answer<PaceRow>): string {
	const { parameters, asOf, known } = answer;
	const codes = (joined: boolean) =>
		others.filter(({ parties }) => parties > 0 === joined).map(({ treaty }) => treaty);
	const values = {
		state: stateWords(parameters.states[0] ?? '', known),
		age: decimalWords(opcat.age),
		date: dateWords(asOf)
	};
	const first = opcat.parties > 0 ? m.pace_one(values) : m.pace_one_not(values);
	const [joined, not] = [codes(true), codes(false)];
	if (joined.length === 0)
		return not.length === 0 ? first : `${first} ${m.pace_one_none({ list: listWords(not) })}`;
	return not.length === 0
		? `${first} ${m.pace_one_all({ list: listWords(joined) })}`
		: `${first} ${m.pace_one_others({ list: listWords(joined), not: listWords(not) })}`;
}

function sentence(answer: Answer<PaceRow>): string {
	const { rows, parameters, asOf } = answer;
	const last = lastReadings(rows);
	const opcat = last.find(({ treaty }) => treaty === 'OPCAT');
	if (opcat === undefined) return m.pace_not_adopted({ date: dateWords(asOf) });
	const others = last.filter(
		({ treaty, reading }) => treaty !== 'OPCAT' && isProtocol(treaty) && reading === 'same age'
	);
	if (parameters.states.length === 1) return oneState(opcat, others, answer);
	const values = { age: decimalWords(opcat.age), date: dateWords(asOf), among: amongIfChosen(answer) };
	const first =
		opcat.parties === 0
			? m.pace_opcat_none(values)
			: m.pace_opcat({ ...values, count: opcat.parties, number: integerWords(opcat.parties) });
	if (others.length === 0) return first;
	const list = others.toSorted(byCount).map(({ treaty, parties }, index) => {
		const say = index === 0 ? m.pace_other_first : m.pace_other;
		return say({ treaty, number: integerWords(parties) });
	});
	return `${first} ${m.pace_others({ list: listWords(list) })}`;
}

function unknowns({ rows, asOf }: Answer<PaceRow>): readonly string[] {
	const younger = lastReadings(rows).filter(({ reading }) => reading === 'last day');
	if (younger.length === 0) return [];
	const list = younger
		.toSorted((a, b) => b.age - a.age || byCount(a, b))
		.map(({ treaty, age }) => m.pace_age_years({ treaty, age: decimalWords(age) }));
	return [m.pace_younger({ date: dateWords(asOf), count: younger.length, list: listWords(list) })];
}

/** How many parties each treaty had at the ages OPCAT has gone through, counted from adoption. */
export const paceAtAge: Question<PaceRow> = {
	id: 'pace-at-age',
	tables: ['states', 'treaties', 'participation'],
	reads: ['group', 'states', 'asof'],
	recordTable: 'participation',
	sql(parameters, asOf) {
		const day = date(asOf);
		return `WITH ${chosenStates(parameters)},
age AS (SELECT CAST(date_diff('day', adopted, ${day}) AS INTEGER) AS days FROM treaties WHERE treaty = 'OPCAT' AND adopted <= ${day}),
ends AS (
  SELECT treaty, adopted, source_ids, adopted + days AS same_age, least(adopted + days, ${day}) AS last
  FROM treaties CROSS JOIN age WHERE adopted <= ${day}
),
anniversaries AS (
  SELECT treaty, CAST(adopted + to_years(CAST(years AS INTEGER)) AS DATE) AS date FROM ends CROSS JOIN range(0, 100) AS r(years)
),
days AS (
  SELECT a.treaty, a.date FROM anniversaries AS a JOIN ends AS e ON e.treaty = a.treaty WHERE a.date < e.last
  UNION ALL SELECT treaty, last FROM ends
),
joined AS (
  SELECT p.treaty, p.action_date, p.withdrawn_on FROM participation AS p JOIN chosen AS c ON c.iso3 = p.iso3
  WHERE p.action_date IS NOT NULL
)
SELECT d.treaty, d.date, round(date_diff('day', e.adopted, d.date) / ${daysAYear}, 4) AS age, CAST(count(j.treaty) AS INTEGER) AS parties,
  CASE WHEN d.date < e.last THEN 'anniversary' WHEN e.last = e.same_age THEN 'same age' ELSE 'last day' END AS reading,
  e.source_ids
FROM days AS d JOIN ends AS e ON e.treaty = d.treaty
LEFT JOIN joined AS j ON j.treaty = d.treaty AND j.action_date <= d.date AND (j.withdrawn_on IS NULL OR j.withdrawn_on > d.date)
GROUP BY d.treaty, d.date, e.adopted, e.last, e.same_age, e.source_ids
ORDER BY e.adopted, d.treaty, d.date`;
	},
	columns: [
		{ name: 'treaty', kind: 'text', label: m.column_treaty },
		{ name: 'date', kind: 'date', label: headings.date, filesOnly: true },
		{ name: 'age', kind: 'number', label: m.column_age },
		{ name: 'parties', kind: 'integer', label: headings.parties },
		{
			name: 'reading',
			kind: 'text',
			label: m.column_reading,
			words: ({ reading }) =>
				({
					anniversary: m.reading_anniversary,
					'same age': m.reading_same_age,
					'last day': m.reading_last_day
				})[reading]()
		},
		{ name: 'source_ids', kind: 'sources', label: headings.sources, filesOnly: true }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
