// Draws some of the previews in a thread of its own.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { compose, png } from './draw.ts';
import type { Job } from './jobs.ts';
import { readPage } from './read-page.ts';

/** What a thread is given. */
export interface Work {
	/** The folder of the site. */
	readonly dir: string;
	/** Where what was drawn is kept, by what it was drawn from. */
	readonly cache: string;
	/** Tells apart what draws. */
	readonly code: string;
	/** The name of the site. */
	readonly site: string;
	readonly jobs: readonly Job[];
}

const { dir, cache, code, site, jobs } = workerData as Work;
await mkdir(cache, { recursive: true });

for (const { page, figure, picture } of jobs) {
	const html = await readFile(join(dir, page));
	const hash = createHash('sha256')
		.update(code)
		.update(figure ?? '')
		.update(html)
		.digest('hex');
	const kept = join(cache, `${hash}.png`);
	const bytes = await readFile(kept).catch(async () => {
		const drawn = png(await compose(readPage(html.toString(), figure), site));
		await writeFile(kept, drawn);
		return drawn;
	});
	await mkdir(dirname(join(dir, picture)), { recursive: true });
	await writeFile(join(dir, picture), bytes);
	parentPort?.postMessage(bytes.length);
}
