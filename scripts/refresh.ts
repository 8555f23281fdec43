// Fetches the pages that the register rests on anew, and compares them with it:
//   npm run refresh [-- OPCAT CAT] [--write]
import { REFUSED, refusalTold } from './import/conclude.ts';
import { HELP, readOptions, USAGE } from './refresh/options.ts';
import { realOutside } from './refresh/outside.ts';
import { refresh } from './refresh/refresh.ts';
import { settle } from './register/journal.ts';

/** Gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
	try {
		const options = readOptions(args);
		if (options.help) {
			console.log(HELP);
			return 0;
		}
		settle(options.register);
		return await refresh(options, realOutside(options.contact));
	} catch (error) {
		const refusal = refusalTold(error);
		if (refusal !== null) {
			console.error(`${refusal}\nThe register is as it was.`);
			return REFUSED;
		}
		console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
		return 1;
	}
}

process.exitCode = await main(process.argv.slice(2));
