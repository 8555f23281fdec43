import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegister, rowsOf } from '../read.ts';
import { stateMatcher } from './names.ts';
import { articleOf } from './ohchr-release/article.ts';
import { releaseJson } from './ohchr-release/json.ts';
import { releaseRecord } from './ohchr-release/record.ts';
import { ohchrRelease } from './ohchr-release.ts';
import { pageOf, readPage } from './page.ts';
import { Refusal } from './refusal.ts';

const states = stateMatcher(rowsOf(readRegister(resolve('data/register'))));
const folder = resolve('scripts/sources/ohchr-release/fixtures');
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
const expected = (name: string) =>
	JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8')) as Record<string, unknown>;
const read = (name: string) => ohchrRelease.read(readPage(join(folder, name)), states);

describe('a release gives every fact that it states and no other', () => {
	test.each(names.filter((name) => !name.startsWith('refused')))('%s', (name) => {
		expect(ohchrRelease.recognises(readPage(join(folder, name)))).toBe(true);
		const { record } = read(name);
		const json = releaseJson(record);
		expect(json).toEqual({ ...expected(name), evidence: json.evidence });
		expect(releaseRecord.safeParse(record).success).toBe(true);
	});
});

describe('every value has words, and the words stand in the release', () => {
	test.each(names.filter((name) => !name.startsWith('refused')))('%s', (name) => {
		const { evidence, ...facts } = releaseJson(read(name).record);
		const told = Object.entries(facts).filter(
			([, value]) => value !== null && (value as unknown[]).length !== 0
		);
		expect(Object.keys(evidence)).toEqual(expect.arrayContaining(told.map(([field]) => field)));
		const { titles, body, notes, dated } = articleOf(readPage(join(folder, name)));
		const text =
			[...titles, ...body, ...notes].map((passage) => passage.text).join(' ') + (dated?.words ?? '');
		const quoted = Object.values(evidence).flatMap(({ words }) => words.split(/; ?/));
		expect(quoted.filter((words) => !text.includes(words.trim()))).toEqual([]);
	});
});

describe('a page is refused that is no release on one visit', () => {
	test.each(names.filter((name) => name.startsWith('refused')))('%s', (name) => {
		expect(() => read(name)).toThrow(Refusal);
		expect(() => read(name)).toThrow(String(expected(name).refused));
		expect(() => read(name)).toThrow(name);
	});
});

test('a year that the words leave out is that of the release, and is told as put together', () => {
	const { evidence } = read('2018-poland.html').record;
	expect(evidence.start_date).toEqual({ words: '8 and 19 July; GENEVA (July 6, 2018) –', sure: 'combined' });
	expect(read('2016-kazakhstan.html').record.evidence.start_date?.sure).toBe('stated');
});

test('dates without any year are not taken, and that is said', () => {
	expect(read('2023-croatia-no-year.txt').warnings.map(({ what }) => what)).toEqual([
		'"2 to 8 July": the year is not stated'
	]);
});

test('no text of a script gets into a value', () => {
	const html =
		'<html><head><script>SPT will visit Norway from 1 to 2 May 2020.</script></head><body><p>GENEVA (1 May 2020) – The ' +
		'Subcommittee on Prevention of Torture (SPT) will visit Ghana<script>, Norway</script> from <style>3</style>4 to 5 May.</p></body></html>';
	const page = pageOf(new TextEncoder().encode(html), 'a.html');
	expect(ohchrRelease.read(page, states).record).toMatchObject({ iso3: 'GHA', start_date: '2020-05-04' });
});
