import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords, numberOrNone } from '../text/numbers.ts';
import { madeVisits } from './delegation-visits.ts';
import { headings } from './headings.ts';
import { groupOf } from './groups.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { chosenStates } from './sql-parts.ts';
import { visitStatusWords, type StatusOnDay } from './visit-status.ts';
import { visitsWhither } from './visits-words.ts';
import { bySingleGroup } from './written.ts';

/** A visit that took place, and who went as far as the record names them. */
export type DelegationRow = {
	iso3: string;
	state: string;
	regional_group: string;
	visit_id: string;
	/** ISO, as exact as they are known; the end is null where it is not stated or had not come. */
	start_date: string;
	end_date: string | null;
	status: StatusOnDay;
	begun: 'yes' | 'unsure';
	/** Null where no head is named: unknown, not none. */
	head: string | null;
	/** How many are named, who, with `; ` between, the head first, and their nationalities in the same order; null for nobody. */
	members: number;
	names: string | null;
	nationality_iso3s: string | null;
	delegation_complete: 'yes' | 'no';
	source_ids: string;
};

/** How far delegations are known, from the most to the least. */
export const extents = ['whole', 'part', 'nobody'] as const;

/** How far the record names a delegation. */
export function extentOf({
	delegation_complete: complete,
	members
}: Pick<DelegationRow, 'delegation_complete' | 'members'>): (typeof extents)[number] {
	if (complete === 'yes') return 'whole';
	return members > 0 ? 'part' : 'nobody';
}

/** How far a delegation is known, in words. */
export function extentWords(extent: (typeof extents)[number]): string {
	return { whole: m.extent_whole, part: m.extent_part, nobody: m.extent_nobody }[extent]();
}

/** Who is named on a delegation, with the codes of their nationalities: `Malcolm Evans (GBR), Mari Amos (EST)`. */
export function delegationWords({ names, nationality_iso3s }: DelegationRow): string {
	const codes = nationality_iso3s?.split(' ') ?? [];
	return (names?.split('; ') ?? [])
		.map((name, index) => m.delegate({ name, nationality: codes[index] ?? '' }))
		.join(', ');
}

function sentence({ rows, parameters, asOf, known }: Answer<DelegationRow>): string {
	const made = rows.filter(({ begun }) => begun === 'yes');
	const count = made.length;
	const values = {
		date: dateWords(asOf),
		where: visitsWhither(parameters, known),
		period: periodWords(parameters)
	};
	const [only] = made;
	if (only === undefined) return m.visits_none(values);
	const first = m.visits_count({ ...values, count, number: integerWords(count) });
	if (count === 1)
		return `${first} ${{ whole: m.delegation_whole, part: m.delegation_part, nobody: m.delegation_nobody }[extentOf(only)]()}`;
	const say = { whole: m.delegations_whole, part: m.delegations_part, nobody: m.delegations_not };
	const known3 = extents.flatMap((extent) => {
		const own = made.filter((row) => extentOf(row) === extent).length;
		return own === 0 ? [] : [say[extent]({ number: integerWords(own) })];
	});
	const heads = made.filter(({ head }) => head !== null).length;
	return `${first} ${m.delegations_known({ list: listWords(known3) })} ${m.delegations_heads({ number: numberOrNone(heads) })}`;
}

/** Who went on each visit that took place. */
export const delegations: Question<DelegationRow> = {
	id: 'delegations',
	tables: ['states', 'visits', 'visit_dates', 'delegations'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
${madeVisits(parameters, asOf)},
named AS (
  SELECT visit_id, CAST(count(*) AS INTEGER) AS members, string_agg(name, '; ' ORDER BY is_head DESC, name) AS names,
    string_agg(nationality_iso3, ' ' ORDER BY is_head DESC, name) AS nationality_iso3s,
    string_agg(name, '; ' ORDER BY name) FILTER (WHERE is_head = 'yes') AS head
  FROM delegations GROUP BY visit_id
)
SELECT v.iso3, v.state, v.regional_group, v.visit_id, v.start_date, v.end_date, v.status, v.begun, n.head,
  coalesce(n.members, 0) AS members, n.names, n.nationality_iso3s, v.delegation_complete, v.source_ids
FROM made AS v LEFT JOIN named AS n ON n.visit_id = v.visit_id
ORDER BY v.start_min, v.visit_id`,
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label(),
			filesOnly: true
		},
		{ name: 'visit_id', kind: 'visits', label: headings.visitId },
		{ name: 'start_date', kind: 'date', label: headings.startDate },
		{ name: 'end_date', kind: 'date', label: headings.endDate },
		{
			name: 'status',
			kind: 'text',
			label: headings.status,
			words: (row) => visitStatusWords(row.status),
			filesOnly: true
		},
		{ name: 'begun', kind: 'text', label: headings.begun, filesOnly: true },
		{ name: 'head', kind: 'text', label: headings.head, words: (row) => row.head ?? headings.unknown() },
		{ name: 'members', kind: 'integer', label: headings.members },
		{
			name: 'names',
			kind: 'text',
			label: m.column_names,
			words: (row) => (row.names === null ? headings.unknown() : delegationWords(row))
		},
		{ name: 'nationality_iso3s', kind: 'text', label: headings.nationality, filesOnly: true },
		{
			name: 'delegation_complete',
			kind: 'text',
			label: m.column_extent,
			words: (row) => extentWords(extentOf(row))
		},
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns({ rows, asOf }) {
		const unnamed = rows.filter((row) => row.begun === 'yes' && extentOf(row) === 'nobody').length;
		const unsure = rows.filter(({ begun }) => begun === 'unsure').length;
		return [
			...(unnamed === 0 ? [] : [m.delegations_unnamed({ count: unnamed, number: integerWords(unnamed) })]),
			...(unsure === 0
				? []
				: [m.visits_unsure({ count: unsure, number: integerWords(unsure), date: dateWords(asOf) })])
		];
	},
	written: [bySingleGroup]
};
