import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bar } from '../charts/bars.ts';
import type { IntervalRow } from '../charts/intervals.ts';
import type { Row } from '../engine/engine.ts';
import { csv } from '../export/csv.ts';
import { everyVisit } from '../questions/every-visit.ts';
import { joiningByYear } from '../questions/joining-by-year.ts';
import { neverVisited } from '../questions/never-visited.ts';
import type { Known, Parameters } from '../questions/parameters.ts';
import { partiesOverTime } from '../questions/parties-over-time.ts';
import { asOfDay, type Answer, type Question } from '../questions/question.ts';
import { returns } from '../questions/returns.ts';
import { standingOnDate } from '../questions/standing-on-date.ts';
import { visitFrequencyByGroup } from '../questions/visit-frequency-by-group.ts';
import { visitFrequency } from '../questions/visit-frequency.ts';
import { visitsByYear } from '../questions/visits-by-year.ts';
import { yearsBetween } from '../questions/years-between.ts';
import { betweenBars } from './between-bars.ts';
import { joiningBars } from './joining-bars.ts';
import { partiesByGroup, partiesOfAll } from './parties-series.ts';
import { groupRates, stateRates } from './rate-rows.ts';
import { answer, known as readKnown } from './record.server.ts';
import { returnRows } from './return-rows.ts';
import { standingLooks, standingMarks } from './standing-marks.ts';
import { cellText } from './table.ts';
import { randomChoices } from './testing/choices.ts';
import { numberIn, partiesIn } from './testing/numbers-in-words.ts';
import {
	boundBy,
	joinedBy,
	missionsOf,
	returnsBy,
	standingBy,
	statesOf,
	visitsBy
} from './testing/register-counts.ts';
import { visitBars } from './visit-bars.ts';
import { visitRows } from './visit-rows.ts';

/** A line of a file, each cell as it is written there. */
type Line = Readonly<Record<string, string>>;

/** The one number of an answer, in every form in which a reader meets it. */
interface Total<R extends Row> {
	/** Off the drawing, in each way in which it can be read off there. */
	readonly drawn: (answer: Answer<R>) => readonly number[];
	readonly said: (sentence: string, answer: Answer<R>) => number;
	/** Off the lines of the file. */
	readonly filed: (lines: readonly Line[]) => number;
	/** Off the rows of the register. */
	readonly counted: (parameters: Parameters, asOf: string) => number;
	/** How many lines the file has, off the rows of the register, where that is told by them. */
	readonly lines?: (parameters: Parameters, asOf: string) => number;
}

let known: Known;

beforeAll(async () => {
	known = await readKnown();
});

/** The whole numbers of the table, and the same cells of the file. */
function cellsOf<R extends Row>({ columns }: Question<R>, rows: readonly R[], lines: readonly Line[]) {
	const numbers = columns.filter(({ kind, filesOnly, words }) => kind === 'integer' && !filesOnly && !words);
	return {
		shown: rows.map((row) => numbers.map((column) => cellText(column, row).replaceAll(',', ''))),
		filed: lines.map((line) => numbers.map(({ name }) => line[name]))
	};
}

async function agree<R extends Row>(question: Question<R>, total: Total<R>): Promise<void> {
	await fc.assert(
		fc.asyncProperty(randomChoices(known), async (parameters) => {
			const asOf = asOfDay(question, parameters, known.asOf);
			const answered = { ...(await answer(question, parameters)), parameters, known };
			const names = question.columns.map(({ name }) => name);
			const lines: Line[] = parse(csv(names, answered.rows), { columns: true });
			const counted = total.counted(parameters, asOf);
			const sentence = question.sentence(answered);
			expect(total.said(sentence, answered), sentence).toBe(counted);
			expect(total.filed(lines), 'in the file').toBe(counted);
			for (const number of total.drawn(answered)) expect(number, 'in the drawing').toBe(counted);
			const { shown, filed } = cellsOf(question, answered.rows, lines);
			expect(shown, 'in the table').toEqual(filed);
			if (total.lines) expect(lines).toHaveLength(total.lines(parameters, asOf));
		}),
		{ numRuns: 25 }
	);
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const column = (lines: readonly Line[], name: string) => sum(lines.map((line) => Number(line[name])));
const inBars = (bars: readonly Bar[]) => sum(bars.flatMap(({ counts }) => counts));
const inRates = (rows: readonly IntervalRow[]) =>
	sum(rows.map(({ value }) => numberIn(value, /^([\d,]+) missions? in/)));

describe('whatever a reader chooses, figure, sentence, table and file give the number of the register', () => {
	const visitsSaid = (words: string) => numberIn(words, /the SPT had made ([\d,]+|no) visits?\b/);

	it('of visits by year', () =>
		agree(visitsByYear, {
			drawn: ({ rows, parameters }) => [
				inBars(visitBars(rows, parameters.split, parameters).bars.filter(({ apart }) => !apart))
			],
			said: visitsSaid,
			filed: (lines) =>
				column(
					lines.filter(({ status = '' }) => !['announced', 'postponed', 'refused'].includes(status)),
					'visits'
				),
			counted: (parameters, asOf) => visitsBy(parameters, asOf).length
		}));

	it('of all visits', () =>
		agree(everyVisit, {
			drawn({ rows, parameters, asOf }) {
				const drawn = visitRows(rows, 'first', { asOf, period: parameters, root: '/' });
				const begun = new Set(rows.filter((row) => row.begun === 'yes').map((row) => row.visit_id));
				const marked = new Set(drawn.marks.map(({ id }) => id.split(' ')[0] ?? ''));
				return [
					sum(drawn.rows.map(({ value }) => Number(value))),
					[...begun].filter((visit) => marked.has(visit)).length
				];
			},
			said: visitsSaid,
			filed: (lines) => lines.filter(({ begun }) => begun === 'yes').length,
			counted: (parameters, asOf) => visitsBy(parameters, asOf).length
		}));

	const returnsSaid = (words: string) =>
		words.includes('holds no return') ? 0 : numberIn(words, /had come back (once|[\d,]+(?= times))/);

	it('of returns', () =>
		agree(returns, {
			drawn({ rows, asOf }) {
				const values = returnRows(rows, 'first', { asOf, root: '/' }).rows.map(({ value }) => value);
				const unsure = rows.filter(({ begun }) => begun === 'unsure').length;
				return [sum(values.map((years) => years.split(', ').length)) - unsure];
			},
			said: returnsSaid,
			filed: (lines) => lines.filter(({ begun }) => begun === 'yes').length,
			counted: (parameters, asOf) => returnsBy(parameters, asOf).length
		}));

	it('of returns by the years before them', () =>
		agree(yearsBetween, {
			drawn: ({ rows }) => [inBars(betweenBars(rows).bars)],
			said: returnsSaid,
			filed: (lines) => column(lines, 'returns'),
			counted: (parameters, asOf) => returnsBy(parameters, asOf).length
		}));

	const bound = (parameters: Parameters, asOf: string) =>
		boundBy(parameters, [asOf, known.asOf['participation'] ?? asOf].sort()[0] ?? asOf);
	const missions = (parameters: Parameters, asOf: string) => {
		const states = bound(parameters, asOf);
		return missionsOf(visitsBy(parameters, asOf)).filter(({ iso3 = '' }) => states.has(iso3)).length;
	};
	const missionsSaid = (words: string) =>
		words.includes('OPCAT bound none') ? 0 : numberIn(words, /had (?:made|had) ([\d,]+) missions?\b/);

	it('of missions to the States bound', () =>
		agree(visitFrequency, {
			drawn({ rows }) {
				const short = rows.filter(({ ranked }) => ranked === 'no').map((row) => row.missions);
				return [inRates(stateRates(rows, '/')) + sum(short)];
			},
			said: missionsSaid,
			filed: (lines) => column(lines, 'missions'),
			counted: missions,
			lines: (parameters, asOf) => bound(parameters, asOf).size
		}));

	it('of missions to the groups, regions or subregions', () =>
		agree(visitFrequencyByGroup, {
			drawn({ rows }) {
				const drawn = groupRates(rows, '/');
				const all = drawn.filter(({ id }) => id === 'all');
				return [inRates(drawn.filter((row) => !all.includes(row))), ...all.map((row) => inRates([row]))];
			},
			said: missionsSaid,
			filed: (lines) =>
				column(
					lines.filter(({ grouping }) => grouping === ''),
					'missions'
				),
			counted: missions
		}));

	it('of parties never visited', () =>
		agree(neverVisited, {
			drawn: () => [],
			said(words) {
				if (/there was no party|was no party that/.test(words)) return 0;
				const number = numberIn(words, /had never visited ([\d,]+) of the/);
				return Number.isNaN(number) && /had (never|not) visited/.test(words) ? 1 : number;
			},
			filed: (lines) => lines.length,
			counted(parameters, asOf) {
				const visits = visitsBy({ ...parameters, from: null, to: null }, asOf);
				const visited = new Set(visits.map(({ iso3 }) => iso3));
				const { parties } = standingBy({ ...parameters, treaty: 'OPCAT' }, asOf);
				return parties.filter((iso3) => !visited.has(iso3)).length;
			}
		}));

	it('of parties over time', () =>
		agree(partiesOverTime, {
			drawn: ({ rows }) => [
				partiesOfAll(rows).at(-1)?.value ?? 0,
				sum(partiesByGroup(rows).map(({ steps }) => steps.at(-1)?.value ?? 0))
			],
			said: (words, { parameters }) => partiesIn(words, parameters.states.length === 1),
			filed: (lines) => Number(lines.at(-1)?.['parties'] ?? 0),
			counted: (parameters, asOf) =>
				standingBy(parameters, [asOf, `${parameters.to ?? 9999}-12-31`].sort()[0] ?? asOf).parties.length
		}));

	it('of parties on a day', () =>
		agree(standingOnDate, {
			drawn({ rows }) {
				const { tone, surface } = standingLooks.party;
				return [
					standingMarks(rows, '/').filter((mark) => mark.tone === tone && mark.surface === surface).length
				];
			},
			said: (words, { rows }) => partiesIn(words, rows.length === 1),
			filed: (lines) => lines.filter(({ standing }) => standing === 'party').length,
			counted: (parameters, asOf) => standingBy(parameters, asOf).parties.length,
			lines: (parameters) => statesOf(parameters).size
		}));

	it('of States that joined', () =>
		agree(joiningByYear, {
			drawn: ({ rows, parameters, asOf }) => [inBars(joiningBars(rows, parameters, asOf).bars)],
			said(words) {
				if (/the record holds no/.test(words)) return 0;
				const number = numberIn(words, /^By [^,]+, ([\d,]+) (?:States?\b|of )/);
				return Number.isNaN(number) && words.includes(' had joined ') ? 1 : number;
			},
			filed: (lines) => column(lines, 'joined'),
			counted: joinedBy
		}));
});
