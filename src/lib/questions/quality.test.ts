import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCsv } from '../export/read-csv.ts';
import { answer, describe as told } from '../figures/record.server.ts';
import { exceptions } from './exceptions.ts';
import { rowsBySource } from './rows-by-source.ts';
import { visitsKnown } from './visits-known.ts';

const table = (name: string) => readCsv(readFileSync(`data/register/${name}.csv`, 'utf8'));

const made = table('visits').filter(({ status }) =>
	['completed', 'suspended', 'terminated'].includes(status ?? '')
);

it('counts the visits of each year, and of how many what is known', async () => {
	const { rows } = await answer(visitsKnown);
	const years = [...new Set(made.map(({ start_date: start }) => Number(start?.slice(0, 4))))].sort();
	expect(rows.map(({ year }) => year)).toEqual(years);
	for (const row of rows) {
		const own = made.filter(({ start_date: start }) => Number(start?.slice(0, 4)) === row.year);
		const count = (keep: (visit: (typeof made)[number]) => boolean) => own.filter(keep).length;
		expect(row).toEqual({
			year: row.year,
			visits: own.length,
			to_day: count(({ start_date: start }) => start?.length === 10),
			to_month: count(({ start_date: start }) => start?.length === 7),
			to_year: count(({ start_date: start }) => start?.length === 4),
			kind_stated: count(({ visit_type_basis: basis }) => basis === 'stated'),
			delegation_complete: count(({ delegation_complete: complete }) => complete === 'yes'),
			places_named: count(({ places_visited: places }) => places !== null),
			verified: count(({ confidence }) => confidence === 'verified')
		});
	}
});

it('says of how many visits what is known, with the day', async () => {
	const raw = await answer(visitsKnown);
	expect(await told(visitsKnown, raw)).toMatch(
		new RegExp(`^Of the ${made.length} visits made by \\d+ \\w+ \\d{4}, the first day is known of \\w+,`)
	);
	expect(await told(visitsKnown, { ...raw, rows: [] })).toMatch(/the record holds no visit\.$/);
});

it('counts the rows of every table that cites sources, by the kinds of their sources', async () => {
	const kinds = new Map(table('sources').map(({ source_id: id, kind }) => [id, kind]));
	const { rows } = await answer(rowsBySource);
	for (const row of rows) {
		const own = table(row.record_table);
		const citing = (kind: string) =>
			own.filter(({ source_ids: ids }) => ids?.split(' ').some((id) => kinds.get(id) === kind)).length;
		const sure = (confidence: string) =>
			own.some((one) => 'confidence' in one)
				? own.filter((one) => one['confidence'] === confidence).length
				: null;
		expect(row).toEqual({
			record_table: row.record_table,
			rows: own.length,
			official: citing('official'),
			state: citing('state'),
			ngo: citing('ngo'),
			academic: citing('academic'),
			republished: citing('republished'),
			media: citing('media'),
			copy: citing('copy'),
			not_official: own.length - citing('official'),
			verified: sure('verified'),
			partly: sure('partly')
		});
	}
	const expected = rows.reduce((sum, row) => sum + row.rows, 0);
	expect(await told(rowsBySource, await answer(rowsBySource))).toContain(
		`Of the ${expected.toLocaleString('en')} rows that name their sources`
	);
});

it('lists every exception of the register', async () => {
	const raw = await answer(exceptions);
	expect(raw.rows).toHaveLength(table('exceptions').length);
	expect(await told(exceptions, raw)).toContain('break a check and are right all the same');
	expect(await told(exceptions, { ...raw, rows: [] })).toBe('No row of the register breaks a check.');
});
