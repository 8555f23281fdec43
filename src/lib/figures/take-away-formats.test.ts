import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../engine/engine.ts';
import { arrow } from '../export/arrow.ts';
import { isDay, type FileColumn } from '../export/file-column.ts';
import { json } from '../export/json.ts';
import { parquet } from '../export/parquet.ts';
import { provenance, type CitedSource, type Provenance } from '../export/provenance.ts';
import { cellsOf, readArrow, readParquet, readXlsx, type Plain } from '../export/testing/read-back.ts';
import { xlsx } from '../export/xlsx.ts';
import { questions } from '../questions/index.ts';
import { withDefaults, type Known } from '../questions/parameters.ts';
import { answerFacts, fileColumns } from './answer-facts.ts';
import { answer, known as readKnown, sourcesOf } from './record.server.ts';

const where = { register: '1b93becfb954', link: 'https://example.org/' };
/** What a spreadsheet takes for a formula. */
const formula = /^[=+\-@\t\r]/;

let known: Known;
let register: readonly CitedSource[];
beforeAll(async () => {
	known = await readKnown();
	register = await sourcesOf();
});

/** The type a column has in a file, told from its values alone. */
function typeOf({ kind }: FileColumn, values: readonly (Plain | undefined)[]): string {
	if (kind === 'integer' || kind === 'number') return kind;
	const known = values.filter((value) => value !== null);
	return kind === 'date' && known.every((value) => isDay(String(value))) ? 'day' : 'text';
}

const calledLike = {
	day: /^(DATE|Date32<DAY>)$/,
	text: /^(VARCHAR|Utf8)$/,
	integer: /^(INTEGER|BIGINT|Int32|Int64)$/,
	number: /^(DOUBLE|Float64)$/
} as const;

describe.each(questions.map((question) => [question.id, question] as const))('%s', (_, question) => {
	let columns: readonly FileColumn[];
	let rows: readonly Row[];
	let of: Provenance;
	beforeAll(async () => {
		const parameters = withDefaults(question.reads.includes('state') ? { state: 'KAZ' } : {});
		const raw = await answer(question, parameters);
		const definition = { question, title: () => 'What?', source: () => 'A register.' };
		columns = fileColumns(question);
		rows = raw.rows;
		of = provenance(answerFacts(definition, { ...raw, parameters, known }, where), columns, rows, register);
	});

	it('goes through JSON, Parquet and Arrow, and comes back equal', async () => {
		const cells = cellsOf(columns, rows);
		const text = JSON.parse(json(columns, rows, of)) as { rows: readonly Row[]; sentence: string };
		expect(cellsOf(columns, text.rows)).toEqual(cells);
		expect(text.sentence).toBe(of.sentence);
		for (const file of [await readParquet(parquet(columns, rows, of)), readArrow(arrow(columns, rows, of))]) {
			expect(file.names).toEqual(columns.map(({ name }) => name));
			expect(file.rows).toEqual(cells);
			expect(file.metadata).toMatchObject({ question: question.id, sentence: of.sentence, as_of: of.asOf });
			for (const [index, column] of columns.entries()) {
				const type = typeOf(
					column,
					cells.map((line) => line[index])
				);
				expect(file.types[index], column.name).toMatch(calledLike[type as keyof typeof calledLike]);
			}
		}
	});

	it('goes through XLSX, and comes back equal, days as dates', async () => {
		const cells = cellsOf(columns, rows);
		const [sheet, notes, sources] = readXlsx(await xlsx(columns, rows, of));
		const body = (sheet?.cells ?? []).slice(1);
		expect(cells.map((line, row) => line.map((_, index) => body[row]?.[index] ?? null))).toEqual(cells);
		for (const [row, line] of cells.entries()) {
			for (const [index, { kind }] of columns.entries()) {
				const value = line[index] ?? null;
				if (value === null) continue;
				const type = typeof value === 'number' ? 'n' : kind === 'date' && isDay(String(value)) ? 'day' : 's';
				expect(sheet?.types[row + 1]?.[index]).toBe(type);
			}
		}
		expect(new Set(sheet?.cells[0]).size).toBe(columns.length);
		expect(notes?.cells.map((line) => line[1])).toEqual(
			expect.arrayContaining([of.sentence, ...of.unknowns])
		);
		expect((sources?.cells ?? []).slice(1).map(([id]) => id)).toEqual(
			of.sources.map((source) => source.source_id)
		);
	});

	it('names every source of its rows, in full', () => {
		const ids = new Set(register.map(({ source_id }) => source_id));
		const words = rows.flatMap((row) => Object.values(row).flatMap((cell) => String(cell).split(' ')));
		const cited = new Set(words.filter((word) => ids.has(word)));
		expect(new Set(of.sources.map((source) => source.source_id))).toEqual(cited);
	});
});

it('no text of the register begins as a formula does', () => {
	const folder = 'data/register';
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
		const lines = parse(readFileSync(`${folder}/${file}`), { bom: true });
		const suspects = lines.flat().filter((cell) => formula.test(cell) && Number.isNaN(Number(cell)));
		expect(suspects, file).toEqual([]);
	}
});
