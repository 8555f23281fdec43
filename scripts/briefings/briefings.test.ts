import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { barOf } from './progress.ts';
import { suggestionsOf } from './suggest.ts';

const states = [
	{ iso3: 'KAZ', name: 'Kazakhstan' },
	{ iso3: 'MDV', name: 'Maldives' }
];

describe('what was perhaps meant', () => {
	it.each([
		['KAS', 'KAZ (Kazakhstan)'],
		['kazakstan', 'KAZ (Kazakhstan)'],
		['Қазақстан', 'KAZ (Kazakhstan)'],
		['Maldive', 'MDV (Maldives)'],
		['afican', 'african']
	])('%s', (typed, meant) =>
		expect(suggestionsOf(typed, states, ['african'], { KAZ: ['Қазақстан'] })[0]).toBe(meant)
	);

	it('is nothing where nothing is like it', () =>
		expect(suggestionsOf('Atlantis', states, ['african'], {})).toEqual([]));
});

it('reads its arguments, and says what it does not know', () => {
	expect(readOptions(['KAZ', 'KAZ', 'MDV', '--format', 'md, txt'])).toEqual({
		ids: ['KAZ', 'MDV'],
		out: 'briefings',
		formats: ['md', 'txt'],
		since: null
	});
	expect(readOptions(['KAZ', '--since', '832a4ae'])).toMatchObject({ since: '832a4ae' });
	expect(() => readOptions([])).toThrow('Name one State or more');
	expect(() => readOptions(['--all', 'KAZ'])).toThrow('not both');
	expect(() => readOptions(['KAZ', '--format', 'doc'])).toThrow('"doc" is no format');
});

it('shows how far it is', () =>
	expect(barOf(1, 2, 'KAZ')).toBe(`[${'#'.repeat(15)}${'-'.repeat(15)}] 1 of 2 KAZ`));

describe('the command', () => {
	let out: string;
	beforeEach(() => {
		out = mkdtempSync(join(tmpdir(), 'briefings-'));
	});
	afterEach(() => rmSync(out, { recursive: true, force: true }));

	const run = (...args: readonly string[]) =>
		new Promise<{ code: number; told: string }>((resolve) => {
			const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/briefings.ts', ...args];
			execFile(process.execPath, command, (error, stdout, stderr) =>
				resolve({ code: error === null ? 0 : Number(error.code), told: stdout + stderr })
			);
		});

	it('tells what changed since a version, of States alone', async () => {
		const { start } = JSON.parse(readFileSync('data/history/versions.json', 'utf8')) as {
			start: { version: string };
		};
		const since = start.version.slice(0, 12);
		const told = await run('RWA', '--format', 'md', '--out', out, '--since', since);
		expect(told.code, told.told).toBe(0);
		const text = readFileSync(join(out, 'RWA.md'), 'utf8');
		expect(text).toContain(`version ${since}`);
		expect(text).toContain('2018-07-04');
		const group = await run('african', '--format', 'md', '--out', out, '--since', since);
		expect(group).toMatchObject({ code: 1, told: expect.stringContaining('of States alone') as string });
		const unknown = await run('RWA', '--format', 'md', '--out', out, '--since', '123456');
		expect(unknown).toMatchObject({
			code: 1,
			told: expect.stringContaining('no version "123456"') as string
		});
	});

	it('writes the same bytes twice, and nothing beside them', async () => {
		const twice = [join(out, 'a'), join(out, 'b')];
		for (const folder of twice)
			expect((await run('KAZ', 'overdue-mechanisms', '--out', folder, '--format', 'docx,md,txt')).code).toBe(
				0
			);
		const [a = [], b = []] = twice.map((folder) => readdirSync(folder).sort());
		expect(a).toEqual([
			'KAZ.docx',
			'KAZ.md',
			'KAZ.txt',
			'overdue-mechanisms.docx',
			'overdue-mechanisms.md',
			'overdue-mechanisms.txt'
		]);
		expect(b).toEqual(a);
		for (const name of a)
			expect(
				Buffer.compare(...(twice.map((folder) => readFileSync(join(folder, name))) as [Buffer, Buffer]))
			).toBe(0);
	});

	it('names a State that it does not know, and what was perhaps meant, and writes nothing', async () => {
		const { code, told } = await run('KAS', 'MDV', '--out', join(out, 'c'));
		expect(code).toBe(2);
		expect(told).toContain('"KAS" names no State, group or theme. Did you mean KAZ (Kazakhstan)');
		expect(readdirSync(out)).toEqual([]);
	});

	it('names what failed, goes on with the others, and its exit code tells', async () => {
		// A folder stands where the first file should be.
		mkdirSync(join(out, 'KAZ.md', 'in the way'), { recursive: true });
		const { code, told } = await run('KAZ', 'MDV', '--out', out, '--format', 'md');
		expect(code).toBe(1);
		expect(told).toMatch(/failed +KAZ: /);
		expect(told).toContain('wrote     1 of 2');
		expect(readdirSync(out).sort()).toEqual(['KAZ.md', 'MDV.md']);
	});
});
