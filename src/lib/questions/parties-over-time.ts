import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { actionWords } from './actions.ts';
import { groupOf, groups } from './groups.ts';
import type { Known } from './parameters.ts';
import { partiesWords } from './parties-words.ts';
import type { Answer, Question } from './question.ts';
import { chosenStates } from './sql-parts.ts';
import { stateWords } from './state-name.ts';
import { bySingleGroup, byTreaty, byYearEnd } from './written.ts';

/** One step of the count: a State signs, joins or leaves; `opening` carries what was before the period. */
export type PartiesRow = {
	date: string;
	event: 'opening' | 'signed' | 'joined' | 'withdrew';
	iso3: string | null;
	state: string | null;
	regional_group: string;
	action: string | null;
	/** States of the group that are party after this step. */
	parties_of_group: number;
	/** All chosen States that are party after this step. */
	parties: number;
	/** Chosen States that have signed and are not party after this step. */
	signatories: number;
	/** For OPCAT alone: since when it is in force for the State (article 28). */
	in_force_date: string | null;
	/** Where the step is stated; null for the opening count. */
	source_ids: string | null;
};

/** Where the count stands at the end of the answer. */
export interface PartiesEnd {
	parties: number;
	signatories: number;
	/** Parties by slug of group, in the order of the groups; groups without any are left out. */
	byGroup: readonly { slug: string; parties: number }[];
}

/** Reads the last state of the count off the rows. */
export function partiesEnd(rows: readonly PartiesRow[]): PartiesEnd {
	const last = rows.at(-1);
	const byGroup = groups.flatMap(({ slug }) => {
		const parties = rows.findLast((row) => row.regional_group === slug)?.parties_of_group ?? 0;
		return parties === 0 ? [] : [{ slug, parties }];
	});
	return { parties: last?.parties ?? 0, signatories: last?.signatories ?? 0, byGroup };
}

function oneState(end: PartiesEnd, iso3: string, treaty: string, date: string, known: Known): string {
	const values = { state: stateWords(iso3, known), treaty, date };
	if (end.parties > 0) return m.one_party(values);
	return end.signatories > 0 ? m.one_signatory(values) : m.one_not_party(values);
}

function sentence({ rows, parameters, asOf, known }: Answer<PartiesRow>): string {
	const end = partiesEnd(rows);
	const day = dateWords(
		parameters.to !== null && `${parameters.to}-12-31` < asOf ? `${parameters.to}-12-31` : asOf
	);
	const treaty = parameters.treaty;
	const [only, another] = parameters.states;
	if (only !== undefined && another === undefined) return oneState(end, only, treaty, day, known);
	const count = partiesWords(end.parties, day, parameters, known);
	const parts =
		end.byGroup.length > 1
			? m.parties_by_group({
					list: listWords(
						end.byGroup.map(({ slug, parties }) => `${groupOf(slug).short()} ${integerWords(parties)}`)
					)
				})
			: '';
	const inForce = rows.filter(
		(row) => row.event === 'joined' && row.in_force_date !== null && row.in_force_date <= asOf
	).length;
	const wait =
		treaty === 'OPCAT' && parameters.from === null && parameters.to === null && inForce < end.parties
			? m.parties_in_force({ count: inForce, number: integerWords(inForce) })
			: '';
	const signed =
		end.signatories === 0
			? m.signatories_none()
			: m.signatories_count({ count: end.signatories, number: integerWords(end.signatories) });
	return [count, parts, wait, signed].filter((words) => words !== '').join(' ');
}

/** How many States are party to a treaty, and since when: every deposit, signature and withdrawal in order. */
export const partiesOverTime: Question<PartiesRow> = {
	id: 'parties-over-time',
	tables: ['states', 'participation', 'entry_into_force'],
	reads: ['treaty', 'group', 'states', 'from', 'to', 'asof'],
	recordTable: 'participation',
	sql(parameters, asOf) {
		const treaty = text(parameters.treaty);
		const first = parameters.from === null ? 'NULL' : date(`${parameters.from}-01-01`);
		const last =
			parameters.to === null ? date(asOf) : `least(${date(asOf)}, ${date(`${parameters.to}-12-31`)})`;
		return `WITH ${chosenStates(parameters)},
events AS (
  SELECT iso3, signature_date AS date, 1 AS place, 'signed' AS event, NULL AS action, 0 AS party, 1 AS signatory, source_ids
  FROM participation WHERE treaty = ${treaty} AND signature_date IS NOT NULL
  UNION ALL
  SELECT iso3, action_date, 2, 'joined', action, 1, CASE WHEN signature_date IS NULL THEN 0 ELSE -1 END, source_ids
  FROM participation WHERE treaty = ${treaty} AND action_date IS NOT NULL
  UNION ALL
  SELECT iso3, withdrawn_on, 3, 'withdrew', NULL, -1, 0, source_ids
  FROM participation WHERE treaty = ${treaty} AND withdrawn_on IS NOT NULL
),
counted AS (
  SELECT date, place, event, iso3, state, regional_group, action, source_ids,
    sum(party) OVER (PARTITION BY regional_group ORDER BY date, place, state ROWS UNBOUNDED PRECEDING) AS parties_of_group,
    sum(party) OVER (ORDER BY date, place, state ROWS UNBOUNDED PRECEDING) AS parties,
    sum(signatory) OVER (ORDER BY date, place, state ROWS UNBOUNDED PRECEDING) AS signatories
  FROM events JOIN chosen USING (iso3)
  WHERE date <= ${last}
),
before AS (SELECT * FROM counted WHERE date < ${first}),
opening AS (
  SELECT ${first} AS date, 0 AS place, 'opening' AS event, NULL AS iso3, NULL AS state, regional_group, NULL AS action, NULL AS source_ids,
    parties_of_group,
    (SELECT parties FROM before ORDER BY date DESC, place DESC, state DESC LIMIT 1) AS parties,
    (SELECT signatories FROM before ORDER BY date DESC, place DESC, state DESC LIMIT 1) AS signatories
  FROM before
  QUALIFY row_number() OVER (PARTITION BY regional_group ORDER BY date DESC, place DESC, state DESC) = 1
)
SELECT steps.date, event, steps.iso3, state, regional_group, steps.action,
  CAST(parties_of_group AS INTEGER) AS parties_of_group,
  CAST(parties AS INTEGER) AS parties,
  CAST(signatories AS INTEGER) AS signatories,
  CASE WHEN event = 'joined' AND ${treaty} = 'OPCAT' THEN f.in_force_date END AS in_force_date,
  source_ids
FROM (
  SELECT * FROM opening
  UNION ALL
  SELECT * FROM counted WHERE ${first} IS NULL OR date >= ${first}
) AS steps
LEFT JOIN entry_into_force AS f ON f.iso3 = steps.iso3
ORDER BY steps.date, place, state, regional_group`;
	},
	columns: [
		{ name: 'date', kind: 'date', label: headings.date },
		{
			name: 'event',
			kind: 'text',
			label: headings.event,
			words: (row) => eventWords(row)
		},
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'action', kind: 'text', label: headings.action, filesOnly: true },
		{ name: 'parties_of_group', kind: 'integer', label: m.column_parties_of_group },
		{ name: 'parties', kind: 'integer', label: headings.parties },
		{ name: 'signatories', kind: 'integer', label: m.column_signatories },
		{ name: 'in_force_date', kind: 'date', label: headings.inForce },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: () => [],
	written: [byTreaty, bySingleGroup, byYearEnd]
};

function eventWords(row: PartiesRow): string {
	if (row.event === 'joined') return actionWords(row.action);
	if (row.event === 'signed') return m.event_signed();
	return row.event === 'withdrew' ? m.event_withdrew() : m.event_opening();
}
