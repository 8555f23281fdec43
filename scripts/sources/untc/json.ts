import type { Register } from '../../../src/lib/register/tables.ts';
import type { StatusPage } from './record.ts';
import { type Standing, standingOf } from './standing.ts';
import { treatyOf } from './treaty.ts';

/** What was read of a status page, as `--json` prints it. */
export interface StatusJson {
	readonly treaty: string;
	readonly as_of: string | null;
	readonly stated: StatusPage['stated'];
	readonly rows: readonly Standing[];
	readonly other_participants: readonly string[];
}

/**
 * Gives what was read of a status page and nothing else; regional organisations are no rows.
 * @throws Refusal where the page is of no treaty of the register
 */
export function statusJson(page: StatusPage, register: Register, file: string): StatusJson {
	const { treaty } = treatyOf(page, register, file);
	return {
		treaty,
		as_of: page.as_of,
		stated: page.stated,
		rows: page.participants.map(standingOf).filter((standing) => standing !== null),
		other_participants: page.participants.filter(({ iso3 }) => iso3 === null).map(({ name }) => name)
	};
}
