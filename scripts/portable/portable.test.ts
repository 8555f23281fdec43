import { unzipSync } from 'fflate';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePortable, type Portable } from './write-portable.ts';

const version = '0123456789abcdef';
const manifest = {
	register_version: version,
	tables: [{ name: 'visits', title: 'Visits', as_of: '2026-02-10' }]
};
const site: Record<string, string> = {
	'index.html': '<!doctype html><title>Front</title>',
	'index.html.br': 'packed',
	'states/KAZ/index.html': '<!doctype html><title>Kazakhstan</title>',
	'data/manifest.json': JSON.stringify(manifest),
	'service-worker.js': 'worker',
	'offline/packs.json': '{}',
	'_app/immutable/start.js': 'export {};',
	'_app/immutable/packs/app-1-abc.pack': 'pack'
};
let dir: string;
let made: Portable;

async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
}

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'portable-'));
	await write(join(dir, 'build'), site);
	made = await writePortable({ site: join(dir, 'build'), out: join(dir, 'out') });
});

afterAll(() => rm(dir, { recursive: true }));

describe('the folder that is carried about', () => {
	const name = 'opcat-observatory-0123456789ab';

	it('is named by the version of the register, folder and archive', () => {
		expect(made.folder).toBe(join(dir, 'out', name));
		expect(made.zip).toBe(join(dir, 'out', `${name}.zip`));
	});

	it('holds the site without what only a host needs, a server, and what starts it', async () => {
		const names = await readdir(made.folder, { recursive: true });
		const files = names.filter((one) => /\.\w+$/.test(one)).map((one) => one.replaceAll('\\', '/'));
		expect(files.sort()).toEqual(
			[
				'READ ME.txt',
				'Start on Linux.sh',
				'Start on Windows.cmd',
				'Start on macOS.command',
				'server.mjs',
				'site/_app/immutable/start.js',
				'site/data/manifest.json',
				'site/index.html',
				'site/states/KAZ/index.html'
			].sort()
		);
		expect((await stat(join(made.folder, 'Start on macOS.command'))).mode & 0o111).not.toBe(0);
	});

	it('says in plain words what it holds, as at when, and under which licence', async () => {
		const text = await readFile(join(made.folder, 'READ ME.txt'), 'utf8');
		for (const said of ['0123456789ab', 'Visits: as at 2026-02-10', 'CC BY 4.0', 'Node 20']) {
			expect(text).toContain(said);
		}
	});

	it('has the same bytes for the same site', async () => {
		const again = await writePortable({ site: join(dir, 'build'), out: join(dir, 'again') });
		expect((await readFile(again.zip)).equals(await readFile(made.zip))).toBe(true);
	});

	it('opens from its archive, elsewhere, with Node alone', async () => {
		const elsewhere = join(dir, 'else where');
		await write(elsewhere, unzipSync(new Uint8Array(await readFile(made.zip))));
		const server = spawn(process.execPath, ['server.mjs'], {
			cwd: join(elsewhere, name),
			env: { PATH: process.env['PATH'], OBSERVATORY_OPENS: 'nothing' }
		});
		try {
			const said = await new Promise<string>((done, fail) => {
				let text = '';
				for (const stream of [server.stdout, server.stderr])
					stream.setEncoding('utf8').on('data', (piece: string) => {
						text += piece;
						if (text.includes('\n')) done(text);
					});
				server.once('exit', () => fail(new Error(text)));
			});
			const url = /http:\/\/\S+/.exec(said)?.[0] ?? '';
			expect(await (await fetch(url)).text()).toContain('Front');
			const page = await fetch(`${url}states/KAZ/`);
			expect(await page.text()).toContain('Kazakhstan');
			expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
		} finally {
			server.kill();
		}
	});
});
