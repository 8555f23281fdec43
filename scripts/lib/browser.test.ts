import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrowser } from './browser.mjs';

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'browsers-'));
	await Promise.all(['own', 'bin', 'other'].map((name) => mkdir(join(dir, name))));
	await writeFile(join(dir, 'bin/google-chrome'), '');
	await writeFile(join(dir, 'other/chromium'), '');
});
afterEach(() => rm(dir, { recursive: true }));

it("takes Playwright's own where it is installed, else Chromium, else Chrome", async () => {
	const own = join(dir, 'own/chrome');
	const [bin, other] = [join(dir, 'bin'), join(dir, 'other')];
	expect(findBrowser({ own, path: [bin, other].join(delimiter) })).toBe(join(other, 'chromium'));
	expect(findBrowser({ own, path: bin })).toBe(join(bin, 'google-chrome'));
	await writeFile(own, '');
	expect(findBrowser({ own, path: bin })).toBe(own);
});
