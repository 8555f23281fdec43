import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../export/csv.ts';
import { questions } from '../questions/index.ts';
import { withDefaults } from '../questions/parameters.ts';
import { visitsByYear } from '../questions/visits-by-year.ts';
import { answer, known } from './record.server.ts';
import { shownSql } from './shown-sql.ts';
import { writeAnswer } from './written-answer.ts';
import { writtenAnswer, writtenEntries } from './written.server.ts';

describe('a written answer', () => {
	it('names the question, what was chosen and nothing else, the day, the rows and the sentence', async () => {
		const parameters = withDefaults({ group: 'african', treaty: 'CAT', view: 'map' });
		const raw = await answer(visitsByYear, parameters);
		const written = writeAnswer(visitsByYear, { ...raw, parameters, known: await known() }, '1b93becfb954');
		expect(written).toMatchObject({
			question: 'visits-by-year',
			// The question heeds no treaty and no view: they are no part of its answer.
			parameters: { group: 'african' },
			as_of: raw.asOf,
			register: '1b93becfb954',
			rows: raw.rows
		});
		expect(written.sentence).toMatch(/African Group/);
	});

	it('is there for every question, under each name once', async () => {
		const entries = await writtenEntries();
		const names = entries.map(({ question, key }) => `${question}/${key}`);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(entries.map(({ question }) => question))).toEqual(new Set(questions.map(({ id }) => id)));
		expect(names).toEqual(
			expect.arrayContaining(['parties-over-time/default', 'visits-by-year/group-no-group'])
		);
	});

	it('that is not there is not made up', async () => {
		await expect(writtenAnswer({ question: 'visits-by-year', key: 'from-2010' })).rejects.toMatchObject({
			status: 404
		});
		await expect(writtenAnswer({ question: 'nothing', key: 'default' })).rejects.toMatchObject({
			status: 404
		});
	});

	it('reads the same from its CSV', async () => {
		for (const key of ['KAZ', 'MUS', 'ARG']) {
			for (const id of ['state-visits', 'state-reports', 'state-delegations']) {
				const { question, written } = await writtenAnswer({ question: id, key: `state-${key}` });
				const names = question.columns.map(({ name }) => name);
				const lines = parse<Record<string, string>>(csv(names, written.rows), { columns: true });
				expect(lines).toEqual(
					written.rows.map((row) =>
						Object.fromEntries(names.map((name) => [name, row[name] === null ? '' : String(row[name])]))
					)
				);
			}
		}
	});
});

describe('the SQL that is shown', () => {
	it('makes a view of each table before the statement, and quotes addresses', () => {
		expect(shownSql('SELECT 1', ['visits', 'states'], (table) => `https://a.example/it's/${table}`)).toBe(
			`CREATE OR REPLACE TEMP VIEW "visits" AS FROM read_parquet('https://a.example/it''s/visits');\n` +
				`CREATE OR REPLACE TEMP VIEW "states" AS FROM read_parquet('https://a.example/it''s/states');\n\n` +
				`SELECT 1;\n`
		);
	});
});
