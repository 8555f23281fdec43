import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../src/lib/engine/sql.ts';
import type { Register } from '../../../src/lib/register/tables.ts';
import { loadRegister } from '../../checks/check-register.ts';
import { deriveMissions } from '../../derive/missions.ts';
import { deriveReturns } from '../../derive/returns.ts';
import { deriveVisitDates } from '../../derive/visit-dates.ts';
import { MADE_UP_WORDS } from '../made-tables.ts';
import { madeVisits } from '../made-visits.ts';
import { REGISTER, recordShape } from '../record-shape.ts';
import { madeFile, writeMade, type RowCounts } from '../write-made.ts';
import { buildLarge, type LargeFile } from './build.ts';
import { openDatabase, type Database } from './database.ts';
import { madeRegisterOf, registerOf } from './register.ts';

const ROW_GROUP = 2048;
const folder = mkdtempSync(join(tmpdir(), 'large-'));
const shape = recordShape();
const size = { visits: 10_000, seed: 11 };
const register = join(folder, 'register');
const out = join(folder, 'parquet');
const parquet = (name: string) => `read_parquet(${text(madeFile(out, name, 'parquet'))})`;

let counts: RowCounts;
let files: readonly LargeFile[];
let database: Database;

async function built(...given: Parameters<typeof buildLarge>): Promise<readonly LargeFile[]> {
	const build = await buildLarge(...given);
	if ('problems' in build) throw new Error(JSON.stringify(build.problems[0]));
	return build.files;
}

beforeAll(async () => {
	counts = await writeMade(register, shape, size);
	files = await built(madeRegisterOf(register), out, { rowGroup: ROW_GROUP });
	database = await openDatabase(mkdtempSync(join(folder, 'reader-')));
}, 60_000);

afterAll(() => {
	database.close();
	rmSync(folder, { recursive: true });
});

describe('the files of a large register', () => {
	it('have the rows that were made', () => {
		const rows = Object.fromEntries(files.map((file) => [file.name, file.rows]));
		expect(rows).toMatchObject({ ...counts, states: 197, visit_dates: 10_000 });
	});

	it('are cut into row groups of the size that was asked for, the last one apart', async () => {
		for (const { name, rows, rowGroups } of files) expect(rowGroups, name).toBe(Math.ceil(rows / ROW_GROUP));
		const groups = await database.rows(
			`SELECT CAST(row_group_num_rows AS INTEGER) AS rows FROM parquet_metadata(${text(madeFile(out, 'visits', 'parquet'))})
			WHERE path_in_schema = 'iso3' ORDER BY row_group_id`
		);
		expect(groups.map(({ rows }) => rows)).toEqual([2048, 2048, 2048, 2048, 10_000 - 4 * 2048]);
	});

	it('have in each row group the least and greatest value of what is filtered by', async () => {
		for (const [name, columns] of [
			['visits', ['start_date', 'iso3', 'status']],
			['visit_dates', ['start_year', 'start_min', 'iso3']],
			['returns', ['from_start', 'iso3']]
		] as const) {
			const without = await database.rows(
				`SELECT path_in_schema FROM parquet_metadata(${text(madeFile(out, name, 'parquet'))})
				WHERE path_in_schema IN (${columns.map(text).join(', ')})
					AND (stats_min_value IS NULL OR stats_max_value IS NULL)`
			);
			expect(without, name).toEqual([]);
		}
	});

	it('lie by year, then by State, then by day', async () => {
		const rows = await database.rows(
			`SELECT left(start_date, 4) || ' ' || iso3 || ' ' || start_date || ' ' || visit_id AS place FROM ${parquet('visits')}`
		);
		const places = rows.map(({ place }) => String(place));
		expect(places).toHaveLength(10_000);
		expect(places).toEqual(places.toSorted());
	});

	it('hold the visits as they were made', async () => {
		const rows = await database.rows(`FROM ${parquet('visits')} ORDER BY start_date, visit_id`);
		expect(rows).toEqual([...madeVisits(shape, size)].map(({ visit }) => visit));
	});

	it('say in themselves and beside themselves that they are made up', async () => {
		for (const { name } of files) {
			const metadata = await database.rows(
				`SELECT decode(value) AS said FROM parquet_kv_metadata(${text(madeFile(out, name, 'parquet'))})
				WHERE decode(key) = 'made_up'`
			);
			expect(metadata, name).toEqual([{ said: MADE_UP_WORDS }]);
		}
		expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('Made up, for measuring');
	});

	it('are the same bytes when they are built again', async () => {
		const again = join(folder, 'again');
		await built(madeRegisterOf(register), again, { rowGroup: ROW_GROUP });
		for (const file of readdirSync(out)) {
			expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file))), file).toBe(true);
		}
	});

	it('leave nothing beside them', () => {
		expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
	});
});

/** What scripts/derive makes of the same visits. */
function derived(register: Pick<Register, 'visits'>) {
	const whole = register as Register;
	const visit_dates = deriveVisitDates(whole);
	const missions = deriveMissions(whole, visit_dates);
	return { visit_dates, missions, returns: deriveReturns(missions) };
}

const keys = { visit_dates: 'visit_id', missions: 'mission_id', returns: 'from_mission_id' } as const;

describe('what is derived in SQL is what the build derives', () => {
	it('of made-up visits', async () => {
		const expected = derived({ visits: [...madeVisits(shape, size)].map(({ visit }) => visit) });
		expect(expected.missions.filter(({ visits }) => visits > 1).length).toBeGreaterThan(50);
		for (const [name, key] of Object.entries(keys)) {
			const rows = await database.rows(`FROM ${parquet(name)} ORDER BY ${key}`);
			expect(rows, name).toEqual(expected[name as keyof typeof keys]);
		}
	});

	it('of the record, which passes the same checks', async () => {
		const loaded = loadRegister(REGISTER);
		if (!('register' in loaded)) throw new Error('the register does not hold');
		const real = join(folder, 'real');
		await built(registerOf(REGISTER), real);
		const expected = { visits: loaded.register.visits, ...derived(loaded.register) };
		for (const [name, key] of Object.entries({ visits: 'start_date, visit_id', ...keys })) {
			const rows = await database.rows(
				`FROM read_parquet(${text(join(real, `${name}.parquet`))}) ORDER BY ${key}`
			);
			expect(rows, name).toEqual(expected[name as keyof typeof expected]);
		}
		expect(existsSync(join(real, 'README.md'))).toBe(false);
	});
});
