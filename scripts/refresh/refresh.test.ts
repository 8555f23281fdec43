import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { registerVersion } from '../output/register-version.ts';
import { register } from '../sources/testing.ts';
import { writtenStatusPage } from '../sources/untc/written.ts';
import type { Outside } from './download.ts';
import { refresh } from './refresh.ts';
import { snapshotsOf } from './snapshots.ts';

const fixture = (name: string) => readFileSync(`scripts/sources/untc/fixtures/${name}`, 'utf8');

/** The fixture as at the register's day: of the real register its page lacks most States. */
const opcat = fixture('opcat.html');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let folder: string;
let server: Server;
let origin: string;
/** What the server answers, the last one again and again. */
let answers: Answer[];
let requests: IncomingMessage[];
let waits: number[];
let said: string[];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'refresh-'));
	answers = [];
	requests = [];
	waits = [];
	said = [];
	server = createServer((request, response) => {
		requests.push(request);
		const answer = answers.length > 1 ? answers.shift() : answers[0];
		answer?.(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	smallRegister();
	for (const method of ['log', 'error'] as const)
		vi.spyOn(console, method).mockImplementation((words: unknown) => {
			said.push(String(words));
		});
});

afterEach(async () => {
	vi.restoreAllMocks();
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	rmSync(folder, { recursive: true, force: true });
});

/** The register with the local server in place of the depositary's. */
function smallRegister(): void {
	cpSync('data/register', join(folder, 'register'), { recursive: true });
	const sources = join(folder, 'register/sources.csv');
	writeFileSync(
		sources,
		readFileSync(sources, 'utf8').replaceAll('https://treaties.un.org/Pages', `${origin}/Pages`)
	);
}

const outside = (changes: Partial<Outside> = {}): Outside => ({
	fetch,
	now: () => Date.parse('2026-11-28T12:00:00Z'),
	wait: (milliseconds) => {
		waits.push(milliseconds);
		return Promise.resolve();
	},
	userAgent: 'OPCAT-Observatory (+mailto:someone@example.org)',
	timeout: 2000,
	told: (words) => said.push(words),
	...changes
});

const run = (names = ['OPCAT'], write = false, changes: Partial<Outside> = {}) =>
	refresh(
		{
			names,
			write,
			help: false,
			contact: '',
			cache: join(folder, 'cache'),
			register: join(folder, 'register')
		},
		outside(changes)
	);

const page =
	(text: string | Buffer, headers: Record<string, string> = {}): Answer =>
	(_, response) => {
		response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(text);
	};

const status =
	(code: number, headers: Record<string, string> = {}): Answer =>
	(_, response) => {
		response.writeHead(code, headers).end('<h1>No</h1>');
	};

const version = () => registerVersion(join(folder, 'register'));
const whole = () => said.join('\n');

describe('a page that is given', () => {
	test('is kept with its day and SHA-256, and compared; the register stays as it is', async () => {
		answers = [page(opcat, { etag: '"1"' })];
		const before = version();
		await run();
		expect(whole()).toMatch(/\[1\/1\] OPCAT \(IV-9-b\): \d kB, new/);
		expect(whole()).toMatch(/rows gone +100\n/);
		const [snapshot] = snapshotsOf(join(folder, 'cache'), 'untc-iv-9-b');
		expect(snapshot).toMatchObject({
			fetched_on: '2026-11-28',
			etag: '"1"',
			sha256: expect.any(String) as string
		});
		expect(readdirSync(join(folder, 'cache/untc-iv-9-b')).sort()).toEqual([
			`2026-11-28-${snapshot?.sha256.slice(0, 12) ?? ''}.html`,
			'snapshots.json'
		]);
		expect(version()).toBe(before);
	});

	test('is asked for by name and with a clear user agent, and not given again where it is unchanged', async () => {
		const dated = { etag: '"1"', 'last-modified': 'Fri, 27 Nov 2026 10:00:00 GMT' };
		answers = [page(opcat, dated), status(304)];
		await run();
		await run();
		expect(requests[0]?.headers['user-agent']).toBe('OPCAT-Observatory (+mailto:someone@example.org)');
		expect(requests[1]?.headers).toMatchObject({
			'if-none-match': '"1"',
			'if-modified-since': 'Fri, 27 Nov 2026 10:00:00 GMT'
		});
		expect(whole()).toMatch(/OPCAT \(IV-9-b\): as it was when last fetched/);
		expect(snapshotsOf(join(folder, 'cache'), 'untc-iv-9-b')).toHaveLength(1);
	});

	test('is asked for anew where its snapshot was damaged', async () => {
		answers = [page(opcat, { etag: '"1"' })];
		await run();
		const kept = snapshotsOf(join(folder, 'cache'), 'untc-iv-9-b')[0]?.file ?? '';
		writeFileSync(join(folder, 'cache/untc-iv-9-b', kept), 'cut');
		await run();
		expect(requests[1]?.headers['if-none-match']).toBeUndefined();
	});

	test('in another encoding is read as what it says', async () => {
		const latin = opcat
			.replace('charset=utf-8', 'charset=iso-8859-1')
			.replace('T&uuml;rkiye', 'T\u00fcrkiye');
		answers = [page(Buffer.from(latin, 'latin1'))];
		await run();
		expect(whole()).not.toMatch(/refused/);
	});

	test('is taken over with --write', async () => {
		answers = [page(writtenStatusPage(register, 'OPCAT', '2026-11-20'))];
		expect(await run(['opcat'], true)).toBe(0);
		const treaties = readFileSync(join(folder, 'register/treaties.csv'), 'utf8');
		expect(treaties).toMatch(/^OPCAT,.*,2026-11-20,untc-iv-9-b$/m);
		const after = version();
		expect(await run(['opcat'], true)).toBe(0);
		expect(version()).toBe(after);
	});
});

describe('a page that is not given', () => {
	test.each([
		[404, 1, []],
		[429, 4, [2000, 4000, 8000]],
		[500, 4, [2000, 4000, 8000]]
	])('with %i is asked for %i times, each after a longer wait', async (code, times, waited) => {
		answers = [status(code)];
		const before = version();
		expect(await run()).toBe(1);
		expect(requests).toHaveLength(times);
		expect(waits).toEqual(waited);
		expect(whole()).toMatch(new RegExp(`OPCAT \\(IV-9-b\\): not fetched: the server answered ${code}`));
		expect(whole()).toMatch(/No page was fetched; nothing was written/);
		expect(version()).toBe(before);
	});

	test.each([
		['30', [30_000]],
		['Sat, 28 Nov 2026 12:01:00 GMT', [60_000]],
		['soon', [2000]]
	])('now is asked for again when the server says so: Retry-After %s', async (header, waited) => {
		answers = [status(429, { 'retry-after': header }), page(opcat)];
		await run();
		expect(waits).toEqual(waited);
		expect(whole()).toMatch(/kB, new/);
	});

	test('for longer than a person waits is given up', async () => {
		answers = [status(503, { 'retry-after': '86400' })];
		expect(await run()).toBe(1);
		expect(requests).toHaveLength(1);
	});

	test('in time is asked for again', async () => {
		answers = [() => undefined, page(opcat)];
		await run(['OPCAT'], false, { timeout: 100 });
		expect(whole()).toMatch(/no answer in time; asking again in 2 s/);
		expect(whole()).toMatch(/kB, new/);
	});

	test('whole is asked for again: half of it is never kept', async () => {
		answers = [
			(_, response) => {
				response.writeHead(200, { 'content-length': String(opcat.length) });
				response.write(opcat.slice(0, 2000), () => response.destroy());
			},
			page(opcat)
		];
		await run();
		expect(requests).toHaveLength(2);
		expect(whole()).toMatch(/kB, new/);
	});

	test('over 20 MB is not read to its end', async () => {
		let sent = 0;
		answers = [
			(_, response) => {
				const more = (): void => {
					while (!response.destroyed && response.write('x'.repeat(1_000_000))) sent += 1;
				};
				response.writeHead(200).on('drain', more);
				more();
			}
		];
		expect(await run()).toBe(1);
		expect(whole()).toMatch(/not fetched: the page has more than 20 MB/);
		expect(sent).toBeLessThan(200);
	});

	test('without network is said of each source; its host is asked patiently once', async () => {
		const offline = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') }));
		const before = version();
		expect(await run([], true, { fetch: offline })).toBe(1);
		expect(
			said.filter((line) => /^\[\d+\/18\] .*: not fetched: fetch failed: ENOTFOUND$/.test(line))
		).toHaveLength(18);
		expect(waits).toEqual([2000, 4000, 8000]);
		expect(version()).toBe(before);
	});
});

describe('a page that is another', () => {
	test.each([
		['the maintenance notice', fixture('maintenance.html'), /site was under maintenance/],
		['the page of another treaty', fixture('iccpr-op1.html'), /not the status of OPCAT but of ICCPR-OP1/],
		['something else', '<html><body>Hello</body></html>', /the page has no line "STATUS AS AT"/]
	])('is refused and not kept: %s', async (_, text, message) => {
		answers = [page(text, { etag: '"1"' })];
		const before = version();
		expect(await run(['IV-9-b'], true)).toBe(2);
		expect(whole()).toMatch(message);
		expect(snapshotsOf(join(folder, 'cache'), 'untc-iv-9-b')).toEqual([]);
		expect(version()).toBe(before);
	});
});

test('sources are fetched one after the other, with a pause between', async () => {
	answers = [status(404)];
	await run(['OPCAT', 'CAT', 'CRPD']);
	expect(requests.map(({ url }) => /mtdsg_no=([^&]*)/.exec(url ?? '')?.[1])).toEqual([
		'IV-9',
		'IV-9-b',
		'IV-15'
	]);
	expect(waits).toEqual([2000, 2000]);
});

test('a name that is nothing to be refreshed is told', async () => {
	await expect(run(['OPKAT'])).rejects.toThrow(/"OPKAT" is nothing that can be refreshed; known: ICERD/);
});
