import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { historyFile, readHistory } from '../../../scripts/history/history-file.ts';
import { catalogue } from '../../lib/figures/catalogue.ts';
import { firstOptions } from '../../lib/maker/options.ts';
import { shortVersion } from '../../lib/register/history.ts';
import { expected, figureOf, openLive, settled } from '../testing/figure.ts';

/** What a saved picture says of itself; the one on the page does not carry it. */
const description = /<metadata>.*<\/metadata>/s;

/** Opens the maker and gives the picture it draws. */
async function draw(page: Page, query: string): Promise<string> {
	await page.goto(`make/${query}`);
	return picture(page);
}

/** The picture as the page shows it now, once it is drawn. */
async function picture(page: Page): Promise<string> {
	await expect(page.locator('[data-picture="drawn"]')).toBeVisible({ timeout: 30_000 });
	const source = (await page.locator('[data-picture] img').getAttribute('src')) ?? '';
	return decodeURIComponent(source.slice(source.indexOf(',') + 1));
}

/** What of a picture is read back: its words, the kinds of its marks, and how many pixels of it are not its ground. */
function readBack(page: Page, svg: string) {
	return page.evaluate(async (text) => {
		// The letters' rules are not for this page's policy; the image below has them.
		const plain = text.replace(/<style>.*?<\/style>/s, '');
		const file = new DOMParser().parseFromString(plain, 'image/svg+xml');
		const root = file.documentElement;
		const image = new Image();
		image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		let inked = 0;
		for (let at = 0; at < data.length; at += 4)
			if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) inked++;
		const texts = [...root.querySelectorAll('text:not([aria-hidden])')].map((one) => one.textContent);
		return {
			wrong: file.querySelector('parsererror')?.textContent ?? null,
			title: root.querySelector('title')?.textContent,
			description: root.querySelector('desc')?.textContent,
			words: texts.join(' '),
			foreign: root.querySelectorAll('[class], [style], [href], foreignObject, script, a').length,
			variables: /var\(|NaN|undefined/.test(plain),
			shapes: root.querySelectorAll('path, rect, circle, line').length,
			width: canvas.width,
			height: canvas.height,
			inked
		};
	}, svg);
}

for (const { id } of catalogue)
	test(`${id}: a picture that stands alone`, async ({ page }) => {
		const svg = await draw(page, `?question=${id}`);
		const found = await readBack(page, svg);
		expect(found).toMatchObject({ wrong: null, foreign: 0, variables: false });
		const { sentence } = await expected(id, id.startsWith('state-') ? { state: 'KAZ' } : {});
		expect(found.description).toContain(sentence);
		expect(found.words.replace(/\s+/g, ' ')).toContain(sentence.split(' ').slice(0, 6).join(' '));
		expect(found.words).toContain('CC BY 4.0');
		expect(found.words.replaceAll(' ', '')).toContain(`question=${id}`.slice(0, 12));
		expect(found.inked).toBeGreaterThan(2_000);
	});

test('a link restores the same pixels; back and forward undo and redo', async ({ page, context }) => {
	await draw(page, '?question=visits-by-year');
	await page.getByLabel('Regional group or region').selectOption('african');
	await page.getByLabel('Size').selectOption('square');
	await page.getByLabel('Title of your own').fill('Visits to African States');
	await page.getByLabel('Ground').selectOption('dark');
	await expect(page).toHaveURL(/scheme=dark.*title=Visits.*group=african/);
	await expect(page.locator('[data-picture] img')).toHaveAttribute('alt', /^Visits to African States /);
	const made = await picture(page);
	const other = await context.newPage();
	expect(await draw(other, new URL(page.url()).search)).toBe(made);
	await page.goBack();
	await expect(page).toHaveURL(/title=Visits/);
	await expect(page).not.toHaveURL(/scheme=/);
	await page.goBack();
	await expect(page).not.toHaveURL(/title=/);
	await expect(page.getByLabel('Title of your own')).toHaveValue('');
	await page.goForward();
	await page.goForward();
	await expect(page).toHaveURL(/scheme=dark/);
	await expect.poll(() => picture(page)).toBe(made);
});

test('files of three kinds', async ({ page }) => {
	await draw(page, '?question=standing-on-date&view=map&size=square');
	const take = async (name: string) => {
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).click();
		return readFile(await (await coming).path());
	};
	const svg = String(await take('SVG'));
	expect(svg.replace(description, '')).toBe(await picture(page));
	// Each says whence it comes, down to the page of the depositary.
	const depositary = 'mtdsg_no=IV-9-b';
	expect(description.exec(svg)?.[0]).toContain(depositary);
	const one = await take('PNG 1x');
	expect(one.includes(depositary)).toBe(true);
	const three = await take('PNG 3x');
	// A PNG says its width and height in its first chunk.
	expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([720, 720]);
	expect([three.readUInt32BE(16), three.readUInt32BE(20)]).toEqual([2160, 2160]);
	expect(one.length).toBeGreaterThan(20_000);
	const pdf = await take('PDF');
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	expect(pdf.includes('/MediaBox [0 0 540. 540.]') || pdf.includes('/MediaBox [0 0 540 540]')).toBe(true);
	expect(pdf.includes('/BaseFont /Noto#20Sans')).toBe(true);
	expect(pdf.includes(depositary)).toBe(true);
	expect((await take('PDF')).equals(pdf)).toBe(true);
});

test('a figure of any page begins a chart, and hands out its own picture', async ({ page }) => {
	await openLive(page, '/returns/?group=african');
	await settled(page, 'returns', 'group-african');
	const figure = figureOf(page, 'returns');
	await figure.locator('[data-take-away] > summary').click();
	const coming = page.waitForEvent('download');
	await figure.getByRole('button', { name: 'SVG', exact: true }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toBe('opcat-returns-group-african-as-at-2026-02-10.svg');
	const own = await readBack(page, await readFile(await file.path(), 'utf8'));
	const { sentence } = await expected('returns', { group: 'african' });
	expect(own).toMatchObject({ wrong: null, foreign: 0, variables: false });
	expect(own.description).toContain(sentence);
	await figure.getByRole('link', { name: 'Make a chart' }).click();
	await expect(page).toHaveURL(/\/make\/\?question=returns&group=african/);
	expect((await readBack(page, await picture(page))).description).toContain(sentence);
});

test('words of a reader’s own are words, whatever they are', async ({ page }) => {
	const hostile = `"><script>window.hurt=1</script><img src=x onerror=window.hurt=1>'&amp;`;
	const svg = await draw(
		page,
		`?question=visits-by-year&title=${encodeURIComponent(hostile)}&note=${encodeURIComponent(hostile)}`
	);
	const found = await readBack(page, svg);
	expect(found.title).toBe(hostile);
	expect(found.words.replaceAll(' ', '')).toContain('<script>window.hurt=1</script>');
	expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
	const turned = await readBack(
		page,
		await draw(page, `?question=visits-by-year&title=${encodeURIComponent('الدول الأطراف في البروتوكول')}`)
	);
	expect(turned.words).toContain('الدول الأطراف');
	const long = `${'Veryverylong'.repeat(12)} title`;
	const { width } = await readBack(page, await draw(page, `?width=360&title=${long}`));
	expect(width).toBe(360);
});

test('what has no room says so, and how it would have', async ({ page }) => {
	await page.goto('make/?question=every-visit&size=wide');
	await expect(page.getByRole('alert')).toContainText(
		'This size has no room for the picture: it would be 1,'
	);
	await expect(page.getByRole('alert')).toContainText('Choose the free size, fewer States');
	await expect(page.locator('[data-picture] img')).toHaveCount(0);
	await page.getByLabel('Size').selectOption('free');
	await picture(page);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('nothing to draw is told in words', async ({ page }) => {
	const before = await readBack(page, await draw(page, '?question=every-visit&asof=2001-01-01'));
	expect(before.words).toContain('the SPT had made no visit');
	const none = await readBack(page, await draw(page, '?question=state-record&state=USA&size=square'));
	expect(none.words).toContain('had neither signed nor joined OPCAT');
	expect([none.width, none.height]).toEqual([720, 720]);
});

test('the address of another register says so; what it does not know is named', async ({ page }) => {
	await draw(page, '?version=0123456789ab&size=huge&question=none&group=nowhere');
	const madeOn = page.locator('[data-made-on]');
	await expect(madeOn).toContainText('made on register version 0123456789ab');
	await expect(madeOn).toContainText('it cannot be told what changed');
	await expect(page.locator('[data-not-taken]')).toContainText('size, question');
	await expect(page.locator('[data-dropped]')).toContainText('nowhere');
	await expect(page.getByRole('combobox', { name: /^Question/ })).toHaveValue(firstOptions.question);
});

test('the address of an earlier register leads to what changed since', async ({ page }) => {
	const earliest = shortVersion(readHistory(historyFile).start.version);
	await draw(page, `?version=${earliest}`);
	await page.locator('[data-made-on]').getByRole('link', { name: 'What changed since' }).click();
	await expect(page).toHaveURL(new RegExp(`/data/changes/#${earliest}$`));
	await expect(page.locator(`section[id="${earliest}"]`)).toBeVisible();
});

test('a picture in French, its files and its link', async ({ page, context }) => {
	await draw(page, '?question=every-visit&states=FRA,KAZ,MDV');
	await page.getByLabel('Language of the picture').selectOption('fr');
	await expect(page).toHaveURL(/language=fr/);
	const image = page.locator('[data-picture] img');
	await expect(image).toHaveAttribute('lang', 'fr');
	const made = await picture(page);
	expect(made).toMatch(/<svg[^>]* lang="fr" xml:lang="fr"/);
	const found = await readBack(page, made);
	expect(found.title).toBe('Quels États le SPT a-t-il visités, et quand\u202f?');
	expect(found.description).toMatch(
		/^Au 10 février 2026, le SPT avait effectué \d+ visites en France, au Kazakhstan et aux Maldives\./
	);
	expect(found.words).toContain('état au 10 février 2026');
	expect(found).toMatchObject({ wrong: null, foreign: 0, variables: false });
	// The maker itself stays as it is.
	await expect(page.getByLabel('Regional group or region')).toContainText('African Group');
	const other = await context.newPage();
	expect(await draw(other, new URL(page.url()).search)).toBe(made);
	for (const name of ['SVG', 'PNG 1x', 'PDF']) {
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).click();
		const file = await coming;
		expect(file.suggestedFilename()).toMatch(
			/^opcat-every-visit-states-FRA-KAZ-MDV-fr-as-at-2026-02-10(\.1x)?\.(svg|png|pdf)$/
		);
		const bytes = await readFile(await file.path());
		if (name === 'SVG') expect(String(bytes).replace(description, '')).toBe(made);
		if (name === 'PDF') expect(bytes.includes('/Lang (fr)')).toBe(true);
	}
	await page.goBack();
	await expect(page).not.toHaveURL(/language=/);
	await expect.poll(() => picture(page)).toContain('xml:lang="en-GB"');
});

test('the map of a picture in French, narrow', async ({ page }) => {
	const svg = await draw(page, '?question=standing-on-date&view=map&language=fr&width=360&group=african');
	const found = await readBack(page, svg);
	expect(found.words).toContain('Les frontières et les noms');
	expect(found.words).not.toContain('Borders');
	expect(found.width).toBe(360);
});

test('a table that is wider than its sheet is whole, with the headings of its rows', async ({ page }) => {
	const svg = await draw(page, '?question=compare&language=fr');
	expect(svg).toMatch(/<text x="0" [^>]*>Retours</);
	expect((await readBack(page, svg)).words).toContain('Ensemble');
});
