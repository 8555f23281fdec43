// Takes published pages into the register, once a person has read the difference:
//   npm run import -- page.html [--write]
import { formatProblem } from './checks/problem.ts';
import { loadRegister } from './checks/check-register.ts';
import { applyTexts } from './import/apply.ts';
import { helpText, type Options, readOptions, USAGE, UsageError } from './import/options.ts';
import { type Asked, importPages, readPageOf } from './import/run.ts';
import { outcomeTold } from './import/told.ts';
import { readTexts, rowsOf } from './read.ts';
import { RegisterChanged, settle } from './register/journal.ts';
import { RegisterLocked } from './register/lock.ts';
import { readTextsOf } from './register/texts.ts';
import { isEmpty } from './sources/difference.ts';
import { readPage } from './sources/page.ts';
import { Refusal } from './sources/refusal.ts';

const REFUSED = 2;

function asked({ pages, as_of, url, withdrawn_on }: Options): Asked[] {
	return pages.map((file) => ({ page: readPage(file), given: { as_of, url, withdrawn_on } }));
}

function printJson(options: Options): number {
	const register = rowsOf(readTexts(readTextsOf(options.register)));
	const read = asked(options).map(({ page }) => readPageOf(page, register).json(register));
	console.log(JSON.stringify(read.length === 1 ? read[0] : read, null, '\t'));
	return 0;
}

function run(options: Options): number {
	settle(options.register);
	if (options.json) return printJson(options);
	const loaded = loadRegister(options.register);
	if ('problems' in loaded) {
		for (const problem of loaded.problems) console.error(formatProblem(problem));
		console.error('The register itself does not hold: correct it first. Nothing was written.');
		return 1;
	}
	const before = readTextsOf(options.register);
	const outcome = importPages(asked(options), before);
	console.log(outcomeTold(outcome));
	if (outcome.problems.length > 0) {
		console.error('Refused: the register would not hold. Nothing was written.');
		return REFUSED;
	}
	if (outcome.pages.every(({ difference }) => isEmpty(difference))) {
		console.log('The register says the same already: nothing to write.');
		return 0;
	}
	if (!options.write) {
		console.log('Nothing was written: add --write once this is right.');
		return 0;
	}
	const files = applyTexts(options.register, before, outcome.after);
	console.log(`wrote ${files.join(', ')}; now: npm run data, git diff`);
	return 0;
}

/** Gives the exit code. */
function main(args: readonly string[]): number {
	try {
		const options = readOptions(args);
		if (!options.help) return run(options);
		console.log(helpText());
		return 0;
	} catch (error) {
		if (error instanceof UsageError) {
			console.error(`${error.message}\nUsage: ${USAGE}`);
			return 1;
		}
		if (error instanceof Refusal || error instanceof RegisterLocked || error instanceof RegisterChanged) {
			console.error(`Refused: ${error.message}\nThe register is as it was.`);
			return REFUSED;
		}
		throw error;
	}
}

process.exitCode = main(process.argv.slice(2));
