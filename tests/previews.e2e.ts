import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { known, manifest } from '../src/lib/figures/record.server.ts';
import { questions } from '../src/lib/questions/index.ts';
import { builtPages, isEmbed } from '../scripts/lib/routes.ts';
import { markupOf } from './support/markup.ts';
import { expect, test } from './support/site.ts';
import { metaOf } from './support/soundness.ts';

const pages = builtPages().filter((page) => !isEmbed(page) && page.route !== '/embed/answer/');
const mostBytes = 120_000;

/** Width and height of a PNG, from its header. */
function sizeOf(picture: Buffer): number[] {
	expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
	return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
}

test('every State and every question asked of all has its preview', async () => {
	const { states } = await known();
	const ofAll = questions.filter(({ reads }) => !reads.includes('state'));
	const names = ['site', ...ofAll.map(({ id }) => id), ...states.map(({ iso3 }) => `states/${iso3}`)];
	const missing = names.filter((name) => !existsSync(join('build/previews', `${name}.png`)));
	expect(missing).toEqual([]);
	for (const name of names) {
		const picture = readFileSync(join('build/previews', `${name}.png`));
		expect.soft(sizeOf(picture), name).toEqual([1200, 630]);
		expect.soft(picture.length, name).toBeLessThanOrEqual(mostBytes);
		// An empty picture of that size has 4 kB.
		expect.soft(picture.length, name).toBeGreaterThan(15_000);
	}
});

test('every page says what its link shows, and names no picture that is not there', () => {
	for (const { route, file } of pages) {
		const markup = markupOf(file);
		const of = (property: string) => metaOf(markup, 'property', property);
		expect.soft(of('og:title').join(), route).toMatch(/\S/);
		expect.soft(of('og:description'), route).toEqual(metaOf(markup, 'name', 'description'));
		expect.soft([of('og:type'), of('og:site_name')], route).toEqual([['website'], ['OPCAT Observatory']]);
		const pictures = of('og:image');
		// They need an absolute address, which the build is told or not.
		const card = pictures.length === 0 ? 'summary' : 'summary_large_image';
		expect.soft(metaOf(markup, 'name', 'twitter:card'), route).toEqual([card]);
		for (const picture of pictures) {
			expect.soft(picture, route).toMatch(/^https?:\/\/.+\/previews\/.+\.png$/);
			expect
				.soft(existsSync(join('build', picture.replace(/^.*\/previews\//, 'previews/'))), picture)
				.toBe(true);
			expect.soft(of('og:image:alt').join(), route).toMatch(/\S/);
		}
	}
});

test('a State’s page has the picture of its State', () => {
	const named = pages.filter(({ file }) => metaOf(markupOf(file), 'property', 'og:image').length > 0);
	for (const { route, file } of named) {
		const [, iso3] = /^\/states\/([A-Z]{3})\/$/.exec(route) ?? [];
		if (iso3 === undefined) continue;
		expect(metaOf(markupOf(file), 'property', 'og:image')[0]).toMatch(`/previews/states/${iso3}.png`);
	}
});

test('the tables are a dataset that machines can read', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		// What the test's own browser says of the copy that it does not make.
		if (!message.text().includes('blocked by Playwright')) complaints.push(message.text());
	});
	await page.goto('data/', { waitUntil: 'networkidle' });
	const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(texts).toHaveLength(1);
	const said = JSON.parse(texts[0] ?? '') as Record<string, unknown> & {
		distribution: { contentUrl: string; encodingFormat: string }[];
	};
	expect(said).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		version: manifest.register_version.slice(0, 12)
	});
	for (const key of ['name', 'description', 'dateModified', 'temporalCoverage'])
		expect(said[key]).toMatch(/\S/);
	const files = said.distribution.map(({ contentUrl }) => contentUrl.replace(/^.*\//, ''));
	expect(files.sort()).toEqual(
		manifest.tables.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]).sort()
	);
	for (const file of files) expect(existsSync(join('build/data', file)), file).toBe(true);
	expect(complaints).toEqual([]);
});
