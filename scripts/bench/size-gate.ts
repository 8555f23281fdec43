// Fails where a first view of a page of the built site is heavier than it may be.
import { chromium } from '@playwright/test';
import { requireBrowser } from '../lib/browser.mjs';
import { builtPages, samplePages } from '../lib/routes.ts';
import { firstViews } from './sizes.ts';
import { targets } from './targets.ts';

const { most } = targets['page bytes'];
const { most: mostJs } = targets['page js'];
const browser = await chromium.launch({ executablePath: requireBrowser() });
try {
	const routes = samplePages(builtPages(), 3).map(({ route }) => route);
	for (const { route, bytes, js, fonts, answers } of await firstViews(browser, routes)) {
		const ok = bytes <= most && js <= mostJs;
		console.log(
			`${ok ? 'ok    ' : 'HEAVY '}  ${route.padEnd(18)} ${bytes} of ${most} bytes, JavaScript ${js} of ${mostJs}, fonts ${fonts}`
		);
		if (ok) continue;
		process.exitCode = 1;
		const heaviest = answers.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8);
		for (const answer of heaviest) console.log(`        ${String(answer.bytes).padStart(8)}  ${answer.path}`);
	}
} finally {
	await browser.close();
}
