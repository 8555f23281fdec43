import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { actionWords } from './actions.ts';
import { groupOf } from './groups.ts';
import { partiesWords } from './parties-words.ts';
import type { Answer, Question } from './question.ts';
import { chosenStates } from './sql-parts.ts';
import { standingWords, type Standing } from './standing.ts';
import { stateWords } from './state-name.ts';
import { bySingleGroup, byTreaty, byYearEnd } from './written.ts';

export type StandingRow = {
	iso3: string;
	state: string;
	regional_group: string;
	standing: Standing;
	/** Since when: the day of the deposit, the signature or the withdrawal; null for none. */
	since: string | null;
	action: string | null;
	/** For parties to OPCAT: whether it is in force for them on that day (article 28). */
	in_force: 'yes' | 'no' | null;
	in_force_date: string | null;
	/** Where the standing is stated; null where the State took no step. */
	source_ids: string | null;
};

/** How many rows have each standing, and for how many parties the treaty is in force. */
export function standingCounts(rows: readonly StandingRow[]): Record<Standing, number> & { inForce: number } {
	const counts = { party: 0, signatory: 0, withdrawn: 0, none: 0, inForce: 0 };
	for (const row of rows) {
		counts[row.standing] += 1;
		if (row.in_force === 'yes') counts.inForce += 1;
	}
	return counts;
}

function oneState(row: StandingRow, { parameters, asOf, known }: Answer<StandingRow>): string {
	const values = { state: stateWords(row.iso3, known), treaty: parameters.treaty, date: dateWords(asOf) };
	if (row.standing !== 'party')
		return { signatory: m.one_signatory, withdrawn: m.one_withdrawn, none: m.one_none }[row.standing](values);
	const party =
		row.since === null ? m.one_party(values) : m.one_party_since({ ...values, since: dateWords(row.since) });
	return row.in_force === 'no' ? `${party} ${m.one_not_yet_in_force()}` : party;
}

function sentence(answer: Answer<StandingRow>): string {
	const { rows, parameters, asOf, known } = answer;
	const [only, another] = rows;
	if (only !== undefined && another === undefined) return oneState(only, answer);
	const counts = standingCounts(rows);
	const number = integerWords;
	const words = [partiesWords(counts.party, dateWords(asOf), parameters, known)];
	if (parameters.treaty === 'OPCAT' && counts.party > 0 && counts.inForce < counts.party) {
		words.push(m.parties_in_force({ count: counts.inForce, number: number(counts.inForce) }));
	}
	words.push(
		counts.signatory === 0
			? m.signatories_none()
			: m.signatories_count({ count: counts.signatory, number: number(counts.signatory) })
	);
	if (counts.withdrawn > 0)
		words.push(m.withdrawn_count({ count: counts.withdrawn, number: number(counts.withdrawn) }));
	if (counts.none > 0) {
		const [none, total] = [number(counts.none), number(rows.length)];
		words.push(m.standing_none_count({ count: counts.none, number: none, total }));
	} else if (counts.party < rows.length) words.push(m.standing_all_stepped());
	return words.join(' ');
}

/** How every State stands to a treaty on a day: party, signatory, withdrawn or none. */
export const standingOnDate: Question<StandingRow> = {
	id: 'standing-on-date',
	tables: ['states', 'participation', 'entry_into_force'],
	reads: ['treaty', 'group', 'states', 'asof'],
	recordTable: 'participation',
	sql(parameters, asOf) {
		const treaty = text(parameters.treaty);
		const day = date(asOf);
		return `WITH ${chosenStates(parameters)},
stood AS (
  SELECT c.iso3, state, regional_group, signature_date, action, action_date, withdrawn_on, source_ids,
    CASE
      WHEN withdrawn_on <= ${day} THEN 'withdrawn'
      WHEN action_date <= ${day} THEN 'party'
      WHEN signature_date <= ${day} THEN 'signatory'
      ELSE 'none'
    END AS standing
  FROM chosen AS c LEFT JOIN participation AS p ON p.iso3 = c.iso3 AND p.treaty = ${treaty}
)
SELECT stood.iso3, state, regional_group, standing,
  CASE standing WHEN 'withdrawn' THEN stood.withdrawn_on WHEN 'party' THEN action_date WHEN 'signatory' THEN stood.signature_date END AS since,
  CASE WHEN standing = 'party' THEN stood.action END AS action,
  CASE WHEN standing = 'party' AND ${treaty} = 'OPCAT' THEN CASE WHEN in_force_date <= ${day} THEN 'yes' ELSE 'no' END END AS in_force,
  CASE WHEN standing = 'party' AND ${treaty} = 'OPCAT' THEN in_force_date END AS in_force_date,
  CASE WHEN standing <> 'none' THEN source_ids END AS source_ids
FROM stood LEFT JOIN entry_into_force AS f ON f.iso3 = stood.iso3
ORDER BY state`;
	},
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'standing', kind: 'text', label: headings.standing, words: (row) => standingWords(row.standing) },
		{ name: 'since', kind: 'date', label: m.column_since },
		{ name: 'action', kind: 'text', label: headings.action, words: (row) => actionWords(row.action) },
		{ name: 'in_force', kind: 'text', label: m.column_in_force_yes_no, filesOnly: true },
		{ name: 'in_force_date', kind: 'date', label: headings.inForce },
		{ name: 'source_ids', kind: 'sources', label: headings.sources, filesOnly: true }
	],
	sentence,
	unknowns: () => [],
	written: [byTreaty, bySingleGroup, byYearEnd]
};
