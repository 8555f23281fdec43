import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { expected } from '../../src/routes/testing/figure.ts';
import { press, startSession, type Session } from './session.ts';

let session: Session;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

afterEach(() => {
	expect(session.complaints, 'errors, warnings and breaches of the policy').toEqual([]);
	expect(session.strangers, 'addresses of others').toEqual([]);
});

it('the front page draws every figure', async () => {
	const { page, url } = session;
	await page.goto(url);
	await page.waitForSelector('h1 ::-p-text(torture)');
	const drawn = await page.$$eval('figure[data-answer]', (figures) =>
		figures.map((figure) => ({
			id: figure.id,
			marks: [...figure.querySelectorAll('.drawing svg')]
				.filter((svg) => svg.getBoundingClientRect().width > 200)
				.reduce((sum, svg) => sum + svg.querySelectorAll('path, rect, circle').length, 0),
			sentence: figure.querySelector('[data-sentence]')?.textContent.trim()
		}))
	);
	expect(drawn.length).toBeGreaterThan(4);
	for (const { id, marks, sentence } of drawn) {
		expect(marks, id).toBeGreaterThan(5);
		expect(sentence, id).toMatch(/\d/);
	}
});

it('a choice that is not written beside the page is answered by the engine, as in Node', async () => {
	const { page, url } = session;
	await page.goto(`${url}ratifications/?group=african`);
	await page.waitForSelector('#joining-by-year[data-answer="group-african"]');
	await page.locator('::-p-aria([name="From year"])').fill('2010');
	const { key, sentence } = await expected('joining-by-year', { group: 'african', from: 2010 });
	await page.waitForSelector(`#joining-by-year[data-answer="${key}"][data-status="settled"]`);
	expect(await page.$eval('#joining-by-year [data-sentence]', (one) => one.textContent.trim())).toBe(
		sentence
	);
});

it('a State is found by the name it calls itself, and its page is whole', async () => {
	const { page, url } = session;
	await page.goto(`${url}states/`);
	await page.locator('input[type=search]').fill('Қазақстан');
	await page.waitForFunction(() => document.querySelectorAll('ul.states a').length === 1);
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => location.pathname.endsWith('/states/KAZ/'));
	await page.waitForSelector('h1 ::-p-text(Kazakhstan)');
	await page.waitForSelector('#state-record svg [data-mark]');
	await page.waitForSelector('a[href$="briefings/KAZ/"]');
});

it('the arrow keys walk from mark to mark, and each is told', async () => {
	const { page, url } = session;
	await page.goto(`${url}ratifications/`);
	const tile = '#standing-on-date [data-mark][aria-label^="Kazakhstan"]';
	// A figure wakes when its reader turns to it.
	await page.$eval(tile, (mark) => (mark as SVGAElement).focus());
	await page.waitForSelector(`${tile}[tabindex="0"]`);
	await page.keyboard.press('ArrowRight');
	const { name, told } = await page.$eval('#standing-on-date', (figure) => ({
		name: document.activeElement?.getAttribute('aria-label'),
		told: figure.querySelector('[data-readout]')?.textContent
	}));
	expect(name).toMatch(/^Kyrgyzstan/);
	expect(told).toBe(name);
});

it('the chart maker saves a picture as SVG and as PNG', async () => {
	const { page, url } = session;
	await page.goto(`${url}make/?question=visits-by-year`);
	await page.waitForSelector('[data-picture="drawn"]');
	await press(page, 'SVG');
	const svg = await session.saved(/^opcat-visits-by-year.*\.svg$/);
	expect(/<title[^>]*>(.*?)<\/title>/.exec(String(svg.bytes))?.[1]).toBe(
		'How many visits does the SPT make a year?'
	);
	await press(page, 'PNG 1x');
	const { bytes } = await session.saved(/^opcat-visits-by-year.*\.png$/);
	expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
	expect(bytes.length).toBeGreaterThan(10_000);
});

it('a briefing is saved as Word, with its notes and drawings', async () => {
	const { page, url } = session;
	await page.goto(`${url}briefings/KAZ/`);
	await press(page, 'Word');
	const parts = unzipSync((await session.saved(/^opcat-briefing-KAZ-.*\.docx$/)).bytes);
	expect(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array())).toContain('UN Treaty Collection');
	expect(Object.keys(parts).some((name) => /^word\/media\/.*\.svg$/.test(name))).toBe(true);
});
