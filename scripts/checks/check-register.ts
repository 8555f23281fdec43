import { readdirSync } from 'node:fs';
import type { Register } from '../../src/lib/register/tables.ts';
import { tableNames } from '../../src/lib/register/tables.ts';
import { type Reading, readRegister, rowsOf } from '../read.ts';
import { asOfDateStated, notAfterAsOf } from './as-of.ts';
import type { Check } from './check.ts';
import { datesInOrder, publishedAfterTransmitted } from './date-order.ts';
import { completeDelegationHasHead, oneHeadAVisit } from './delegations.ts';
import { applyExceptions, readWhole } from './exceptions.ts';
import { keyIsUnique, valueIsUnique } from './keys.ts';
import { designationAgrees, removalHasBothBounds } from './mechanisms.ts';
import { roleAgreesWithDates } from './members.ts';
import { partsWithinVisit, resumesEarlierVisit } from './missions.ts';
import {
	notBeforeAdoption,
	participationStatus,
	signatureBeforeAction,
	stateHasJoined
} from './participation.ts';
import type { Problem } from './problem.ts';
import { referenceExists, sourceExists } from './references.ts';
import { publicationAgrees, reportAfterVisit, reportOfVisit } from './reports.ts';
import { codesBelongTogether } from './states.ts';
import { totalAgreesWithMetric } from './totals.ts';
import { visitNumberFollowsOrder } from './visit-numbers.ts';
import { visitWhileInForce } from './visits-in-force.ts';
import { datePrecisionAgrees, visitAgreesWithStatus, visitIdAgrees } from './visits.ts';

/** Every check of the register, in the order in which problems are listed. */
export const checks: readonly Check[] = [
	keyIsUnique,
	valueIsUnique,
	referenceExists,
	sourceExists,
	codesBelongTogether,
	datesInOrder,
	asOfDateStated,
	notAfterAsOf,
	participationStatus,
	signatureBeforeAction,
	notBeforeAdoption,
	stateHasJoined,
	visitIdAgrees,
	datePrecisionAgrees,
	visitAgreesWithStatus,
	visitNumberFollowsOrder,
	visitWhileInForce,
	resumesEarlierVisit,
	partsWithinVisit,
	oneHeadAVisit,
	completeDelegationHasHead,
	reportOfVisit,
	reportAfterVisit,
	publishedAfterTransmitted,
	publicationAgrees,
	designationAgrees,
	removalHasBothBounds,
	roleAgreesWithDates,
	totalAgreesWithMetric
];

/**
 * Runs every check that what was read allows.
 * @returns all problems of one run: the cells that could not be read, the rows that break a check and are not excepted
 *   by name, the exceptions that nothing needs. None means that the register holds.
 */
export function checkRegister(reading: Reading): readonly Problem[] {
	const failures = checks
		.filter(({ needsEveryRow, reads }) => !needsEveryRow || reads.every((table) => readWhole(reading, table)))
		.flatMap(({ run }) => run(reading));
	return [
		...tableNames.flatMap((table) => reading[table].problems),
		...applyExceptions(reading, checks, failures)
	];
}

/** A file of the folder that is no table would be left out without a word. */
function strangeFiles(directory: string): Problem[] {
	const expected = `one of: ${tableNames.map((table) => `${table}.csv`).join(' | ')}`;
	return readdirSync(directory)
		.filter((file) => !tableNames.some((table) => `${table}.csv` === file))
		.sort()
		.map((file) => ({
			file,
			row: null,
			column: null,
			value: null,
			fault: 'is no table of the register',
			expected
		}));
}

/**
 * Reads and checks the register in a folder.
 * @returns the register, or everything that is wrong with it; never both
 * @throws where there is no such folder
 */
export function loadRegister(
	directory: string
): { readonly register: Register } | { readonly problems: readonly Problem[] } {
	const reading = readRegister(directory);
	const problems = [...strangeFiles(directory), ...checkRegister(reading)];
	return problems.length > 0 ? { problems } : { register: rowsOf(reading) };
}
