import { sort } from 'd3-array';
import { inForceSince } from '../../src/lib/register/in-force.ts';
import type { Register } from '../../src/lib/register/tables.ts';
import { iso3, toStates, type DerivedRow, type DerivedTable } from './derived-table.ts';
import { protocol } from './protocol.ts';

export const entryIntoForce = {
	title: 'Entry into force of OPCAT',
	description: 'A row is a State that deposited its instrument, with the day from which OPCAT binds it.',
	key: ['iso3'],
	foreignKeys: [toStates],
	order: 'by iso3',
	madeFrom: ['participation', 'treaties'],
	columns: {
		iso3,
		signature_date: {
			kind: 'date',
			nullable: true,
			description: 'The day of signature; empty for an accession.'
		},
		action: { kind: 'text', description: 'How it joined: ratification, accession and so on.' },
		deposit_date: {
			kind: 'date',
			description: 'The day of deposit of the instrument: from it the State is a party.'
		},
		in_force_date: {
			kind: 'date',
			description:
				"The later of the Protocol's own entry into force and the thirtieth day after deposit (article 28)."
		},
		withdrawn_on: {
			kind: 'date',
			nullable: true,
			description: 'The day from which it is no longer a party; empty for a party.'
		}
	}
} as const satisfies DerivedTable;

export type EntryIntoForce = DerivedRow<typeof entryIntoForce>;

/**
 * Gives the day on which OPCAT entered into force for each State that deposited its instrument.
 * Method: article 28 (1) and (2) of OPCAT; dates are ISO days.
 * @returns one row a State, by iso3
 * @throws Error where the register has no date of entry into force of OPCAT
 */
export function deriveEntryIntoForce(register: Register): EntryIntoForce[] {
	const { inForce } = protocol(register);
	const rows = register.participation.flatMap((row): EntryIntoForce[] => {
		if (row.treaty !== 'OPCAT' || row.action === null || row.action_date === null) return [];
		return [
			{
				iso3: row.iso3,
				signature_date: row.signature_date,
				action: row.action,
				deposit_date: row.action_date,
				in_force_date: inForceSince(inForce, row.action_date),
				withdrawn_on: row.withdrawn_on
			}
		];
	});
	return sort(rows, (row) => row.iso3);
}
