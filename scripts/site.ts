// Draws every page of the site into build/ and writes a .br and a .gz beside each file that shrinks by it.
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../src/lib/figures/manifest.ts';
import { compressAhead, compressFolder } from './lib/compress-folder.ts';
import { builtPages, isEmbed } from './lib/routes.ts';
import { run } from './lib/run.mjs';
import { drawIcons } from './offline/icons.ts';
import { writePacks } from './offline/write-packs.ts';
import { drawPreviews } from './previews/previews.ts';

const cache = 'node_modules/.cache/observatory/compressed';
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

console.log('site      drawing every page');
// The engine takes a minute at the highest quality: on a core of its own, while the pages are drawn.
const engine = compressAhead('node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', cache);
const pages = run('npm', ['exec', '--no', '--loglevel=error', '--', 'vite', 'build'], { capture: true });
await Promise.all([engine, pages]).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});

const start = performance.now();
const { pictures, largest } = await drawPreviews('build', 'node_modules/.cache/observatory/previews');
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`previews  ${pictures} pictures in ${seconds} s, the largest ${(largest / 1000).toFixed(0)} kB`);
if (!process.env['PUBLIC_ORIGIN'])
	console.log(
		'previews  PUBLIC_ORIGIN is not set: the pages name no picture, which needs an absolute address'
	);

// No code of ours goes with an embed: nothing asks for its data.
for (const { file } of builtPages().filter(isEmbed))
	await rm(join(dirname(file), '__data.json'), { force: true });

await drawIcons('build');
const { register_version: version } = JSON.parse(
	await readFile('static/data/manifest.json', 'utf8')
) as Manifest;
const { packs } = await writePacks('build', cache, version.slice(0, 12));
for (const { name, bytes, sent } of packs)
	console.log(`offline   ${name}: ${megabytes(bytes)}, ${megabytes(sent)} as brotli`);

let told = 0;
const sum = await compressFolder({
	dir: 'build',
	cache,
	onFile(done, all) {
		const quarter = Math.floor((4 * done) / all);
		if (quarter > told) console.log(`compress  ${done} of ${all} files`);
		told = quarter;
	}
});
console.log(
	`compress  ${megabytes(sum.raw)} to ${megabytes(sum.brotli)} as brotli, ${megabytes(sum.gzip)} as gzip`
);
