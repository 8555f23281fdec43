import type { Change, History, Version } from '../../src/lib/register/history.ts';
import { versionOfFiles } from '../output/register-version.ts';
import { compareRegisters, countRows, type RegisterFiles } from './compare-registers.ts';
import { filesIn, gitIn, registerCommits, type RegisterCommit } from './git-log.ts';

/** A commit with the register as it left it. */
interface Step extends RegisterCommit {
	readonly files: RegisterFiles;
}

/** What is told of a version besides its changes. */
function head({ date, subject, reasons, files }: Step): Omit<Version, 'changes'> {
	return { version: versionOfFiles(files), date, subject, reasons };
}

/**
 * Reads every version of the register from the log of its repository. The same commits give the same history.
 * @param root the folder of the repository
 * @param path of the register from there
 * @throws Error where git fails, where a part of the log is missing, or where the register was never committed
 */
export function buildHistory(root: string, path: string): History {
	const git = gitIn(root);
	if (git('rev-parse', '--is-shallow-repository').toString().trim() === 'true')
		throw new Error('this clone is shallow, so that a part of the log is missing: run git fetch --unshallow');
	const steps = registerCommits(git, path).map((commit) => ({
		...commit,
		files: filesIn(git, commit.hash, path)
	}));
	const [first, ...later] = steps;
	if (first === undefined) throw new Error(`no commit has ${path}`);
	const versions = later.flatMap((step, index): readonly Version[] => {
		const before = steps[index]?.files ?? first.files;
		const changes: readonly Change[] = compareRegisters(before, step.files);
		const version = head(step);
		// A commit that gave a file another mode is no version.
		return version.version === versionOfFiles(before) ? [] : [{ ...version, changes }];
	});
	return { start: { ...head(first), rows: countRows(first.files) }, versions };
}
