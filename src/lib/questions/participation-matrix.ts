import * as m from '../paraglide/messages.js';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import { notAdopted, participationSentence } from './participation-words.ts';
import type { Question } from './question.ts';
import { chosenStates, distinctSources } from './sql-parts.ts';
import { treatyStandings } from './treaty-standings.ts';
import { bySingleGroup } from './written.ts';

/** How a State stands to all treaties adopted by a day: each treaty is in one of the four lists. */
export type ParticipationRow = {
	iso3: string;
	state: string;
	regional_group: string;
	/** How many treaties it was party to, and how many had been adopted. */
	party_to: number;
	treaties: number;
	/** Those it was party to in the order of joining, each with the day of deposit: `ICERD 1998-08-26, CAT 1998-08-26`. */
	joined: string | null;
	/** Those signed and not joined, with the day of signature, and those it had withdrawn from, with the day. */
	signed: string | null;
	withdrawn: string | null;
	/** The codes of those towards which it had taken no step. */
	no_step: string | null;
	source_ids: string;
};

const dated = (column: string, standing: string) =>
	`string_agg(treaty || ' ' || CAST(${column} AS VARCHAR), ', ' ORDER BY ${column}, treaty) FILTER (WHERE standing = '${standing}')`;

/** Which of the treaties each State has joined, in what order, and which it has not. */
export const participationMatrix: Question<ParticipationRow> = {
	id: 'participation-matrix',
	tables: ['states', 'treaties', 'participation'],
	reads: ['group', 'states', 'asof'],
	recordTable: 'participation',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
${treatyStandings(asOf)}
SELECT iso3, state, regional_group, CAST(count(*) FILTER (WHERE standing = 'party') AS INTEGER) AS party_to,
  CAST(count(*) AS INTEGER) AS treaties,
  ${dated('action_date', 'party')} AS joined,
  ${dated('signature_date', 'signatory')} AS signed,
  ${dated('withdrawn_on', 'withdrawn')} AS withdrawn,
  string_agg(treaty, ', ' ORDER BY adopted, treaty) FILTER (WHERE standing = 'none') AS no_step,
  ${distinctSources('source_ids')} AS source_ids
FROM stood
GROUP BY iso3, state, regional_group
ORDER BY party_to DESC, state`,
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).short()
		},
		{ name: 'party_to', kind: 'integer', label: m.column_party_to },
		{ name: 'treaties', kind: 'integer', label: m.column_treaties, filesOnly: true },
		{ name: 'joined', kind: 'text', label: m.column_joined_order },
		{ name: 'signed', kind: 'text', label: m.column_signed_only },
		{
			name: 'withdrawn',
			kind: 'text',
			label: m.column_withdrawn_from
		},
		{
			name: 'no_step',
			kind: 'text',
			label: m.column_no_step
		},
		{ name: 'source_ids', kind: 'sources', label: headings.sources, filesOnly: true }
	],
	sentence: participationSentence,
	unknowns: notAdopted,
	written: [bySingleGroup]
};
