import { DuckDBDateValue, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Engine, Row } from '../engine/engine.ts';
import { openNodeEngine } from '../engine/node.ts';
import type { Manifest } from '../figures/manifest.ts';
import { shownSql } from '../figures/shown-sql.ts';
import { questions } from './index.ts';
import { withDefaults, type Known, type Parameters } from './parameters.ts';
import { answerKey, asOfDay, writtenParameters } from './question.ts';

const data = 'static/data';
const manifest = JSON.parse(readFileSync(`${data}/manifest.json`, 'utf8')) as Manifest;

let engine: Engine;
let known: Known;

beforeAll(async () => {
	engine = await openNodeEngine(
		manifest.tables.map(({ name }) => ({ name, location: `${data}/${name}.parquet` }))
	);
	const tables = (await engine.query('SELECT "table" AS name, as_of FROM tables')) as {
		name: string;
		as_of: string;
	}[];
	known = {
		states: (await engine.query('SELECT iso3, name FROM states ORDER BY name')) as {
			iso3: string;
			name: string;
		}[],
		treaties: (await engine.query('SELECT treaty, title, adopted FROM treaties ORDER BY adopted')) as {
			treaty: string;
			title: string;
			adopted: string;
		}[],
		events: [],
		asOf: Object.fromEntries(tables.map(({ name, as_of }) => [name, as_of]))
	};
});

afterAll(() => engine.close());

/** Uncommon choices, whose answers are not written beside the pages. */
const uncommon: readonly Partial<Parameters>[] = [
	{ from: 2008, to: 2012 },
	{ from: 2040 },
	{ to: 1970 },
	{ asof: '2023-03-23' },
	{ asof: '1999-12-31' },
	{ states: ['AGO', 'KAZ', 'USA'] },
	{ states: ['COK'], asof: '2016-05-20' },
	{ treaty: 'ICCPR-OP1', group: 'latin-american-caribbean', from: 1990 },
	{ group: 'western-africa' },
	{ group: 'americas', by: 'subregion', asof: '2019-06-30' },
	{ states: ['AGO', 'KAZ', 'KGZ', 'MNG', 'USA'], name: 'A “group” {of} <my> own' }
];

function choices(question: (typeof questions)[number]): readonly Parameters[] {
	const written = writtenParameters(question, known);
	if (question.reads.includes('state'))
		return ['KAZ', 'DNK', 'AGO', 'USA', 'COK', 'ARG', 'AZE', 'UKR', 'NIC'].map((state) =>
			withDefaults({ state })
		);
	return [...written, ...uncommon.map(withDefaults)];
}

/** A value of today's DuckDB as our engine gives it: a date as its text, a big integer as a number. */
function printed(value: DuckDBValue): Cell {
	if (value instanceof DuckDBDateValue) return value.toString();
	if (typeof value === 'bigint') return Number(value);
	if (value === null || typeof value === 'object') return null;
	return value;
}

describe.each(questions.map((question) => [question.id, question] as const))('%s', (_, question) => {
	it('gives the columns it names, and words for every cell', async () => {
		for (const parameters of choices(question)) {
			const asOf = asOfDay(question, parameters, known.asOf);
			const rows = await engine.query(question.sql(parameters, asOf));
			const names = question.columns.map(({ name }) => name).join();
			expect(rows.filter((row) => Object.keys(row).join() !== names)).toEqual([]);
			const words = rows.flatMap((row) => question.columns.map((column) => column.words?.(row) ?? ''));
			expect(words.filter((word) => /undefined|null|NaN/.test(word))).toEqual([]);
			const answer = { rows, parameters, asOf, known };
			for (const words of [question.sentence(answer), ...question.unknowns(answer)]) {
				expect(words.replace(parameters.name ?? '', '')).toMatch(/^[^{}]+[.”]$/);
				expect(words).not.toMatch(/undefined|null|NaN|Invalid| {2}/);
			}
		}
	});

	it('gives the same rows in today’s DuckDB, from the SQL that is shown', async () => {
		const instance = await DuckDBInstance.create();
		const connection = await instance.connect();
		for (const parameters of choices(question).slice(-24)) {
			const statement = question.sql(parameters, asOfDay(question, parameters, known.asOf));
			const rows: Row[] = await engine.query(statement);
			const shown = shownSql(statement, question.tables, (table) => `${data}/${table}.parquet`);
			const statements = await connection.extractStatements(shown);
			for (let index = 0; index < statements.count - 1; index++)
				await (await statements.prepare(index)).run();
			const today = await (await statements.prepare(statements.count - 1)).runAndReadAll();
			const names = today.columnNames();
			const found = today.getRows().map((cells) => cells.map(printed));
			expect(found).toEqual(rows.map((row) => names.map((name) => row[name])));
		}
		connection.closeSync();
	});

	it('names every answer once, as a file can be named', () => {
		const keys = writtenParameters(question, known).map((parameters) => answerKey(question, parameters));
		expect(new Set(keys).size).toBe(keys.length);
		for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9.+-]+$/);
	});
});
