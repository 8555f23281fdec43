import { beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { Row } from '../engine/engine.ts';
import { bothRuntimes } from '../engine/testing/both-runtimes.ts';
import type { Manifest } from '../figures/manifest.ts';
import { questions } from './index.ts';
import type { Known, Parameters } from './parameters.ts';
import { answerKey, asOfDay } from './question.ts';
import { choicesOf } from './testing/choices.ts';

const folder = 'static/data';

interface Asked {
	/** The question and its answer's key, for a message. */
	readonly name: string;
	readonly columns: readonly string[];
	readonly sql: string;
}

let asked: readonly Asked[];
let browser: readonly Row[][];
let node: readonly Row[][];

async function vocabulary(): Promise<Known> {
	const [states = [], treaties = [], tables = []] = await commands.nodeRows(
		folder,
		['states', 'treaties', 'tables'],
		[
			'SELECT iso3, name FROM states ORDER BY name',
			'SELECT treaty, title, adopted FROM treaties ORDER BY adopted, treaty',
			'SELECT "table" AS name, as_of FROM tables'
		]
	);
	const asOf = Object.fromEntries(tables.map(({ name, as_of }) => [String(name), String(as_of)]));
	return { states, treaties, asOf } as unknown as Known;
}

beforeAll(async () => {
	const known = await vocabulary();
	asked = questions.flatMap((question) =>
		choicesOf(question, known).map((parameters: Parameters) => ({
			name: `${question.id} ${answerKey(question, parameters)}`,
			columns: question.columns.map(({ name }) => name),
			sql: question.sql(parameters, asOfDay(question, parameters, known.asOf))
		}))
	);
	const response = await fetch('/data/manifest.json');
	const { tables } = (await response.json()) as Manifest;
	({ browser, node } = await bothRuntimes({
		folder,
		path: '/data',
		tables: tables.map(({ name }) => name),
		statements: asked.map(({ sql }) => sql)
	}));
}, 60_000);

test('every question gives the same rows in the browser as in Node', () => {
	expect(asked.length).toBeGreaterThan(questions.length * 5);
	asked.forEach(({ name }, index) => {
		expect(browser[index], name).toStrictEqual(node[index]);
	});
});

test('the rows have the columns of the question, in their order, in both', () => {
	asked.forEach(({ name, columns }, index) => {
		for (const row of [...(browser[index] ?? []), ...(node[index] ?? [])])
			expect(Object.keys(row), name).toEqual(columns);
	});
});

test('what a written answer holds survives its file: no row loses or changes a cell as JSON', () => {
	asked.forEach(({ name }, index) => {
		expect(JSON.parse(JSON.stringify(node[index])), name).toStrictEqual(browser[index]);
	});
});

test('some answers are empty and some are not, or the above says little', () => {
	const sizes = browser.map((rows) => rows.length);
	expect(sizes).toContain(0);
	expect(Math.max(...sizes)).toBeGreaterThan(190);
	const cells = browser.flat(2).flatMap((row) => Object.values(row));
	expect(new Set(cells.map((cell) => (cell === null ? 'null' : typeof cell)))).toEqual(
		new Set(['null', 'number', 'string'])
	);
	expect(cells.some((cell) => typeof cell === 'number' && !Number.isInteger(cell))).toBe(true);
});
