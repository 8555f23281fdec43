// Takes published pages into the register, once a person has read the difference:
//   npm run import -- page.html [--write]
import { conclude, REFUSED, refusalTold } from './import/conclude.ts';
import { helpText, type Options, readOptions, USAGE, UsageError } from './import/options.ts';
import { type Asked, readPageOf } from './import/run.ts';
import { readTexts, rowsOf } from './read.ts';
import { pageAt } from './refresh/page-at.ts';
import { settle } from './register/journal.ts';
import { readTextsOf } from './register/texts.ts';
import { readPage } from './sources/page.ts';

const isAddress = (text: string) => /^https?:\/\//i.test(text);

async function askedPages({ pages, as_of, url, withdrawn_on }: Options): Promise<Asked[]> {
	const asked: Asked[] = [];
	for (const typed of pages) {
		const page = isAddress(typed) ? await pageAt(typed) : readPage(typed);
		asked.push({ page, given: { as_of, url: isAddress(typed) ? typed : url, withdrawn_on } });
	}
	return asked;
}

function printJson(asked: readonly Asked[], directory: string): number {
	const register = rowsOf(readTexts(readTextsOf(directory)));
	const read = asked.map(({ page }) => readPageOf(page, register).json(register));
	console.log(JSON.stringify(read.length === 1 ? read[0] : read, null, '\t'));
	return 0;
}

/** Gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
	try {
		const options = readOptions(args);
		if (options.help) {
			console.log(helpText());
			return 0;
		}
		settle(options.register);
		const asked = await askedPages(options);
		return options.json
			? printJson(asked, options.register)
			: conclude(asked, options.register, options.write);
	} catch (error) {
		if (error instanceof UsageError) {
			console.error(`${error.message}\nUsage: ${USAGE}`);
			return 1;
		}
		const refusal = refusalTold(error);
		if (refusal === null) throw error;
		console.error(`${refusal}\nThe register is as it was.`);
		return REFUSED;
	}
}

process.exitCode = await main(process.argv.slice(2));
