import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildHistory } from './build-history.ts';
import { compareRegisters, type RegisterFiles } from './compare-registers.ts';
import { historyEnd } from './history-end.ts';
import { historyFile, readHistory, writeHistory } from './history-file.ts';

const files = (contents: Readonly<Record<string, string>>): RegisterFiles =>
	new Map(Object.entries(contents).map(([name, lines]) => [name, Buffer.from(lines)]));

const articles = (...rows: readonly string[]) => ['iso3,part,valid_until,source_ids', ...rows, ''].join('\n');

describe('two registers compared', () => {
	it('tells a changed cell with its sources before and after', () => {
		const before = files({ 'article24.csv': articles('KAZ,iv,2012-02-01,a') });
		const after = files({ 'article24.csv': articles('KAZ,iv,2013-02-01,a b') });
		expect(compareRegisters(before, after)).toEqual([
			{
				kind: 'changed',
				table: 'article24',
				key: 'KAZ iv',
				state: 'KAZ',
				column: 'valid_until',
				old: '2012-02-01',
				new: '2013-02-01',
				sources_before: 'a',
				sources_after: 'a b'
			}
		]);
	});

	it('tells a source that was added to a row, where nothing else was', () => {
		const before = files({ 'article24.csv': articles('KAZ,iv,,a') });
		const after = files({ 'article24.csv': articles('KAZ,iv,,a b') });
		expect(compareRegisters(before, after)).toMatchObject([{ column: 'source_ids', old: 'a', new: 'a b' }]);
	});

	it('tells rows that are new and rows that are gone, whatever their order', () => {
		const before = files({ 'article24.csv': articles('KAZ,iv,,a', 'DEU,iv,,a') });
		const after = files({ 'article24.csv': articles('ROU,iv,,b', 'KAZ,iv,,a') });
		expect(compareRegisters(before, after)).toEqual([
			{
				kind: 'removed',
				table: 'article24',
				key: 'DEU iv',
				state: 'DEU',
				cells: { iso3: 'DEU', part: 'iv', source_ids: 'a' }
			},
			{
				kind: 'added',
				table: 'article24',
				key: 'ROU iv',
				state: 'ROU',
				cells: { iso3: 'ROU', part: 'iv', source_ids: 'b' }
			}
		]);
	});

	it('knows the State of a row by the visit that it names', () => {
		const after = files({ 'reports.csv': 'visit_id,addressee\nMDV-2007,State\n' });
		expect(compareRegisters(files({}), after)).toMatchObject([{ kind: 'added', state: 'MDV' }]);
	});

	it('refuses a table in which two rows have one key', () => {
		const twice = files({ 'article24.csv': articles('KAZ,iv,,a', 'KAZ,iv,,b') });
		expect(() => compareRegisters(files({}), twice)).toThrow('two rows of the key "KAZ iv"');
	});
});

const path = 'data/register';
let root: string;

function git(...args: readonly string[]): void {
	const as = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
	execFileSync('git', ['-C', root, ...as, ...args], {
		env: { ...process.env, GIT_AUTHOR_DATE: '2026-03-01T00:30:00+02:00' },
		stdio: 'pipe'
	});
}

function write(...rows: readonly string[]): void {
	writeFileSync(join(root, path, 'article24.csv'), articles(...rows));
}

function commit(message: string): void {
	git('add', '.');
	git('commit', '-m', message);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'history-'));
	mkdirSync(join(root, path), { recursive: true });
	mkdirSync(join(root, dirname(historyFile)), { recursive: true });
	git('init', '-q', '-b', 'main');
	write('KAZ,iv,,a');
	commit('The register begins');
});

afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

describe('the history of a repository', () => {
	it('counts the rows of the first version and tells those after it, on the day in UTC', () => {
		write('KAZ,iv,2012-02-01,a');
		commit('KAZ: the term\n\nThe page of the\ndepositary says so.\n\nSource: a');
		const { start, versions } = buildHistory(root, path);
		expect(start).toMatchObject({
			date: '2026-02-28',
			subject: 'The register begins',
			rows: { article24: 1 }
		});
		expect(versions).toMatchObject([
			{
				subject: 'KAZ: the term',
				reasons: ['The page of the depositary says so.', 'Source: a'],
				changes: [{ column: 'valid_until', old: '', new: '2012-02-01' }]
			}
		]);
	});

	it('leaves out commits that touch other files', () => {
		writeFileSync(join(root, 'other.txt'), 'x');
		commit('Another file');
		expect(buildHistory(root, path).versions).toEqual([]);
	});

	it('follows one line through a merge, each change told once, with the reasons of what was merged', () => {
		git('checkout', '-q', '-b', 'side');
		write('DEU,iv,,a', 'KAZ,iv,,a');
		commit('DEU declared too');
		git('checkout', '-q', 'main');
		write('KAZ,iv,,a', 'ROU,iv,,a');
		commit('ROU declared too');
		git('merge', '-q', '-s', 'ours', '--no-commit', 'side');
		write('DEU,iv,,a', 'KAZ,iv,,a', 'ROU,iv,,a');
		commit('Merge side');
		expect(buildHistory(root, path).versions).toMatchObject([
			{ subject: 'ROU declared too', changes: [{ kind: 'added', key: 'ROU iv' }] },
			{
				subject: 'Merge side',
				reasons: ['DEU declared too'],
				changes: [{ kind: 'added', key: 'DEU iv' }]
			}
		]);
	});

	it('is written with the same bytes each time', () => {
		const file = join(root, historyFile);
		expect(writeHistory(file, buildHistory(root, path))).toBe(true);
		expect(writeHistory(file, buildHistory(root, path))).toBe(false);
		expect(readHistory(file)).toEqual(buildHistory(root, path));
	});

	it('is refused where the clone is shallow', () => {
		write('KAZ,iv,2012-02-01,a');
		commit('KAZ: the term');
		const shallow = join(root, 'shallow');
		execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, shallow]);
		expect(() => buildHistory(shallow, path)).toThrow('git fetch --unshallow');
	});
});

describe('the end of the history', () => {
	const tell = () => writeHistory(join(root, historyFile), buildHistory(root, path));

	it('is told where it is the register', () => {
		tell();
		expect(historyEnd(root, path)).toMatchObject({ state: 'told' });
	});

	it('waits for a correction that is not committed, and asks for one that is', () => {
		tell();
		write('KAZ,iv,2012-02-01,a');
		expect(historyEnd(root, path)).toMatchObject({ state: 'uncommitted' });
		commit('KAZ: the term');
		expect(historyEnd(root, path).state).toBe('untold');
		expect(historyEnd(root, path).words).toContain('run npm run history');
		tell();
		expect(historyEnd(root, path)).toMatchObject({ state: 'told' });
	});

	it('compares versions alone where there is no repository', () => {
		tell();
		rmSync(join(root, '.git'), { recursive: true });
		expect(historyEnd(root, path)).toMatchObject({ state: 'told' });
		write('KAZ,iv,2012-02-01,a');
		expect(historyEnd(root, path)).toMatchObject({ state: 'untold' });
	});

	it('of the project tells every committed correction', () => {
		const { state, words } = historyEnd('.', path);
		expect(state, words).not.toBe('untold');
	});
});
