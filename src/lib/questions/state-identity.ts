import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { listWords } from '../text/numbers.ts';
import { groups } from './groups.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { atStart, stateWords } from './state-name.ts';
import { byState } from './written.ts';

/** What a State is called and by which codes and divisions it is listed, in the order in which they are told. */
const facts = [
	'name',
	'untc_name',
	'former',
	'other',
	'iso3',
	'iso2',
	'm49',
	'un_status',
	'un_regional_group',
	'm49_region',
	'm49_subregion',
	'note'
] as const;

type Fact = (typeof facts)[number];

/** A name, a code or another property of a State. */
export type StateIdentityRow = {
	/** The column of the table of States, or the kind of another name. */
	fact: Fact;
	value: string;
	/** Those of another name; null for what is from the table of States. */
	source_ids: string | null;
};

function factWords({ fact }: StateIdentityRow): string {
	return {
		name: m.fact_name,
		untc_name: m.fact_untc_name,
		former: m.fact_former,
		other: m.fact_other,
		iso3: m.fact_iso3,
		iso2: m.fact_iso2,
		m49: m.fact_m49,
		un_status: m.fact_un_status,
		un_regional_group: headings.group,
		m49_region: m.fact_region,
		m49_subregion: m.fact_subregion,
		note: headings.note
	}[fact]();
}

/** The words for a standing in the United Nations. @throws Error where the register has one without words */
function standingOf(status: string) {
	const words = {
		member: { cell: m.un_status_member, sentence: m.identity_member },
		observer: { cell: m.un_status_observer, sentence: m.identity_observer },
		'non-member': { cell: m.un_status_non_member, sentence: m.identity_non_member }
	}[status];
	if (words === undefined) throw new Error(`"${status}" is no standing in the United Nations that has words`);
	return words;
}

function valueWords({ fact, value }: StateIdentityRow): string {
	if (fact === 'un_status') return standingOf(value).cell();
	if (fact === 'un_regional_group') return groups.find(({ name }) => name === value)?.label() ?? value;
	return value;
}

/** A row in words: what it tells, and that. */
export function identityFact(row: StateIdentityRow): { label: string; text: string } {
	return { label: factWords(row), text: valueWords(row) };
}

function sentence({ rows, parameters, known }: Answer<StateIdentityRow>): string {
	const valuesOf = (fact: Fact) => rows.filter((row) => row.fact === fact).map(({ value }) => value);
	const state = atStart(stateWords(parameters.state ?? '', known));
	const spelt = valuesOf('untc_name').filter((name) => !valuesOf('name').includes(name));
	const names = valuesOf('former');
	const others = valuesOf('other');
	return [
		...valuesOf('un_status').map((status) => standingOf(status).sentence({ state })),
		...spelt.map((name) => m.identity_spelt({ name })),
		...(names.length === 0 ? [] : [m.identity_former({ list: listWords(names) })]),
		...(others.length === 0 ? [] : [m.identity_other({ list: listWords(others) })])
	].join(' ');
}

const inOrder = `CASE fact ${facts.map((fact, place) => `WHEN ${text(fact)} THEN ${place}`).join(' ')} END`;

const ofStates = facts
	.filter((fact) => fact !== 'former' && fact !== 'other')
	.map(
		(fact) =>
			`  SELECT iso3, ${text(fact)} AS fact, ${fact} AS value, CAST(NULL AS VARCHAR) AS source_ids FROM states`
	);

/** By which names and codes a State is known, and where the United Nations lists it. */
export const stateIdentity: Question<StateIdentityRow> = {
	id: 'state-identity',
	tables: ['states', 'other_names'],
	reads: ['state'],
	recordTable: 'participation',
	sql: (parameters) => `WITH told AS (
${ofStates.join('\n  UNION ALL\n')}
  UNION ALL
  SELECT iso3, kind, name, source_ids FROM other_names
)
SELECT fact, value, source_ids
FROM told
WHERE iso3 = ${text(parameters.state ?? '')} AND value IS NOT NULL
ORDER BY ${inOrder}, value`,
	columns: [
		{ name: 'fact', kind: 'text', label: m.column_fact, words: factWords },
		{ name: 'value', kind: 'text', label: m.column_fact_value, words: valueWords },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: () => [],
	written: [byState]
};
