import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../src/lib/engine/engine.ts';
import { openNodeEngine } from '../src/lib/engine/node.ts';
import { identifier } from '../src/lib/engine/sql.ts';
import { stamp, type Manifest, type ManifestTable } from './output/manifest.ts';
import { registerVersion } from './output/register-version.ts';

interface Run {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command as a person does, in a process of its own. */
function build(...args: string[]): Promise<Run> {
	return new Promise((resolve) => {
		execFile(process.execPath, ['--import', 'tsx', 'scripts/build.ts', ...args], (error, stdout, stderr) => {
			resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
		});
	});
}

const home = mkdtempSync(join(tmpdir(), 'build-'));
const out = join(home, 'data');
let first: Run;
let manifest: Manifest;

const bytesOf = (folder: string, file: string) => readFileSync(join(folder, file));
const stamps = (folder: string) =>
	Object.fromEntries(readdirSync(folder).map((file) => [file, stamp(bytesOf(folder, file))]));

beforeAll(async () => {
	first = await build('--out', out, '--report');
	manifest = JSON.parse(bytesOf(out, 'manifest.json').toString()) as Manifest;
}, 60_000);

afterAll(() => rmSync(home, { recursive: true }));

describe('npm run data', () => {
	it('succeeds on the register, says what it did with counts, and reports the published totals', () => {
		expect(first).toMatchObject({ code: 0, stderr: '' });
		expect(first.stdout).toMatch(/^read and checked +\d+ tables, \d+ rows$/m);
		expect(first.stdout).toMatch(/^derived +entry_into_force 96, /m);
		expect(first.stdout).toMatch(/^2023-03-23 +states_parties +92 +92 +agrees$/m);
		expect(first.stdout).toMatch(/^wrote +\d+ tables/m);
	});

	it('publishes every table as Parquet and CSV, and says their bytes and hashes', () => {
		const files = manifest.tables.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]);
		const others = ['datapackage.json', 'manifest.json', 'names.json'];
		expect(readdirSync(out).sort()).toEqual([...files, ...others].sort());
		for (const { name, files } of manifest.tables) {
			expect(stamp(bytesOf(out, `${name}.parquet`))).toEqual(files.parquet);
			expect(stamp(bytesOf(out, `${name}.csv`))).toEqual(files.csv);
		}
		expect(manifest.register_version).toBe(registerVersion('data/register'));
	});

	it('publishes every file of the register unchanged in what it says', () => {
		for (const file of readdirSync('data/register')) {
			const cells = (path: string) => parse(readFileSync(path));
			expect([file, cells(join(out, file))]).toEqual([file, cells(join('data/register', file))]);
		}
	});

	it('gives in Parquet what it gives in CSV', async () => {
		const files = manifest.tables.map(({ name }) => ({ name, location: join(out, `${name}.parquet`) }));
		const engine = await openNodeEngine(files);
		for (const table of manifest.tables) {
			const rows = await engine.query(`SELECT * FROM ${identifier(table.name)}`);
			expect(rows).toHaveLength(table.rows);
			expect([table.name, rows]).toEqual([table.name, csvRows(table)]);
		}
		await engine.close();
	});

	it('publishes a data package whose every cell, key and foreign key is valid', async () => {
		const descriptor = JSON.parse(bytesOf(out, 'datapackage.json').toString()) as object;
		const loaded = await Package.load(descriptor, { basePath: out });
		expect(loaded.errors).toEqual([]);
		for (const resource of loaded.resources) {
			const rows = await resource.read({ keyed: true, relations: true });
			const table = manifest.tables.find(({ name }) => name === resource.name);
			expect([resource.name, rows.length]).toEqual([resource.name, table?.rows]);
		}
	}, 60_000);

	it('names every State for the search box', () => {
		const names = JSON.parse(bytesOf(out, 'names.json').toString()) as Record<string, string[]>;
		expect(Object.keys(names)).toHaveLength(manifest.tables.find(({ name }) => name === 'states')?.rows ?? 0);
		expect(names['KAZ']).toEqual(expect.arrayContaining(['Kazakhstan', 'Қазақстан', 'Казахстан']));
		expect(names['SWZ']).toContain('Swaziland');
	});

	it('gives the same bytes from the same register', async () => {
		const again = join(home, 'again');
		expect(await build('--out', again)).toMatchObject({ code: 0 });
		expect(stamps(again)).toEqual(stamps(out));
	}, 60_000);
});

describe('npm run data that must not succeed', () => {
	const broken = join(home, 'register');
	let before: ReturnType<typeof stamps>;

	beforeAll(() => {
		cpSync('data/register', broken, { recursive: true });
		before = stamps(out);
	});

	const edit = (file: string, from: string, to: string) => {
		const text = readFileSync(join('data/register', file), 'utf8');
		expect(text).toContain(from);
		writeFileSync(join(broken, file), text.replace(from, to));
	};

	const restore = (file: string) => cpSync(join('data/register', file), join(broken, file));

	it('names every wrong cell, ends with 1 and leaves the old output as it was', async () => {
		edit('visits.csv', 'KAZ-2016,KAZ,2016-09-20', 'KAZ-2016,KAZ,2016-09-31');
		edit('treaties.csv', '2006-06-22', '22 June 2006');
		const run = await build('--register', broken, '--out', out);
		restore('visits.csv');
		restore('treaties.csv');
		expect(run.code).toBe(1);
		expect(run.stderr).toMatch(/visits\.csv, row \d+, column start_date: "2016-09-31"/);
		expect(run.stderr).toMatch(/treaties\.csv, row \d+, column in_force: "22 June 2006"/);
		expect(run.stderr).toMatch(/nothing was written/);
		expect(stamps(out)).toEqual(before);
		expect(readdirSync(home)).not.toContainEqual(expect.stringMatching(/^\.data/));
	}, 60_000);

	it('refuses a known disagreement that no published total needs', async () => {
		edit('published_totals.csv', '2015-05-08,states_parties,,79', '2015-05-08,states_parties,,78');
		edit('known_disagreements.csv', '2015-05-08,states_parties,79', '2015-05-08,states_parties,78');
		const run = await build('--register', broken, '--out', out);
		restore('published_totals.csv');
		restore('known_disagreements.csv');
		expect(run.code).toBe(1);
		expect(run.stderr).toMatch(/known_disagreements\.csv, row 3, .*2015-05-08 states_parties 78/);
		expect(stamps(out)).toEqual(before);
	}, 60_000);

	it('warns of a published total that nothing explains, and publishes it as unexplained', async () => {
		edit('published_totals.csv', '2015-10-20,states_parties,,80', '2015-10-20,states_parties,,81');
		const elsewhere = join(home, 'unexplained');
		const run = await build('--register', broken, '--out', elsewhere);
		restore('published_totals.csv');
		expect(run.code).toBe(0);
		expect(run.stderr).toMatch(
			/warning: published_totals\.csv, 2015-10-20 states_parties: published 81, counted 80/
		);
		expect(bytesOf(elsewhere, 'checks.csv').toString()).toContain('unexplained');
	}, 60_000);

	it('says how it is used where it is called with an argument that it does not know', async () => {
		const run = await build('--output', out);
		expect(run.code).toBe(1);
		expect(run.stderr).toMatch(/--output/);
		expect(run.stderr).toMatch(/Usage: npm run data/);
	}, 60_000);
});

/** The rows of a published CSV file, each cell as its column's type has it. */
function csvRows({ name, columns }: ManifestTable): Record<string, Cell>[] {
	const records = parse<Record<string, string>>(bytesOf(out, `${name}.csv`), { columns: true });
	return records.map((record) =>
		Object.fromEntries(columns.map((column) => [column.name, typed(record[column.name] ?? '', column.type)]))
	);
}

function typed(cell: string, type: ManifestTable['columns'][number]['type']): Cell {
	if (cell === '') return null;
	return type === 'INTEGER' || type === 'DOUBLE' ? Number(cell) : cell;
}
