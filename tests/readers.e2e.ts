import type { Page } from '@playwright/test';
import { tooFaint } from './support/contrast.ts';
import { expect, open, setFolds, test } from './support/site.ts';
import { crowdedTargets, tableLinks } from './support/targets.ts';

/** Between them they have every form of chart, a form, a document and tables. */
const routes = [
	'/',
	'/ratifications/',
	'/treaties/',
	'/visits/',
	'/waiting/',
	'/outcomes/',
	'/mechanisms/',
	'/compare/',
	'/states/KAZ/',
	'/make/',
	'/briefings/KAZ/'
];

/** What moves, or would on a change. */
function moving(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const still = (style: CSSStyleDeclaration) =>
			style.animationName === 'none' &&
			style.transitionDuration.split(', ').every((time) => parseFloat(time) === 0) &&
			style.scrollBehavior === 'auto';
		return [...document.querySelectorAll('*')]
			.filter((element) => !still(getComputedStyle(element)))
			.map((element) => element.outerHTML.slice(0, 100));
	});
}

/** Spaces letters, words, lines and paragraphs as WCAG 2.2 (1.4.12) says that a reader may; no policy stands against it. */
function spaceText(page: Page): Promise<void> {
	return page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
			p { margin-block-end: 2em !important; }
		`);
		document.adoptedStyleSheets.push(sheet);
	});
}

/** Words that are cut off. */
function clipped(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body :not(svg, svg *, .visually-hidden)')]
			.filter((element) => element.checkVisibility() && /\S/.test(element.innerText))
			.filter((element) => {
				const { overflowX, overflowY } = getComputedStyle(element);
				const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				return (
					(cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
				);
			})
			.map((element) => element.outerHTML.slice(0, 120))
	);
}

for (const route of routes) {
	test(`${route} suits eyes, hands and settings that differ`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await open(page, route);

		await test.step('nothing moves where motion is to be reduced', async () => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			expect.soft(await moving(page)).toEqual([]);
		});

		await test.step('a finger hits one target, not its neighbour', async () => {
			for (const width of [1280, 360]) {
				await page.setViewportSize({ width, height: 900 });
				await setFolds(page, false);
				const drawn = await crowdedTargets(page);
				await setFolds(page, true);
				const listed = await crowdedTargets(page);
				const others = [...drawn, ...listed].filter(({ figure }) => figure === null);
				expect.soft(others, `at ${width} px`).toEqual([]);
				// Marks of dense drawings: the table under them leads to the same places.
				for (const figure of new Set(drawn.flatMap((one) => one.figure ?? []))) {
					const links = new Set(await tableLinks(page, figure));
					const lost = drawn.filter((one) => one.figure === figure && !links.has(one.href));
					expect.soft(lost, `at ${width} px, not in the table of ${figure}`).toEqual([]);
				}
				await setFolds(page, false);
			}
		});

		await test.step('words and marks of drawings stand out, in contrast themes too', async () => {
			await page.setViewportSize({ width: 1280, height: 900 });
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			await page.setViewportSize({ width: 1280, height });
			for (const forcedColors of ['none', 'active'] as const)
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme, forcedColors });
					expect.soft(await tooFaint(page), `${colorScheme}, forced colours ${forcedColors}`).toEqual([]);
				}
		});

		await test.step('text that is spaced out is not cut off', async () => {
			await spaceText(page);
			for (const width of [1280, 360]) {
				await page.setViewportSize({ width, height: 900 });
				expect.soft(await clipped(page), `at ${width} px`).toEqual([]);
				const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect.soft(beyond, `px out of the page to the side, at ${width} px`).toBeLessThanOrEqual(0);
			}
		});
	});
}
