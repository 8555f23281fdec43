import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { jobsOf } from './jobs.ts';
import type { Work } from './worker.ts';

/** What was drawn: how many pictures, and the bytes of the largest. */
export interface Previews {
	readonly pictures: number;
	readonly largest: number;
}

/** The code that draws and the versions of what it draws with. */
function codeHash(): string {
	const here = new URL('.', import.meta.url);
	const hash = createHash('sha256').update(readFileSync('package-lock.json'));
	for (const name of readdirSync(here).sort()) hash.update(readFileSync(new URL(name, here)));
	return hash.digest('hex');
}

/**
 * Draws the pictures that stand for the pages of a built site where their links are shown. Same pages, same bytes.
 * @param dir the folder of the site; the pictures come to stand in `previews/`
 * @param cache where pictures are kept, by what they were drawn from
 * @throws Error where a page cannot be read or drawn
 */
export async function drawPreviews(dir: string, cache: string): Promise<Previews> {
	const jobs = jobsOf(dir);
	const { site_name: site } = JSON.parse(readFileSync('messages/en.json', 'utf8')) as { site_name: string };
	const threads = availableParallelism();
	const sizes: number[] = [];
	const draw = (thread: number) =>
		new Promise<void>((done, fail) => {
			const work: Work = {
				dir,
				cache,
				code: codeHash(),
				site,
				jobs: jobs.filter((_, index) => index % threads === thread)
			};
			new Worker(new URL('./thread.mjs', import.meta.url), { workerData: work })
				.on('message', (bytes: number) => sizes.push(bytes))
				.on('error', fail)
				.on('exit', (code) =>
					code === 0 ? done() : fail(new Error('A thread that draws previews stopped'))
				);
		});
	await Promise.all(Array.from({ length: threads }, (_, thread) => draw(thread)));
	return { pictures: sizes.length, largest: Math.max(...sizes) };
}
