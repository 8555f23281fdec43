import { addDays } from './dates.ts';

/** Article 28 (2) of OPCAT: the thirtieth day after the deposit of the State's own instrument. */
const DAYS_AFTER_DEPOSIT = 30;

/**
 * The first day on which OPCAT was in force for a State (article 28): the later of the Protocol's own entry into
 * force and the thirtieth day after deposit.
 * @param protocolInForce the Protocol's entry into force, an ISO day (`in_force` of OPCAT in the table of treaties)
 * @param deposited the day of the State's deposit, an ISO day
 * @returns an ISO day
 * @throws RangeError where either is not a real day
 */
export function inForceSince(protocolInForce: string, deposited: string): string {
	const thirtieth = addDays(deposited, DAYS_AFTER_DEPOSIT);
	return thirtieth > protocolInForce ? thirtieth : protocolInForce;
}
