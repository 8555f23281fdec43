import { zipSync, type AsyncZippableFile, type Zippable } from 'fflate';
import { chmod, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Manifest } from '../../src/lib/figures/manifest.ts';
import { setZipTime } from '../../src/lib/export/zip-time.ts';
import { readMe } from './read-me.ts';
import { startFiles } from './start-files.ts';

/** What a copy that is carried about does without: it is unpacked already, and leaves no copy in a browser. */
const left =
	/\.(br|gz)$|(^|\/)service-worker\.js$|(^|\/)_app\/immutable\/packs(\/|$)|(^|\/)offline\/packs\.json$/;

/** How a ZIP archive marks files of Unix: the mode stands in the upper half of the attributes (APPNOTE.TXT 4.4.15). */
const unix = { os: 3, mode: 0o100644, running: 0o100755 };

/** What was made. */
export interface Portable {
	readonly folder: string;
	readonly zip: string;
	/** Of the archive. */
	readonly bytes: number;
	readonly files: number;
}

/**
 * Makes one folder that opens the site on a computer without a line, and an archive of it. Same site, same bytes.
 * @param options.site the folder of the built site
 * @param options.out where the folder and the archive come to stand; what is there under their names is replaced
 * @throws Error where the site was not built, or a file cannot be written
 */
export async function writePortable({ site, out }: { site: string; out: string }): Promise<Portable> {
	const manifest = JSON.parse(await readFile(join(site, 'data/manifest.json'), 'utf8')) as Manifest;
	const name = `opcat-observatory-${manifest.register_version.slice(0, 12)}`;
	const folder = join(out, name);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await cp(site, join(folder, 'site'), {
		recursive: true,
		filter: (from) => !left.test(from.replaceAll('\\', '/'))
	});
	await writeServer(folder);
	await writeFile(join(folder, 'READ ME.txt'), readMe(manifest));
	for (const { name: file, text, runs } of startFiles) {
		await writeFile(join(folder, file), text);
		if (runs) await chmod(join(folder, file), 0o755);
	}
	const lastDay =
		manifest.tables
			.map(({ as_of }) => as_of ?? '')
			.sort()
			.at(-1) ?? '';
	const { archive, files } = await zipOf(folder, name, lastDay);
	const zip = `${folder}.zip`;
	await writeFile(zip, archive);
	return { folder, zip, bytes: archive.length, files };
}

/** The server and all that it uses, in one file. */
async function writeServer(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: {
			ssr: 'scripts/portable/server.mjs',
			outDir: folder,
			emptyOutDir: false,
			copyPublicDir: false,
			minify: false,
			rolldownOptions: { output: { entryFileNames: 'server.mjs' } }
		}
	});
}

async function zipOf(folder: string, name: string, day: string) {
	const running = new Set(startFiles.filter(({ runs }) => runs).map((file) => file.name));
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		)
		.sort();
	const files: Zippable = {};
	for (const path of paths) {
		const mode = running.has(path) ? unix.running : unix.mode;
		const options: AsyncZippableFile = [
			new Uint8Array(await readFile(join(folder, path))),
			{ os: unix.os, attrs: mode * 0x10000, level: /\.(png|woff2|parquet)$/.test(path) ? 0 : 6 }
		];
		files[`${name}/${path}`] = options;
	}
	const archive = zipSync(files);
	setZipTime(archive, day);
	return { archive, files: paths.length };
}
