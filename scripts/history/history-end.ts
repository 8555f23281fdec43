import { newest, shortVersion } from '../../src/lib/register/history.ts';
import { registerVersion } from '../output/register-version.ts';
import { gitIn } from './git-log.ts';
import { historyFile, readHistory } from './history-file.ts';

/**
 * How the history stands to the register: it ends at it; the register has corrections that wait for their commit; or a
 * correction was committed and the history does not tell it.
 */
export interface HistoryEnd {
	readonly state: 'told' | 'uncommitted' | 'untold';
	/** The same in words, and what to do. */
	readonly words: string;
}

/**
 * Whether some files differ from what was last committed.
 * @param root the folder of the repository
 * @param path of the files from there
 * @returns false where there is no git, or no repository to ask
 */
function differsFromCommit(root: string, path: string): boolean {
	try {
		return gitIn(root)('status', '--porcelain', '--', path).length > 0;
	} catch {
		return false;
	}
}

/** The version at which the history ends, or null where it cannot be read. */
function endOf(file: string): string | null {
	try {
		return newest(readHistory(file)).version;
	} catch {
		return null;
	}
}

/**
 * Holds the history against the register of today.
 * @param root the folder of the repository, or of an archive of it
 * @param path of the register from there
 * @throws Error where the register cannot be read
 */
export function historyEnd(root: string, path: string): HistoryEnd {
	const now = registerVersion(`${root}/${path}`);
	const end = endOf(`${root}/${historyFile}`);
	if (end === now) return { state: 'told', words: `ends at this register, version ${shortVersion(now)}` };
	const ends = end === null ? 'cannot be read' : `ends at version ${shortVersion(end)}`;
	if (differsFromCommit(root, path))
		return {
			state: 'uncommitted',
			words: `${ends}; the register has corrections that are not committed: after their commit, run npm run history`
		};
	return {
		state: 'untold',
		words: `${historyFile} ${ends}, the register is version ${shortVersion(now)}: run npm run history and commit what it writes`
	};
}
