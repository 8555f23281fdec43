// Writes the history of the register from the log of its repository: npm run history
import { buildHistory } from './history/build-history.ts';
import { historyFile, writeHistory } from './history/history-file.ts';
import { historyEnd } from './history/history-end.ts';

const register = 'data/register';

/** Gives the exit code. */
function main(args: readonly string[]): number {
	if (args.length > 0) {
		console.error('Usage: npm run history (it takes no arguments)');
		return 2;
	}
	try {
		const history = buildHistory('.', register);
		const changes = history.versions.reduce((sum, version) => sum + version.changes.length, 0);
		const what = `${history.versions.length + 1} versions, ${changes} changes`;
		console.log(
			writeHistory(historyFile, history)
				? `wrote     ${what}, to ${historyFile}: commit it`
				: `as it was ${what}, in ${historyFile}`
		);
		const { state, words } = historyEnd('.', register);
		if (state !== 'told') console.warn(`warning: the history ${words}`);
		return 0;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		console.error(`The history was not written: ${reason}`);
		return 1;
	}
}

process.exitCode = main(process.argv.slice(2));
