import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'd3-array';
import { afterAll, describe, expect, it } from 'vitest';
import { cellSchema, schemas } from '../../src/lib/register/schema.ts';
import { loadRegister } from '../checks/check-register.ts';
import { formatProblem } from '../checks/problem.ts';
import type { AnyRow } from '../read-table.ts';
import { REGISTER, recordShape } from './record-shape.ts';
import { madeNames, madeTables, type MadeName } from './made-tables.ts';
import { madeVisits, type MadeVisit, type Size } from './made-visits.ts';
import { madeSourceRows } from './made-words.ts';
import { brokenRules } from './testing/rules.ts';
import { madeFile, writeMade } from './write-made.ts';

const shape = recordShape();
const make = (size: Size) => [...madeVisits(shape, size)];
const folder = mkdtempSync(join(tmpdir(), 'made-'));
afterAll(() => rmSync(folder, { recursive: true }));

function hashes(of: string): string[] {
	const sha = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(of, file)))
			.digest('hex');
	return readdirSync(of)
		.sort()
		.map((file) => `${file} ${sha(file)}`);
}

describe('a made-up register', () => {
	const size = { visits: 5000, seed: 7 };
	const made = make(size);
	const visits = made.map(({ visit }) => visit);

	it('is the same from the same seed, to the byte, and another from another', async () => {
		const [one, two, other] = ['one', 'two', 'other'].map((name) => join(folder, name)) as [
			string,
			string,
			string
		];
		const counts = await writeMade(one, shape, { visits: 500, seed: 1 });
		await writeMade(two, shape, { visits: 500, seed: 1 });
		await writeMade(other, shape, { visits: 500, seed: 2 });
		expect(counts.visits).toBe(500);
		expect(hashes(one)).toEqual(hashes(two));
		expect(hashes(one)).not.toEqual(hashes(other));
	});

	it('has as many visits as asked for, each of its own id, in the order of the register', () => {
		expect(visits).toHaveLength(5000);
		expect(new Set(visits.map(({ visit_id }) => visit_id)).size).toBe(5000);
		const places = visits.map(({ start_date, visit_id }) => `${start_date} ${visit_id}`);
		// A year is before its months and they before their days: a space is before a hyphen.
		expect(places).toEqual(places.toSorted());
	});

	it.each([1, 2, 113, 114, 999])('has %d visits where so many are asked for', (count) => {
		expect(make({ visits: count, seed: 3 })).toHaveLength(count);
	});

	it('uses the words of the register: every cell passes its schema', () => {
		const rows = firstRows(made);
		const wrong = madeNames.flatMap((name) =>
			Object.entries(madeTables[name].columns).flatMap(([column, of]) => {
				const schema = cellSchema(of);
				return rows[name]
					.map((row) => String(row[column] ?? ''))
					.filter((text) => !schema.safeParse(text).success)
					.map((text) => `${name} ${column} ${text}`);
			})
		);
		expect(wrong).toEqual([]);
	});

	it('breaks no rule that visits, reports and delegations keep', () => {
		expect(brokenRules(make({ visits: 1500, seed: 5 }), shape)).toEqual([]);
	});

	it('has the years, kinds and statuses of the record, each in its share', () => {
		const recorded = shape.samples.map(({ visit }) => visit);
		const keys = (visit: (typeof visits)[number]) =>
			[visit.start_date.slice(0, 4), visit.visit_type, visit.status, visit.date_precision].join(' ');
		const shares = rollup(recorded, (rows) => rows.length / recorded.length, keys);
		const found = rollup(visits, (rows) => rows.length / visits.length, keys);
		expect([...found.keys()].sort()).toEqual([...shares.keys()].sort());
		for (const [key, share] of shares) expect(found.get(key), key).toBeCloseTo(share, 2);
	});

	it('is of every State, and of no other', () => {
		expect(new Set(make({ visits: 20_000, seed: 1 }).map(({ visit }) => visit.iso3))).toEqual(
			new Set(shape.states)
		);
	});

	it('names nobody and cites nothing of the record', () => {
		const cited = visits.flatMap(({ source_ids }) => source_ids.split(' '));
		expect(cited.every((id) => id.startsWith('made-source-'))).toBe(true);
		expect(
			made.flatMap(({ delegations }) => delegations).every(({ name }) => name.startsWith('Made-up '))
		).toBe(true);
	});

	it.each([0, -1, 1.5, NaN, 1e9])('is not made of %d visits', (count) => {
		expect(() => make({ visits: count, seed: 1 })).toThrow('visits cannot be made');
	});
});

describe('made-up rows are kept from the record', () => {
	it.each([REGISTER, 'data', 'data/more', 'static/data', './docs/../data/register/made'])(
		'are not written into %s',
		async (record) => {
			const before = hashes(REGISTER);
			await expect(writeMade(record, shape, { visits: 10, seed: 1 })).rejects.toThrow(
				"which is the record's"
			);
			expect(hashes(REGISTER)).toEqual(before);
			expect(existsSync('data/more')).toBe(false);
		}
	);

	it('say so in the folder and in the name of each file', async () => {
		const out = join(folder, 'named');
		await writeMade(out, shape, { visits: 10, seed: 1 });
		expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('Made up, for measuring');
		expect(readdirSync(out).filter((file) => !file.startsWith('made-up-'))).toEqual(['README.md']);
	});

	it('are refused by the build, as a folder and as a table among those of the record', async () => {
		const out = join(folder, 'refused');
		await writeMade(out, shape, { visits: 10, seed: 1 });
		expect(problemsOf(out)).toContain('README.md: the file is no table of the register; expected one of');
		const mixed = join(folder, 'mixed');
		cpSync(REGISTER, mixed, { recursive: true });
		cpSync(madeFile(out, 'visits', 'csv'), join(mixed, 'visits.csv'));
		expect(problemsOf(mixed).split('\n')[0]).toMatch(
			/^visits\.csv, row 2, column visit_id: "made-000000001-\w{3}-\d{4}" is not an id/
		);
	});
});

function problemsOf(register: string): string {
	const loaded = loadRegister(register);
	return 'problems' in loaded ? loaded.problems.map(formatProblem).join('\n') : '';
}

/** The first made-up rows of every table. */
function firstRows(made: readonly MadeVisit[]): Readonly<Record<MadeName, readonly AnyRow[]>> {
	const first = made.slice(0, 500);
	return {
		visits: first.map(({ visit }) => visit),
		reports: first.flatMap(({ reports }) => reports),
		delegations: first.flatMap(({ delegations }) => delegations),
		sources: madeSourceRows(shape.sources)
	};
}

it('an id apart, a made-up row is one of the register', () => {
	const [{ visit }] = make({ visits: 1, seed: 1 }) as [MadeVisit];
	const texts = Object.fromEntries(
		Object.entries(visit).map(([column, cell]) => [column, String(cell ?? '')])
	);
	const parsed = schemas.visits.safeParse(texts);
	expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['visit_id']);
});
