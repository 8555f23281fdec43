import { formatProblem } from '../checks/problem.ts';
import { loadRegister } from '../checks/check-register.ts';
import { RegisterChanged } from '../register/journal.ts';
import { RegisterLocked } from '../register/lock.ts';
import { readTextsOf } from '../register/texts.ts';
import { isEmpty } from '../sources/difference.ts';
import { Refusal } from '../sources/refusal.ts';
import { applyTexts } from './apply.ts';
import { type Asked, importPages } from './run.ts';
import { outcomeTold } from './told.ts';

/** The exit code of a page or a change that was refused; the register is as it was. */
export const REFUSED = 2;

/** What an error says to the one who typed the command, where it is a refusal; null for other errors. */
export function refusalTold(error: unknown): string | null {
	const refused =
		error instanceof Refusal || error instanceof RegisterLocked || error instanceof RegisterChanged;
	return refused ? `Refused: ${error.message}` : null;
}

/**
 * Compares pages with the register, prints the difference, and writes it where that was asked.
 * @param asked the pages, in order
 * @param directory the folder of the register
 * @param write whether the difference is written
 * @returns the exit code: 0 done, 1 the register itself does not hold, 2 refused
 * @throws Refusal, RegisterLocked, RegisterChanged
 */
export function conclude(asked: readonly Asked[], directory: string, write: boolean): number {
	const loaded = loadRegister(directory);
	if ('problems' in loaded) {
		for (const problem of loaded.problems) console.error(formatProblem(problem));
		console.error('The register itself does not hold: correct it first. Nothing was written.');
		return 1;
	}
	const before = readTextsOf(directory);
	const outcome = importPages(asked, before);
	console.log(outcomeTold(outcome));
	if (outcome.problems.length > 0) {
		console.error('Refused: the register would not hold. Nothing was written.');
		return REFUSED;
	}
	if (outcome.pages.every(({ difference }) => isEmpty(difference))) console.log('There is nothing to write.');
	else if (!write) console.log('Nothing was written: add --write once this is right.');
	else {
		const files = applyTexts(directory, before, outcome.after);
		console.log(`wrote ${files.join(', ')}; now: npm run data, git diff`);
	}
	return 0;
}
