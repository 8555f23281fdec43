import { setTimeout as wait } from 'node:timers/promises';
import type { Outside } from './download.ts';

/**
 * The world outside as it is: the network and the clock.
 * @param contact an address at which the one who asks can be reached; empty where none was given
 */
export function realOutside(contact: string): Outside {
	return {
		fetch,
		now: () => Date.now(),
		wait: (milliseconds) => wait(milliseconds),
		userAgent: `OPCAT-Observatory${contact === '' ? '' : ` (+${contact})`}`,
		timeout: 60_000,
		told: (words) => console.error(`  ${words}`)
	};
}

/** The variable of the environment with the contact address. */
export const CONTACT = process.env['REFRESH_CONTACT'] ?? '';
