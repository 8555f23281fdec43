import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { citedIds, provenance } from '../export/provenance.ts';
import { readSearch } from '../filters/url.ts';
import { questionOf } from '../questions/index.ts';
import {
	defaults,
	parameterNames,
	withDefaults,
	type Known,
	type Parameters
} from '../questions/parameters.ts';
import { returns } from '../questions/returns.ts';
import { answerFacts, fileColumns, figureLink } from './answer-facts.ts';
import { answerFile } from './answer-file.ts';
import { fetchSources } from './fetch-sources.ts';
import { chosenParameters } from './parameter-words.ts';
import { answer, known as readKnown, sourcesOf } from './record.server.ts';
import { returnsFigure } from './returns.ts';

let known: Known;
beforeAll(async () => {
	known = await readKnown();
});

const chosen: Partial<Parameters> = { states: ['BRA', 'PHL'], name: 'Mine', from: 2010, asof: '2020-01-31' };

describe('chosenParameters', () => {
	it('says nothing where nothing was chosen', () => {
		expect(chosenParameters(returns, defaults, known)).toEqual([]);
	});

	it('says what the question heeds, in words', () => {
		const words = chosenParameters(returns, withDefaults({ ...chosen, treaty: 'CAT' }), known);
		expect(words).toEqual([
			{ name: 'states', value: 'BRA,PHL', words: 'States: Brazil and the Philippines' },
			{ name: 'from', value: '2010', words: 'From year: 2010' },
			{ name: 'asof', value: '2020-01-31', words: 'As it stood on: 31 January 2020' },
			{ name: 'name', value: 'Mine', words: 'Name of your group: “Mine”' }
		]);
	});

	it('has words for every parameter', () => {
		const all = withDefaults({
			...chosen,
			treaty: 'CAT',
			group: 'western-africa',
			groups: ['african'],
			to: 2020,
			by: 'subregion',
			split: 'group',
			order: 'years',
			gap: 'second',
			advisory: 'without',
			part3: 'without',
			curves: 'joined',
			view: 'map',
			pace: 8,
			events: 'no',
			state: 'KAZ'
		});
		const words = chosenParameters({ reads: parameterNames }, all, known).map((one) => one.words);
		expect(words).toHaveLength(parameterNames.length);
		expect(words).toEqual(
			expect.arrayContaining([
				'Regional group or region: Western Africa',
				'Groups beside them: African Group',
				'Advisory visits: left out',
				'Missions a year: 8',
				'State: Kazakhstan'
			])
		);
		expect(words.join()).not.toMatch(/undefined|null/);
	});
});

describe('figureLink', () => {
	const page = 'https://example.org/sub/returns/?from=1999#else';

	it('is the page with the answer that is shown, at the figure', () => {
		const parameters = withDefaults({ ...chosen, name: 'Ours & “others” = 2' });
		const reads = ['group', 'states', 'from', 'to', 'asof', 'order', 'name'] as const;
		const link = new URL(figureLink(page, returns, { parameters }, { parameters: defaults, reads }));
		expect(link.origin + link.pathname).toBe('https://example.org/sub/returns/');
		expect(link.hash).toBe('#returns');
		expect(readSearch(link.search, reads, known)).toEqual({ parameters, dropped: [] });
	});

	it('keeps what the reader chose of the view, and no answer that is not shown yet', () => {
		const choice = {
			parameters: withDefaults({ order: 'years', from: 2015 }),
			reads: ['from', 'order']
		} as const;
		expect(figureLink(page, returns, { parameters: defaults }, choice)).toBe(
			'https://example.org/sub/returns/?order=years#returns'
		);
	});

	it('of a State’s page is that page', () => {
		const parameters = withDefaults({ state: 'KAZ' });
		expect(
			figureLink(
				'https://example.org/states/KAZ/',
				{ id: 'state-record', reads: ['state'] },
				{ parameters },
				{
					parameters,
					reads: []
				}
			)
		).toBe('https://example.org/states/KAZ/#state-record');
	});
});

it('what a figure says goes with its rows, with their sources', async () => {
	const parameters = withDefaults(chosen);
	const raw = await answer(returns, chosen);
	const facts = answerFacts(returnsFigure, { ...raw, parameters, known }, { register: 'v', link: 'l' });
	expect(facts).toMatchObject({ question: 'returns', asOf: '2020-01-31', register: 'v', link: 'l' });
	expect(facts.title).toMatch(/\?$/);
	expect(facts.sentence).toBe(returns.sentence({ ...raw, parameters, known }));
	const columns = fileColumns(returns);
	const of = provenance(facts, columns, raw.rows, await sourcesOf());
	expect(of.sources.map(({ source_id }) => source_id)).toEqual(citedIds(columns, raw.rows));
	expect(of.sources.length).toBeGreaterThan(0);
	expect(() => provenance(facts, columns, raw.rows, [])).toThrow(/name a source ".*" unknown/);
});

it('a file is called after the reader’s own name for the States, where the question heeds them', () => {
	const parameters = withDefaults(chosen);
	expect(answerFile(returns, { parameters, asOf: '2020-01-31' }, 'csv')).toBe(
		'opcat-returns-Mine-states-BRA-PHL.from-2010.asof-2020-01-31-as-at-2020-01-31.csv'
	);
	const identity = questionOf('state-identity');
	if (identity === undefined) throw new Error('no question');
	expect(
		answerFile(identity, { parameters: withDefaults({ state: 'KAZ' }), asOf: '2026-02-10' }, 'csv')
	).toBe('opcat-state-identity-state-KAZ-as-at-2026-02-10.csv');
});

describe('fetchSources', () => {
	const serving =
		(text: string, status = 200) =>
		() =>
			Promise.resolve(new Response(text, { status }));

	it('reads the published table', async () => {
		const text = readFileSync('static/data/sources.csv', 'utf8');
		expect(await fetchSources(serving(text), '/')).toEqual(await sourcesOf());
	});

	it.each([
		['a page instead of it', '<!doctype html>\n<p>a, b</p>', 200],
		['half of it', 'source_id,publisher,kind,title,published_on,url\na-1,OHCHR', 200],
		['nothing', '', 404]
	])('tells a file that is broken: %s', async (_, text, status) => {
		await expect(fetchSources(serving(text, status), '/')).rejects.toMatchObject({ kind: 'broken-file' });
	});
});
