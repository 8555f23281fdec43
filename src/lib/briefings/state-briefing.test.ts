import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { briefingOf, briefingRows } from '../figures/briefings.server.ts';
import { known as readKnown } from '../figures/record.server.ts';
import { citedBy, runsOf, type Briefing } from './document.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';

/** Read as a person would, line by line, against the register: a change of theirs is read again. */
const read = ['KAZ', 'MDV', 'NIC', 'ARG', 'AZE', 'RWA', 'AUS', 'USA', 'NRU', 'VAT'];

describe('the briefings that a reviewer can read', () => {
	it.each(read)('%s', async (iso3) => {
		await expect(markdown(await briefingOf(iso3))).toMatchFileSnapshot(`examples/${iso3}.md`);
	});
});

let all: readonly Briefing[] = [];

beforeAll(async () => {
	const { states } = await readKnown();
	const briefings: Briefing[] = [];
	for (const { iso3 } of states) briefings.push(await briefingOf(iso3));
	all = briefings;
}, 240_000);

/** The text of a briefing without its notes, a line a paragraph or cell. */
function bodyOf({ sections }: Briefing): string {
	return sections
		.flatMap(({ heading, blocks }) => [
			heading,
			...blocks.flatMap((block) =>
				block.kind === 'table'
					? [...block.columns, ...block.rows.flat()]
					: runsOf(block).map(({ text }) => text)
			)
		])
		.join('\n');
}

/** All that the figures of a briefing say, in their captions and in their drawings; years below an axis say nothing of the record. */
function figureWordsOf({ sections }: Briefing): string {
	return sections
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => {
			if (block.kind !== 'figure') return [];
			const { title, answer, notes, drawing } = block;
			const drawn =
				drawing.form === 'strip'
					? [
							...drawing.marks.flatMap(({ label, name }) => [label, name]),
							...drawing.intervals.map(({ label }) => label)
						]
					: drawing.rows.map(({ label }) => label);
			return [title, answer, ...notes, ...drawn];
		})
		.join('\n');
}

const wordsOf = (text: string) => text.split(/\s+/).length;

describe('every State', () => {
	it('says nothing that no person would write', () => {
		const never =
			/null|undefined|NaN|Infinity|\[object| {2}|\.\.|,\.|\(\)|“”|(?<![\d.])1 (?:States|visits|reports|nationals)\b|(?<![\d,.])0 (?:visits|States|reports|years)\b/;
		const clumsy = all
			.filter((briefing) => never.test(`${bodyOf(briefing)}\n${figureWordsOf(briefing)}`))
			.map(({ id }) => id);
		expect(clumsy).toEqual([]);
		// Of a visit alone a State may be said to have refused it, and the text says it with more care.
		expect(all.filter((briefing) => /refus/.test(bodyOf(briefing)))).toEqual([]);
	});

	it('calls nothing overdue but a mechanism', () => {
		const sentences = all.flatMap((briefing) =>
			briefing.sections.flatMap(({ blocks }) =>
				blocks.flatMap((block) => runsOf(block).map(({ text }) => text))
			)
		);
		const overdue = sentences
			.flatMap((text) => text.split(/(?<=\.) /))
			.filter((text) => /overdue/.test(text));
		expect(overdue.length).toBeGreaterThan(10);
		expect(overdue.filter((text) => !/mechanism/.test(text))).toEqual([]);
	});

	it('has no mention without a source and no source without a mention', () => {
		for (const { id, sections, notes } of all)
			expect(
				notes.map((note) => note.id),
				id
			).toEqual([...citedBy(sections)]);
	});

	it('tells each source once, with a publisher and the day of the record', () => {
		for (const { id, notes } of all) {
			expect(new Set(notes.map((note) => note.id)).size, id).toBe(notes.length);
			for (const { words, record } of notes) {
				expect(words, id).toMatch(/\S/);
				expect(record, id).toMatch(/^\((?:record as at \d|as at the dates)/);
			}
		}
	});

	it('fits on a page of A4 (600 words with its table), where the SPT came once at most, else on two', () => {
		for (const briefing of all) {
			const visits = briefing.sections.find(({ id }) => id === 'visits')?.blocks.length ?? 0;
			const limit = visits > 3 ? 900 : visits > 2 ? 750 : 600;
			expect(wordsOf(bodyOf(briefing)), briefing.id).toBeLessThanOrEqual(limit);
		}
	});

	it('tells as many visits as the register has rows of visits made', () => {
		const rows = parse<Record<string, string>>(readFileSync('data/register/visits.csv'), { columns: true });
		const times = ['', 'once', 'twice'];
		for (const briefing of all) {
			const made = rows.filter(
				({ iso3, status = '' }) =>
					iso3 === briefing.id && ['completed', 'suspended', 'terminated'].includes(status)
			).length;
			const [, told] = /had visited (?:.+?) (once|twice|\d+ times) by/.exec(bodyOf(briefing)) ?? [];
			expect(told, briefing.id).toBe(made === 0 ? undefined : (times[made] ?? `${made} times`));
		}
	});

	it('is as Markdown and as plain text the same words', () => {
		const bare = (text: string) => text.replace(/[\W_]+/g, ' ');
		for (const briefing of all) {
			const [md, text] = [markdown(briefing), plain(briefing)].map(bare);
			for (const { blocks } of briefing.sections)
				for (const block of blocks)
					for (const { text: words } of block.kind === 'paragraph' ? block.runs : []) {
						expect(md, briefing.id).toContain(bare(words).trim());
						expect(text, briefing.id).toContain(bare(words).trim());
					}
		}
	});
});

/** All numbers that can be told of a value: of a text those in it, of a number its ways to be rounded. */
function numbersIn(value: unknown): readonly string[] {
	if (typeof value === 'string') {
		const whole = (value.match(/\d+/g) ?? []).map((digits) => String(Number(digits)));
		return [...whole, ...(value.match(/\d+\.\d+/g) ?? [])];
	}
	if (typeof value !== 'number') return [];
	return [String(value), value.toFixed(0), value.toFixed(1), value.toFixed(2)].flatMap((text) => [
		text,
		...text.split('.')
	]);
}

describe('every number is that of a figure', () => {
	// Articles, parts and the names of days on which a rule of the record rests, which no row holds.
	const ofTheProtocol = ['11', '13', '16', '17', '24', '4', '2', '2017', '2019'];

	it.each(read)('%s', async (iso3) => {
		const { iso3: code, ...answers } = await briefingRows(iso3);
		expect(code).toBe(iso3);
		const told = Object.values(answers);
		const rows: readonly object[] = told.flatMap((answer) => [...answer.rows]);
		const count = (keep: (row: Record<string, unknown>) => boolean) =>
			rows.filter((row) => keep(row as Record<string, unknown>)).length;
		const counts = [
			answers.treaties.rows.length,
			answers.treaties.rows.filter(({ standing }) => standing === 'party').length,
			new Set(answers.members.rows.map(({ name }) => name)).size,
			count((row) => ['completed', 'suspended', 'terminated'].includes(String(row['status'])))
		];
		const allowed = new Set([
			...ofTheProtocol,
			...counts.map(String),
			...told.flatMap(({ asOf }) => numbersIn(asOf)),
			...rows.flatMap((row) => Object.values(row).flatMap(numbersIn))
		]);
		const briefing = await briefingOf(iso3);
		const text = `${bodyOf(briefing)}\n${figureWordsOf(briefing)}`.replace(/(\d),(\d{3})/g, '$1$2');
		const found = (text.match(/\d+(?:\.\d+)?/g) ?? []).map((number) =>
			number.includes('.') ? number : String(Number(number))
		);
		expect(found.filter((number) => !allowed.has(number))).toEqual([]);
		expect(found.length).toBeGreaterThan(5);
	});
});
