import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { findFirefox } from './firefox.mjs';

it("takes the makers' Firefox before the one of long support, in any folder of the path", async () => {
	const dir = await mkdtemp(join(tmpdir(), 'firefoxes-'));
	try {
		const folders = [join(dir, 'bin'), join(dir, 'other')] as const;
		for (const folder of folders) await mkdir(folder);
		await writeFile(join(folders[0], 'firefox-esr'), '');
		expect(findFirefox(folders.join(delimiter))).toBe(join(folders[0], 'firefox-esr'));
		await writeFile(join(folders[1], 'firefox'), '');
		expect(findFirefox(folders.join(delimiter))).toBe(join(folders[1], 'firefox'));
	} finally {
		await rm(dir, { recursive: true });
	}
});
