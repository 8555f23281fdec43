import type { Table } from '../table.ts';
import { note, sourceIds, toState, treatyId } from './shared.ts';

export const treaties = {
	title: 'Treaties',
	description: 'A row is an instrument: one of the nine UN human rights treaties or of their protocols.',
	key: ['treaty'],
	foreignKeys: [],
	order: 'as the depositary lists them, a protocol after its treaty',
	columns: {
		treaty: { ...treatyId, description: 'The short name of the instrument.' },
		untc_no: {
			kind: 'text',
			unique: true,
			pattern: /^IV-\d+(?:-[a-z])?$/,
			format: 'a number of chapter IV of the UN Treaty Collection, as in IV-9-b',
			description: 'The number of the instrument in the UN Treaty Collection.'
		},
		body: {
			kind: 'one of',
			values: ['CAT', 'CCPR', 'CED', 'CEDAW', 'CERD', 'CESCR', 'CMW', 'CRC', 'CRPD', 'SPT'],
			description: 'The treaty body that watches over it.'
		},
		title: { kind: 'text', unique: true, description: 'The full title.' },
		adopted: { kind: 'date', description: 'The day of adoption.' },
		in_force: { kind: 'date', description: 'The day of entry into force of the instrument itself.' },
		as_of: { kind: 'date', description: "The day of the depositary's status page that was read." },
		source_ids: sourceIds
	}
} as const satisfies Table;

export const participation = {
	title: 'Participation',
	description: "A row is a State's standing in an instrument. A State without a row has taken no action.",
	key: ['treaty', 'iso3'],
	foreignKeys: [toState('iso3'), { columns: ['treaty'], table: 'treaties', references: ['treaty'] }],
	order: 'by treaty in the order of the table of treaties, then by iso3',
	columns: {
		iso3: { kind: 'iso3', description: 'The State.' },
		treaty: { ...treatyId, description: 'The instrument.' },
		signature_date: {
			kind: 'date',
			nullable: true,
			description: 'The day of signature; empty where it did not sign.'
		},
		signature_kind: {
			kind: 'one of',
			nullable: true,
			values: ['signature', 'succession'],
			description:
				"Its own signature, or one taken over from a State that it succeeds, dated by the depositary's notice."
		},
		action: {
			kind: 'one of',
			nullable: true,
			values: ['ratification', 'accession', 'succession', 'acceptance'],
			description: 'How it became a party; empty for a signatory.'
		},
		action_date: {
			kind: 'date',
			nullable: true,
			description: 'The day on which the instrument was deposited.'
		},
		status: {
			kind: 'one of',
			values: ['party', 'signatory', 'withdrawn'],
			description: 'Party: deposited. Signatory: signed and not party. Withdrawn: no longer a party.'
		},
		withdrawn_on: {
			kind: 'date',
			nullable: true,
			description: 'The first day on which it was no longer a party; empty unless withdrawn.'
		},
		note,
		source_ids: sourceIds
	}
} as const satisfies Table;

export const article24 = {
	title: 'Postponements (article 24)',
	description:
		'A row is a declaration by which a State postponed its obligations under part III or part IV of OPCAT.',
	key: ['iso3', 'part'],
	foreignKeys: [toState('iso3')],
	order: 'by iso3',
	columns: {
		iso3: { kind: 'iso3', description: 'The State.' },
		part: {
			kind: 'one of',
			values: ['iii', 'iv'],
			description: 'Part III (visits of the SPT) or part IV (national preventive mechanism).'
		},
		declared_on: { kind: 'date', description: 'The day of the declaration.' },
		valid_until: {
			kind: 'date',
			nullable: true,
			planned: true,
			description: 'The last day of the postponement; empty where no term is stated.'
		},
		until_basis: { kind: 'text', description: 'What is known of the term.' },
		note,
		source_ids: sourceIds
	}
} as const satisfies Table;
