import * as m from '../paraglide/messages.js';
import { integer, text } from '../engine/sql.ts';
import { dateWords } from '../text/dates.ts';
import { designations, designationTables } from './designations.ts';
import { headings } from './headings.ts';
import { groupOf } from './groups.ts';
import { designatedWords, inTimeWords, oneTimingWords } from './mechanism-counts.ts';
import { timings, timingWords, type Timing } from './mechanism-timing.ts';
import type { Question } from './question.ts';
import { bySingleGroup } from './written.ts';

/** The parties of a regional group whose mechanisms were designated, or are not, at one timing. */
export type GroupMechanismsRow = {
	regional_group: string;
	timing: Timing;
	mechanisms: number;
	/** The States by name, and by code with a space between. */
	states: string;
	iso3s: string;
};

/** The place of a timing in the order of a key, in SQL. */
export const timingPlace = `CASE timing ${timings.map((timing, place) => `WHEN ${text(timing)} THEN ${integer(place)}`).join(' ')} END`;

/** The count of a timing and the States behind it, in SQL. */
export const timingCounts = `CAST(count(*) AS INTEGER) AS mechanisms,
  string_agg(state, ', ' ORDER BY state) AS states, string_agg(iso3, ' ' ORDER BY iso3) AS iso3s`;

/** When the parties of each group designated their mechanisms, against the day by which they were due. */
export const mechanismsByGroup: Question<GroupMechanismsRow> = {
	id: 'mechanisms-by-group',
	tables: designationTables,
	reads: ['group', 'states', 'asof'],
	recordTable: 'npms',
	sql: (parameters, asOf) => `WITH ${designations(parameters, asOf)}
SELECT regional_group, timing, ${timingCounts}
FROM timed
GROUP BY regional_group, timing
ORDER BY regional_group, ${timingPlace}`,
	columns: [
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'timing', kind: 'text', label: m.column_npm_timing, words: ({ timing }) => timingWords(timing) },
		{ name: 'mechanisms', kind: 'integer', label: headings.parties },
		{ name: 'states', kind: 'text', label: m.column_npm_states },
		{ name: 'iso3s', kind: 'text', label: headings.iso3, filesOnly: true }
	],
	sentence: (answer) =>
		oneTimingWords(answer) ??
		[designatedWords(answer), inTimeWords(answer.rows)].filter((words) => words !== '').join(' '),
	unknowns({ rows, asOf, known }) {
		const joined = known.asOf['participation'] ?? asOf;
		return [
			...(rows.some(({ timing }) => timing === 'due unknown') ? [m.npm_due_unknown_counted()] : []),
			...(joined < asOf && rows.length > 0 ? [m.npm_joined({ date: dateWords(joined) })] : [])
		];
	},
	written: [bySingleGroup]
};
