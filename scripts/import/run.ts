import type { Register } from '../../src/lib/register/tables.ts';
import { checkRegister } from '../checks/check-register.ts';
import type { Problem } from '../checks/problem.ts';
import type { Check } from '../checks/published-totals.ts';
import { derive } from '../derive/derive.ts';
import { readTexts, rowsOf } from '../read.ts';
import type { Texts } from '../register/texts.ts';
import { compare } from '../sources/compare.ts';
import type { Difference, StatedTotal } from '../sources/difference.ts';
import type { Given, ReadPage } from '../sources/format.ts';
import { formatOf } from '../sources/importers.ts';
import { stateMatcher } from '../sources/names.ts';
import type { Page } from '../sources/page.ts';
import { changedTables, changedText } from '../sources/table-text.ts';

/** A page as it was asked to be imported. */
export interface Asked {
	readonly page: Page;
	readonly given: Given;
}

/** What one page would change, in the register as the pages before it would leave it. */
export interface PageDifference {
	readonly name: string;
	/** The format that it is of, in one line. */
	readonly about: string;
	readonly difference: Difference;
	readonly totals: readonly StatedTotal[];
}

/** What an import would do. */
export interface Outcome {
	readonly pages: readonly PageDifference[];
	/** The files of the register as they would be. */
	readonly after: Texts;
	/** What would be wrong with the register then: with any of these nothing may be written. */
	readonly problems: readonly Problem[];
	/** The published totals beside our counts, as it is and as it would be; null where a count cannot be made. */
	readonly checks: { readonly before: readonly Check[]; readonly after: readonly Check[] } | null;
}

/** Reads a page in the format that it is of. @throws Refusal */
export function readPageOf(page: Page, register: Register): ReadPage & { readonly about: string } {
	const format = formatOf(page);
	return { ...format.read(page, stateMatcher(register)), about: format.about };
}

function importPage({ page, given }: Asked, before: Texts): { told: PageDifference; after: Texts } {
	const register = rowsOf(readTexts(before));
	const read = readPageOf(page, register);
	const proposed = read.propose(register, given);
	const difference = compare(register, {
		...proposed,
		warnings: [...read.warnings.map(({ what, where }) => `${where}: ${what}`), ...proposed.warnings]
	});
	const changed = changedTables(difference).map((table) => [
		table,
		changedText(table, before[table], difference, register)
	]);
	return {
		told: { name: page.name, about: read.about, difference, totals: proposed.totals ?? [] },
		after: { ...before, ...(Object.fromEntries(changed) as Partial<Texts>) }
	};
}

/**
 * Works out what an import would do, and writes nothing.
 * @param asked the pages, in the order given: each is compared with what those before it leave
 * @param before the files of a register that holds
 * @throws Refusal where a page is none that can be taken
 */
export function importPages(asked: readonly Asked[], before: Texts): Outcome {
	let after = before;
	const pages = asked.map((one) => {
		const imported = importPage(one, after);
		after = imported.after;
		return imported.told;
	});
	const reading = readTexts(after);
	const problems = checkRegister(reading);
	if (problems.length > 0) return { pages, after, problems, checks: null };
	const now = derive(rowsOf(readTexts(before)));
	const then = derive(rowsOf(reading));
	return {
		pages,
		after,
		problems: then.problems,
		checks: { before: now.derived.checks, after: then.derived.checks }
	};
}
