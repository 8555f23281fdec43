import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Files that shrink. Parquet, WOFF2 and PNG are compressed inside. */
const compressible = new Set(
	'.css .csv .geojson .html .ico .js .json .md .mjs .sql .svg .txt .wasm .webmanifest .xml'.split(' ')
);

/** Below this size, in bytes, a file travels in one packet anyway; scripts are small and asked for by the dozen. */
const compressedFrom = (file: string) => (file.endsWith('.js') ? 200 : 1000);

/** From this size on, in bytes, a file is worth a place in the cache: the engine alone takes a minute. */
const cachedFrom = 1_000_000;

/**
 * Embeds, answers and tables are many and small: measured on embeds, 9 takes a twentieth of the time of 11, and nine in a
 * hundred bytes more. For the pages of States, 10 takes a third of the time, and two in a hundred bytes more.
 */
function quality(file: string): number {
	if (/(^|[\\/])embed[\\/]|\.(csv|json)$/.test(file)) return 9;
	return /(^|[\\/])(states|briefings)[\\/]\w+[\\/]/.test(file) ? 10 : 11;
}

/** What was compressed: sizes in bytes, of the compressible files alone. */
export interface Compressed {
	readonly files: number;
	readonly raw: number;
	readonly brotli: number;
	readonly gzip: number;
}

/**
 * Writes a .br and a .gz beside each file of a folder that shrinks by it. Same files, same bytes.
 * @param options.dir the folder, with its subfolders
 * @param options.cache where compressed big files are kept, by their SHA-256
 * @param options.onFile told of each file done: how many are, of how many
 * @throws Error where a file cannot be read or written
 */
export async function compressFolder(options: {
	dir: string;
	cache: string;
	onFile?: (done: number, all: number) => void;
}): Promise<Compressed> {
	const files = await compressibleFiles(options.dir);
	const sum = { files: files.length, raw: 0, brotli: 0, gzip: 0 };
	let done = 0;
	const queue = files.values();
	// zlib works in threads of its own: as many files at a time as there are cores.
	const worker = async () => {
		for (const file of queue) {
			const raw = await readFile(file);
			const [br, gz] = await compressed(raw, quality(file), options.cache);
			if (br.length < raw.length) await writeWhole(`${file}.br`, br);
			if (gz.length < raw.length) await writeWhole(`${file}.gz`, gz);
			sum.raw += raw.length;
			sum.brotli += Math.min(br.length, raw.length);
			sum.gzip += Math.min(gz.length, raw.length);
			options.onFile?.(++done, files.length);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	return sum;
}

/** The compressible files of a folder, the engine first, so that no core waits for it at the end. */
async function compressibleFiles(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => statSync(file).size >= compressedFrom(file));
	const wasm = (file: string) => (file.endsWith('.wasm') ? 0 : 1);
	return files.sort((a, b) => wasm(a) - wasm(b) || (a < b ? -1 : 1));
}

/**
 * Compresses a big file into the cache, so that it is there when the folder is compressed.
 * @param file its path
 * @param cache as of `compressFolder`
 * @returns the bytes of it that travel to a browser that knows brotli
 * @throws Error where it cannot be read, or the cache not be written
 */
export async function compressAhead(file: string, cache: string): Promise<number> {
	const raw = await readFile(file);
	if (!compressible.has(extname(file))) return raw.length;
	const [br] = await compressed(raw, quality(file), cache);
	return Math.min(br.length, raw.length);
}

async function compressed(raw: Buffer, level: number, cache: string): Promise<[Buffer, Buffer]> {
	const make = () => Promise.all([brotli(raw, level), gzipAsync(raw, { level: 9 })]);
	if (raw.length < cachedFrom) return make();
	const name = join(cache, `${createHash('sha256').update(raw).digest('hex')}-${level}`);
	const kept = await Promise.all([readFile(`${name}.br`), readFile(`${name}.gz`)]).catch(() => undefined);
	if (kept !== undefined) return kept;
	const made = await make();
	await mkdir(cache, { recursive: true });
	await Promise.all([writeWhole(`${name}.br`, made[0]), writeWhole(`${name}.gz`, made[1])]);
	return made;
}

function brotli(raw: Buffer, level: number): Promise<Buffer> {
	return brotliAsync(raw, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: level,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
			// Smaller blocks suit pages, whose drawings, tables and rows differ: a hundredth less on the largest.
			...(raw.length < cachedFrom ? { [constants.BROTLI_PARAM_LGBLOCK]: 16 } : {})
		}
	});
}

async function writeWhole(file: string, content: Buffer): Promise<void> {
	const part = `${file}.part`;
	try {
		await writeFile(part, content);
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
}
