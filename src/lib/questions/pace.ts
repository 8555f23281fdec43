import { date, integer, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords, spanWords } from '../text/dates.ts';
import { decimalWords, integerWords, listWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { arithmeticWords, observedRound, paceWords, supposedRound, type PaceRow } from './pace-rounds.ts';
import { paces } from './parameters.ts';
import type { Answer, Question, Written } from './question.ts';

/** The years whose missions make the pace. */
export const paceYears = 5;

/** The first year in which the SPT could make visits: its members were first elected on 18 December 2006. */
const firstYear = 2007;

function sentence({ rows, parameters, asOf }: Answer<PaceRow>): string {
	const five = rows.filter((row) => row.last_five === 'yes');
	const [first, last] = [five[0], five.at(-1)];
	const observed = observedRound(rows);
	const parties = last?.parties_now ?? 0;
	const words =
		observed === null || first === undefined || last === undefined
			? m.pace_none({ date: dateWords(asOf) })
			: m.pace_observed({
					count: parties,
					parties: integerWords(parties),
					pace: paceWords(observed.pace),
					from: first.year,
					to: last.year,
					years: decimalWords(observed.years)
				});
	const supposed = parameters.pace === null ? null : supposedRound(rows, parameters.pace);
	if (supposed === null) return words;
	const other = m.pace_supposed({
		pace: integerWords(supposed.pace),
		arithmetic: arithmeticWords(supposed, parties)
	});
	return `${words} ${other}`;
}

/** What the register names of a year, with its dates, each in a sentence. */
function eventWords({ year, events, event_dates: dates }: PaceRow): readonly string[] {
	const spans = dates?.split(' ') ?? [];
	return (events?.split('; ') ?? []).map((event, index) => {
		const [start = String(year), end] = spans[index]?.split('/') ?? [];
		return m.pace_event({ year: String(year), event, dates: spanWords(start, end || null) });
	});
}

function unknowns({ rows }: Answer<PaceRow>): readonly string[] {
	const five = rows.filter((row) => row.last_five === 'yes');
	if (five.length < paceYears) return [];
	const list = listWords(
		five.map(({ year, missions }) => m.pace_year({ year: String(year), number: integerWords(missions) }))
	);
	const events = five.flatMap(eventWords);
	return [m.pace_years({ list }), ...events, m.pace_assumes()];
}

/** An answer for each supposed pace. */
const byPace: Written = { parameter: 'pace', values: () => paces.map((pace) => ({ pace })) };

/** How long the SPT would take to visit every party once more. */
export const pace: Question<PaceRow> = {
	id: 'pace',
	tables: ['entry_into_force', 'missions', 'events'],
	reads: ['asof', 'pace'],
	recordTable: 'visits',
	sql(_, asOf) {
		const day = date(asOf);
		// The year of the answer is whole on its last day alone.
		const lastYear = Number(asOf.slice(0, 4)) - (asOf.endsWith('-12-31') ? 0 : 1);
		const partyOn = (when: string) =>
			`f.deposit_date <= ${when} AND (f.withdrawn_on IS NULL OR f.withdrawn_on > ${when})`;
		return `WITH years AS (
  SELECT CAST(y AS INTEGER) AS year, make_date(y, 12, 31) AS ends
  FROM range(${integer(firstYear)}, ${integer(Math.max(firstYear, lastYear + 1))}) AS r(y)
),
made AS (
  SELECT year(start_min) AS year, count(*) AS missions FROM missions GROUP BY year(start_min)
),
told AS (
  SELECT y.year, string_agg(e.title, ${text('; ')} ORDER BY e."start", e.title) AS events,
    string_agg(e."start" || '/' || coalesce(e."end", ''), ' ' ORDER BY e."start", e.title) AS event_dates
  FROM years AS y JOIN events AS e ON y.year BETWEEN CAST(substr(e."start", 1, 4) AS INTEGER)
    AND CAST(substr(coalesce(e."end", e."start"), 1, 4) AS INTEGER)
  GROUP BY y.year
),
joined AS (
  SELECT y.year, CAST(count(*) FILTER (WHERE ${partyOn('y.ends')}) AS INTEGER) AS parties,
    CAST(count(*) FILTER (WHERE ${partyOn(day)}) AS INTEGER) AS parties_now
  FROM years AS y CROSS JOIN entry_into_force AS f GROUP BY y.year
),
counted AS (
  SELECT j.year, CAST(coalesce(n.missions, 0) AS INTEGER) AS missions, j.parties, j.parties_now, t.events, t.event_dates
  FROM joined AS j LEFT JOIN made AS n ON n.year = j.year LEFT JOIN told AS t ON t.year = j.year
),
paced AS (
  SELECT *, CASE WHEN year >= ${integer(firstYear + paceYears - 1)}
    THEN sum(missions) OVER (ORDER BY year ROWS BETWEEN ${integer(paceYears - 1)} PRECEDING AND CURRENT ROW) / ${integer(paceYears)}e0 END AS pace
  FROM counted
)
SELECT year, missions, parties, pace, parties / nullif(pace, 0) AS round,
  CASE WHEN year > ${integer(lastYear - paceYears)} THEN 'yes' ELSE 'no' END AS last_five, events, event_dates, parties_now
FROM paced
ORDER BY year`;
	},
	columns: [
		{ name: 'year', kind: 'integer', label: headings.year },
		{ name: 'missions', kind: 'integer', label: headings.missions },
		{ name: 'parties', kind: 'integer', label: m.column_pace_parties },
		{ name: 'pace', kind: 'number', label: m.column_pace },
		{ name: 'round', kind: 'number', label: m.column_pace_round },
		{
			name: 'last_five',
			kind: 'text',
			label: m.column_pace_five,
			words: (row) => (row.last_five === 'yes' ? headings.yes() : headings.no())
		},
		{ name: 'events', kind: 'text', label: headings.event },
		{ name: 'event_dates', kind: 'text', label: headings.date, filesOnly: true },
		{ name: 'parties_now', kind: 'integer', label: headings.parties, filesOnly: true }
	],
	sentence,
	unknowns,
	written: [byPace]
};
