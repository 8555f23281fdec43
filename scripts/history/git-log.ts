import { execFileSync } from 'node:child_process';
import type { RegisterFiles } from './compare-registers.ts';

/** A commit that made a version of the register. */
export interface RegisterCommit {
	readonly hash: string;
	/** The ISO day, UTC, on which its author made it. */
	readonly date: string;
	readonly subject: string;
	/** The paragraphs of its message after the first line, each without line breaks. */
	readonly reasons: readonly string[];
}

/** Asks the git of a folder. */
export type Git = (...args: readonly string[]) => Buffer;

/** Gives a way to ask git in a folder. It throws what git says, in an Error, where git fails. */
export function gitIn(directory: string): Git {
	return (...args) => {
		try {
			return execFileSync('git', ['-C', directory, ...args], {
				maxBuffer: 1 << 28,
				stdio: ['ignore', 'pipe', 'pipe']
			});
		} catch (error) {
			const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
			throw new Error(`git ${args[0] ?? ''} failed: ${said || String(error)}`, { cause: error });
		}
	};
}

const text = (bytes: Buffer) => bytes.toString('utf8');

/** A paragraph of a message ends at an empty line. */
function paragraphs(message: string): readonly string[] {
	return message
		.split(/\n\s*\n/)
		.map((part) => part.trim().replace(/\s+/g, ' '))
		.filter((part) => part !== '');
}

/** What stands between two fields of a commit, and after its last: no message has it. */
const field = '%x1f';

/** The reasons of what a merge brought in: of its own message nothing but names of branches would be learnt. */
function reasonsOfMerge(git: Git, [first, ...others]: readonly string[], path: string): readonly string[] {
	const range = [...others, `^${first ?? ''}`];
	const messages = text(git('log', '--reverse', '--no-merges', `--format=%B${field}`, ...range, '--', path));
	return messages.split('\x1f').flatMap(paragraphs);
}

/**
 * The commits that made the versions of the register, oldest first, along one line: where two lines of corrections were
 * merged, the merge is the version, and its reasons are those of the corrections that it brought in.
 * @param path of the register from the root of the repository
 * @throws Error where git fails
 */
export function registerCommits(git: Git, path: string): readonly RegisterCommit[] {
	const format = `--format=%H${field}%P${field}%at${field}%s${field}%b%x1e`;
	const log = text(git('log', '--topo-order', '--parents', format, '--', path));
	const commits = new Map(
		log
			.split('\x1e')
			.map((entry) => entry.trimStart().split('\x1f'))
			.filter(([hash]) => hash !== '')
			.map(([hash = '', parents = '', seconds = '', subject = '', body = '']) => [
				hash,
				{
					hash,
					parents: parents.split(' ').filter((one) => one !== ''),
					seconds: Number(seconds),
					subject,
					body
				}
			])
	);
	const line: RegisterCommit[] = [];
	let at = commits.values().next().value;
	while (at !== undefined) {
		const { hash, parents, seconds, subject, body } = at;
		line.push({
			hash,
			date: new Date(seconds * 1000).toISOString().slice(0, 10),
			subject,
			reasons: parents.length > 1 ? reasonsOfMerge(git, parents, path) : paragraphs(body)
		});
		at = commits.get(parents[0] ?? '');
	}
	return line.reverse();
}

/** The files of the register in a commit, by their names. @throws Error where git fails */
export function filesIn(git: Git, commit: string, path: string): RegisterFiles {
	const names = text(git('ls-tree', '--name-only', '-z', `${commit}:${path}`))
		.split('\0')
		.filter((name) => name !== '');
	return new Map(names.map((name) => [name, git('cat-file', 'blob', `${commit}:${path}/${name}`)]));
}
