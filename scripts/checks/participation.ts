import { surelyBefore } from '../../src/lib/register/dates.ts';
import type { Reading } from '../read.ts';
import { type Check, type Failure, failing } from './check.ts';

const statusAgrees = 'status agrees with dates';

/** A party has deposited, a signatory has signed and not deposited, a State that withdrew has a day of withdrawal. */
export const participationStatus: Check = {
	name: statusAgrees,
	reads: ['participation'],
	run: (reading) => {
		const fail = failing(statusAgrees, reading, 'participation');
		return reading.participation.rows.flatMap((row) => {
			const failures: Failure[] = [];
			const present = (
				column: 'action' | 'action_date' | 'signature_date' | 'withdrawn_on',
				wanted: boolean
			) => {
				if ((row[column] !== null) === wanted) return;
				const fault = `${wanted ? 'is empty' : 'is filled'} though the State is ${row.status}`;
				failures.push(fail(row, column, fault, wanted ? 'a value' : 'an empty cell'));
			};
			present('action', row.status !== 'signatory');
			present('action_date', row.status !== 'signatory');
			present('withdrawn_on', row.status === 'withdrawn');
			if (row.status === 'signatory') present('signature_date', true);
			if ((row.signature_kind === null) !== (row.signature_date === null)) {
				const fault = 'does not go with signature_date';
				failures.push(fail(row, 'signature_kind', fault, 'both or neither'));
			}
			return failures;
		});
	}
};

const signedFirst = 'signature before action';

/** A State signs before it ratifies. A signature taken over by succession is dated by its notice: it is left out. */
export const signatureBeforeAction: Check = {
	name: signedFirst,
	reads: ['participation'],
	run: (reading) => {
		const fail = failing(signedFirst, reading, 'participation');
		return reading.participation.rows.flatMap((row) => {
			const { signature_kind, signature_date, action_date } = row;
			if (signature_kind !== 'signature' || !signature_date || !action_date) return [];
			if (!surelyBefore(action_date, signature_date)) return [];
			return [fail(row, 'action_date', `is before signature_date ${signature_date}`, 'that day or later')];
		});
	}
};

const adoptedFirst = 'not before adoption';

/** Nobody signs or joins an instrument before its adoption. */
export const notBeforeAdoption: Check = {
	name: adoptedFirst,
	reads: ['participation', 'treaties'],
	run: (reading) => {
		const fail = failing(adoptedFirst, reading, 'participation');
		const adopted = new Map(reading.treaties.rows.map((treaty) => [treaty.treaty, treaty.adopted]));
		return reading.participation.rows.flatMap((row) => {
			const day = adopted.get(row.treaty);
			return (['signature_date', 'action_date'] as const)
				.filter((column) => day && row[column] && surelyBefore(row[column], day))
				.map((column) =>
					fail(row, column, `is before the adoption of ${row.treaty} on ${day}`, 'that day or later')
				);
		});
	}
};

const partyToOpcat = 'State has joined OPCAT';

/** The States that have deposited their instrument for OPCAT, whether or not they withdrew since. */
function joined({ participation }: Reading): ReadonlySet<string> {
	const rows = participation.rows.filter(
		({ treaty, action_date }) => treaty === 'OPCAT' && action_date !== null
	);
	return new Set(rows.map(({ iso3 }) => iso3));
}

/** Declarations under article 24, mechanisms and the article 17 list are of States that joined OPCAT. */
export const stateHasJoined: Check = {
	name: partyToOpcat,
	reads: ['participation', 'article24', 'npms', 'article17'],
	needsEveryRow: true,
	run: (reading) => {
		const states = joined(reading);
		const expected = 'a State with a deposit for OPCAT in participation.csv';
		return (['article24', 'npms', 'article17'] as const).flatMap((table) => {
			const fail = failing(partyToOpcat, reading, table);
			const strangers = reading[table].rows.filter(({ iso3 }) => !states.has(iso3));
			return strangers.map((row) => fail(row, 'iso3', 'has not joined OPCAT', expected));
		});
	}
};
