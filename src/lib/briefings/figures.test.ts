import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../charts/text.ts';
import { sheetSvg } from '../export/picture/sheet-svg.ts';
import { briefingIds, briefingOf, briefingRows } from '../figures/briefings.server.ts';
import type { Briefing, Figure } from './document.ts';
import { drawingWidths, sheetOf, type Drawing } from './drawing.ts';

const register = (table: string) =>
	parse<Record<string, string>>(readFileSync(`data/register/${table}.csv`), { columns: true });
const tookPlace = register('visits').filter(({ status = '' }) =>
	['completed', 'suspended', 'terminated'].includes(status)
);

const figuresOf = ({ sections }: Briefing) =>
	sections.flatMap(({ blocks }) => blocks.filter((block): block is Figure => block.kind === 'figure'));

function drawn<F extends Drawing['form']>(briefing: Briefing, form: F) {
	return figuresOf(briefing)
		.map(({ drawing }) => drawing)
		.find((drawing): drawing is Extract<Drawing, { form: F }> => drawing.form === form);
}

let all: readonly Briefing[] = [];

beforeAll(async () => {
	const briefings: Briefing[] = [];
	for (const id of await briefingIds()) briefings.push(await briefingOf(id));
	all = briefings;
}, 240_000);

describe('every figure of every briefing', () => {
	it.each(['wide', 'narrow'] as const)('has its words within the %s drawing', (width) => {
		for (const briefing of all)
			for (const { drawing } of figuresOf(briefing)) {
				const sheet = sheetOf(drawing, drawingWidths[width]);
				for (const { words, attributes } of sheet.shapes) {
					if (words === undefined) continue;
					const wide = textWidth(words, sheet.size);
					const before = { start: 0, middle: 0.5, end: 1 }[String(attributes['text-anchor'] ?? 'start')] ?? 0;
					const left = Number(attributes['x']) - before * wide;
					// Widths are on the safe side by a sixth.
					expect(left, `${briefing.id}: ${words}`).toBeGreaterThanOrEqual(-0.17 * wide - 1);
					expect(left + wide, `${briefing.id}: ${words}`).toBeLessThanOrEqual(sheet.width + 0.17 * wide + 1);
					expect(Number(attributes['y']), `${briefing.id}: ${words}`).toBeLessThanOrEqual(sheet.height);
				}
			}
	});

	it('is a file in colours that are all known, and says what it asks and answers', () => {
		for (const briefing of all)
			for (const { title, answer, source, drawing } of figuresOf(briefing)) {
				const svg = sheetSvg(sheetOf(drawing), title, answer);
				expect(svg).not.toMatch(/var\(|NaN|undefined|null|class=|style=/);
				expect(title, briefing.id).toMatch(/\?$/);
				expect(answer, briefing.id).toMatch(/\.$/);
				expect(source, briefing.id).toMatch(/^As at \d+ \w+ \d{4}; version [0-9a-f]{12} /);
			}
	});
});

it('draws every visit made of a State’s record, and no State without a record', () => {
	for (const briefing of all.filter(({ id }) => /^[A-Z]{3}$/.test(id))) {
		const made = tookPlace
			.filter(({ iso3 }) => iso3 === briefing.id)
			.map(({ visit_id }) => `visit ${visit_id}`);
		const marks = drawn(briefing, 'strip')?.marks ?? [];
		const visits = marks.filter(({ lane, tone }) => lane === 'visits' && tone === 'accent');
		// A visit in parts is a mark a part.
		expect(
			[...new Set(visits.map(({ id }) => id.split(' ').slice(0, 2).join(' ')))].sort(),
			briefing.id
		).toEqual(made.sort());
	}
});

it('draws for the group as many visits as the register holds of its parties', () => {
	const states = register('states');
	for (const briefing of all) {
		const spans = drawn(briefing, 'spans');
		if (spans === undefined || /^(longest|waiting|overdue)/.test(briefing.id)) continue;
		const parties = states.filter(({ name = '' }) => spans.rows.some(({ label }) => label === name));
		expect(parties, briefing.id).toHaveLength(spans.rows.length);
		const visits = tookPlace.filter(({ iso3 }) => parties.some((party) => party['iso3'] === iso3));
		const dots = spans.rows.flatMap(({ marks }) => marks.filter(({ shape }) => shape === 'dot'));
		expect(dots, briefing.id).toHaveLength(visits.length);
	}
});

it('draws the times that the comparison holds, and writes them as its table does', async () => {
	for (const id of ['KAZ', 'ARG', 'MDV', 'AUS', 'NRU']) {
		const { compare } = await briefingRows(id);
		const briefing = all.find((one) => one.id === id);
		if (briefing === undefined) throw new Error(`There is no briefing ${id}`);
		const beside = drawn(briefing, 'beside');
		const indicators = ['years-to-first', 'years-between-latest', 'years-to-mechanism'];
		const measures = indicators.map((indicator) =>
			(['State', 'group', 'all'] as const).map((kind) => {
				const row = compare.rows.find(
					(one) =>
						one.indicator === indicator && one.kind === kind && (kind !== 'State' || one.subject === id)
				);
				return row?.value_min == null || row.value_max === null ? null : [row.value_min, row.value_max];
			})
		);
		expect(
			beside?.rows.map(({ own, group, all: everyone }) => [own, group, everyone]),
			id
		).toEqual(measures);
		const cells = briefing.sections
			.flatMap(({ blocks }) => blocks)
			.flatMap((block) => (block.kind === 'table' ? block.rows : []));
		for (const { label, words } of beside?.rows ?? [])
			expect(cells.find(([name]) => name === label)?.[1], `${id}: ${label}`).toBe(words);
	}
});
