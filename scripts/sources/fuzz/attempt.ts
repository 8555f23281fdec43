import type { Register } from '../../../src/lib/register/tables.ts';
import { compare } from '../compare.ts';
import { formatOf } from '../importers.ts';
import type { StateMatcher } from '../names.ts';
import { pageOf } from '../page.ts';
import { Refusal } from '../refusal.ts';

/** What came of a page: it was read, or refused in words. */
export type Result = 'read' | 'refused';

const given = { as_of: null, url: 'https://example.org/page', withdrawn_on: {} };

/**
 * Takes bytes through all that an import does before it writes.
 * @throws any error but a refusal: that is what is looked for
 */
export function attempt(bytes: Uint8Array, name: string, register: Register, states: StateMatcher): Result {
	try {
		const page = pageOf(bytes, name);
		const read = formatOf(page).read(page, states);
		JSON.stringify(read.json(register));
		compare(register, read.propose(register, given));
		return 'read';
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		if (error.what !== '' && error.where.startsWith(name)) return 'refused';
		throw new Error(`a refusal that does not name its file: ${error.message}`, { cause: error });
	}
}
