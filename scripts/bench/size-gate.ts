// Fails where a first view of a page of the built site is heavier than it may be.
import { chromium } from '@playwright/test';
import { existsSync, statSync } from 'node:fs';
import { requireBrowser } from '../lib/browser.mjs';
import { builtPages, isEmbed, samplePages } from '../lib/routes.ts';
import { firstViews } from './sizes.ts';
import { targets } from './targets.ts';

const { most } = targets['page bytes'];
const { most: mostJs } = targets['page js'];
const { most: mostEmbed } = targets['embed bytes'];
const pages = builtPages();
const browser = await chromium.launch({ executablePath: requireBrowser() });
try {
	const routes = samplePages(pages, 3);
	for (const { route, bytes, js, fonts, answers } of await firstViews(
		browser,
		routes.map(({ route }) => route)
	)) {
		const limits = isEmbed({ route }) ? { all: mostEmbed, js: 0 } : { all: most, js: mostJs };
		const ok = bytes <= limits.all && js <= limits.js;
		console.log(
			`${ok ? 'ok    ' : 'HEAVY '}  ${route.padEnd(18)} ${bytes} of ${limits.all} bytes, JavaScript ${js} of ${limits.js}, fonts ${fonts}`
		);
		if (ok) continue;
		process.exitCode = 1;
		const heaviest = answers.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8);
		for (const answer of heaviest) console.log(`        ${String(answer.bytes).padStart(8)}  ${answer.path}`);
	}
} finally {
	await browser.close();
}

// An embed is its file alone, so that each can be held to its limit.
const sent = (file: string) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
const embeds = pages.filter(isEmbed).map(({ route, file }) => ({ route, bytes: sent(file) }));
const heavy = embeds.filter(({ bytes }) => bytes > mostEmbed);
for (const { route, bytes } of heavy) console.log(`HEAVY   ${route} ${bytes} of ${mostEmbed} bytes`);
if (heavy.length > 0 || embeds.length === 0) process.exitCode = 1;
const largest = Math.max(...embeds.map(({ bytes }) => bytes));
console.log(
	`${heavy.length === 0 ? 'ok    ' : 'HEAVY '}  ${embeds.length} embeds, the largest ${largest} of ${mostEmbed} bytes`
);
