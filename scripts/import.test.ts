import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerVersion } from './output/register-version.ts';
import { placesOf } from './register/places.ts';
import { register } from './sources/testing.ts';
import { writtenStatusPage } from './sources/untc/written.ts';

interface Run {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

let folder: string;
let directory: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'import-'));
	directory = join(folder, 'register');
	cpSync('data/register', directory, { recursive: true });
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as a person does, in a process of its own, in little memory. */
function run(...args: string[]): Promise<Run> {
	const command = ['--max-old-space-size=400', '--import', 'tsx', 'scripts/import.ts'];
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[...command, '--register', directory, ...args],
			{ maxBuffer: 1e8 },
			(error, stdout, stderr) => {
				resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
			}
		);
	});
}

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const version = () => registerVersion(directory);

const opcat = writtenStatusPage(register, 'OPCAT', '2026-02-03');

/** The page of a later day, on which Zimbabwe has acceded and Angola has ratified what it signed. */
const newer = writtenStatusPage(
	{
		...register,
		participation: [
			...register.participation.map((row) =>
				row.treaty === 'OPCAT' && row.iso3 === 'AGO'
					? { ...row, action: 'ratification' as const, action_date: '2026-10-15', status: 'party' as const }
					: row
			),
			{
				...{ iso3: 'ZWE', treaty: 'OPCAT', signature_date: null, signature_kind: null, action: 'accession' },
				...{ action_date: '2026-11-02', status: 'party', withdrawn_on: null, note: null, source_ids: '' }
			}
		]
	},
	'OPCAT',
	'2026-11-20'
);

describe('npm run import', () => {
	test('says of a page that the register has already that there is nothing to write', async () => {
		const { code, stdout } = await run(file('opcat.html', opcat));
		expect(code).toBe(0);
		expect(stdout).toMatch(/parties of OPCAT: the page states 96; the register counts 96 before, 96 after/);
		expect(stdout).toMatch(/There is nothing to write/);
	});

	test('prints the difference and writes nothing, until --write; the second time nothing changes', async () => {
		const page = file('newer.html', newer);
		const before = version();
		const first = await run(page);
		expect(first.code).toBe(0);
		expect(first.stdout).toMatch(/OPCAT ZWE: action accession, action_date 2026-11-02, status party/);
		expect(first.stdout).toMatch(
			/OPCAT AGO, status: signatory → party {2}\(register: untc-iv-9-b; newer\.html: untc-iv-9-b\)/
		);
		expect(first.stdout).toMatch(/states 98; the register counts 96 before, 98 after/);
		expect(first.stdout).toMatch(/published totals, before: .*\npublished totals, after: /);
		expect(first.stdout).toMatch(/Nothing was written: add --write/);
		expect(version()).toBe(before);

		const written = await run(page, '--write');
		expect(written.stdout).toMatch(/wrote treaties\.csv, participation\.csv/);
		const lines = (directory: string) =>
			readFileSync(join(directory, 'participation.csv'), 'utf8').split('\n');
		const old = new Set(lines('data/register'));
		expect(lines(directory).filter((line) => !old.has(line))).toEqual([
			'AGO,OPCAT,2013-09-24,signature,ratification,2026-10-15,party,,,untc-iv-9-b',
			'ZWE,OPCAT,,,accession,2026-11-02,party,,,untc-iv-9-b'
		]);

		const after = version();
		const again = await run(page, '--write');
		expect(again.stdout).toMatch(/There is nothing to write/);
		expect(version()).toBe(after);
	});

	test('--json prints what was read, and nothing else', async () => {
		const { code, stdout, stderr } = await run('--json', file('newer.html', newer));
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(JSON.parse(stdout)).toMatchObject({
			treaty: 'OPCAT',
			as_of: '2026-11-20',
			stated: { signatories: 76, parties: 98 },
			other_participants: []
		});
		const { rows } = JSON.parse(stdout) as { rows: unknown[] };
		expect(rows.at(-1)).toEqual({
			...{ iso3: 'ZWE', signature_date: null, signature_kind: null },
			...{ action: 'accession', action_date: '2026-11-02', status: 'party' }
		});
	});

	test('takes several pages at once', async () => {
		const cat = file('cat.html', writtenStatusPage(register, 'CAT', '2026-11-20'));
		const { code, stdout } = await run(file('newer.html', newer), cat, '--write');
		expect(code).toBe(0);
		expect(stdout).toMatch(/CAT, as_of: 2026-02-03 → 2026-11-20/);
		const both = await run('--json', cat, cat);
		expect(JSON.parse(both.stdout)).toHaveLength(2);
	});

	test('refuses a change with which the register would not hold', async () => {
		const before = version();
		const without = {
			...register,
			participation: register.participation.filter(({ iso3 }) => iso3 !== 'KAZ')
		};
		const page = file('without.html', writtenStatusPage(without, 'OPCAT', '2026-02-03'));
		const { code, stdout, stderr } = await run(page, '--write');
		expect(code).toBe(2);
		expect(stdout).toMatch(/rows gone +1\n +participation {2}OPCAT KAZ/);
		expect(stdout).toMatch(/"KAZ" was visited and has not joined OPCAT/);
		expect(stderr).toMatch(/Refused: the register would not hold/);
		expect(version()).toBe(before);
	});

	test('refuses to write while another import does', async () => {
		const holder = { pid: process.pid, host: (await import('node:os')).hostname(), since: 'now' };
		writeFileSync(placesOf(directory).lock, JSON.stringify(holder));
		const { code, stderr } = await run(file('newer.html', newer), '--write');
		expect(code).toBe(2);
		expect(stderr).toMatch(/another import has been writing the register since now \(process \d+ on /);
	});

	test('tells how it is used', async () => {
		expect((await run('--help')).stdout).toMatch(/untc-html +status page of a treaty/);
		expect(await run()).toMatchObject({
			code: 1,
			stderr: expect.stringMatching(/Usage: npm run import/) as string
		});
	});
});

describe('a hostile file is refused with code 2, and the register is as it was', () => {
	const row = '<tr><td>Kenya</td><td>&nbsp;</td><td>1 May 2026 a</td></tr>';
	test.each([
		['empty', '', /hostile: the file is empty/],
		['binary', Uint8Array.from({ length: 2000 }, (_, index) => index % 256), /hostile.*: /],
		['no page', 'Hello, world. '.repeat(20), /hostile: this is no page of a known form/],
		['deeply nested', opcat.replace('</body>', '<b><i>'.repeat(200_000)), /nested more than/],
		[
			'nested in the table',
			opcat.replace('Albania', `${'<div>'.repeat(300_000)}Albania`),
			/nested more than/
		],
		['script-laden', opcat.replace('Albania', '<script>alert(1)</script>'), /the row names no participant/],
		['in a wrong encoding', Buffer.from(opcat.replace('C\u00f4te', 'C\u00f4te'), 'latin1'), /no utf-8 text/],
		['half a page', opcat.slice(0, opcat.length / 2), /the page breaks off before its end/],
		['two pages in one', opcat + opcat, /more than one page/],
		['with a State listed twice', opcat.replace('</table>', `${row}${row}</table>`), /Kenya is listed twice/],
		[
			'with 30 February',
			opcat.replace('</table>', `${row.replace('1 May', '30 Feb')}</table>`),
			/not a real day/
		],
		['the page of another treaty', opcat.replace('9. b', '1. '), /the register has/]
	])('%s', async (_, content, message) => {
		const before = version();
		const { code, stdout, stderr } = await run(file('hostile', content), '--write');
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toMatch(message);
		expect(stderr).toMatch(/^Refused: hostile/);
		expect(version()).toBe(before);
	});

	test('over 20 MB', async () => {
		const path = file('huge.html', opcat);
		truncateSync(path, 3_000_000_000);
		const { code, stderr } = await run(path, '--write');
		expect(code).toBe(2);
		expect(stderr).toMatch(/huge\.html: the file has 3000\.0 MB/);
	});

	test('of 20 MB of rows', async () => {
		const rows = '<tr><td>Kenya</td><td></td><td>1 May 2026 a</td></tr>\n';
		const { code } = await run(file('rows.html', opcat.replace('</table>', rows.repeat(360_000))));
		expect(code).toBe(2);
	});
});
