import { beforeEach, describe, expect, it } from 'vitest';
import { keepAll } from './keep-all.ts';
import type { Stamp } from './packs.ts';
import { MemoryCaches } from './testing/caches.ts';
import { root, roomFor, smallSite, type SmallSite } from './testing/site.ts';
import { serveKept, type WorkerScope } from './worker.ts';

type Listener = (event: unknown) => void;

/** A service worker's scope in memory, whose events a test sends. */
class Scope {
	readonly listeners = new Map<string, Listener>();
	readonly registration = { scope: root };
	readonly clients = { claim: () => Promise.resolve() };
	readonly navigator: { connection?: { saveData: boolean } } = {};
	skipped = false;

	constructor(
		readonly caches: MemoryCaches,
		readonly fetch: typeof globalThis.fetch
	) {}

	skipWaiting(): Promise<void> {
		this.skipped = true;
		return Promise.resolve();
	}

	addEventListener(kind: string, listener: Listener): void {
		this.listeners.set(kind, listener);
	}

	/** Sends an event and waits for what it waits for. */
	async send(kind: string, event: object = {}): Promise<void> {
		let work: Promise<unknown> | undefined;
		const waitUntil = (lasting: Promise<unknown>) => {
			work = lasting;
		};
		this.listeners.get(kind)?.({ ...event, waitUntil });
		await work;
	}

	/** Asks for a file; undefined where the worker leaves it to the browser. */
	async ask(path: string, options: { method?: string; mode?: string } = {}): Promise<Response | undefined> {
		let answer: Promise<Response> | undefined;
		const url = root + path;
		const { method = 'GET', mode = 'cors' } = options;
		this.listeners.get('fetch')?.({
			request: { url, method, mode, headers: new Headers() },
			respondWith: (response: Promise<Response>) => {
				answer = response;
			}
		});
		return answer;
	}
}

const caches = new MemoryCaches();
let one: SmallSite;

function start(site: SmallSite): Scope {
	const scope = new Scope(caches, site.fetch);
	serveKept(scope as unknown as WorkerScope, site.stamp);
	return scope;
}

/** The groups that are kept, with the hash of each pack. */
const held = () => [...caches.held.keys()].map((name) => name.split(' ').slice(-2).join(' '));

const keepWhole = ({ fetch, stamp }: SmallSite) =>
	keepAll({ caches, fetch, root, headers: stamp.headers }, stamp.packs);

beforeEach(() => {
	caches.held.clear();
	caches.room = Infinity;
	one = smallSite('one');
});

/** Installs and activates the first version and keeps all of it. */
async function wholeFirst(): Promise<Scope> {
	const scope = start(one);
	await scope.send('install');
	await scope.send('activate');
	await keepWhole(one);
	return scope;
}

describe('a first visit', () => {
	it('keeps the application alone', async () => {
		await start(one).send('install');
		expect(held()).toEqual(['app one']);
	});

	it('tells a page which version is kept', async () => {
		const told: unknown[] = [];
		const port = { postMessage: (stamp: Stamp) => told.push(stamp) };
		await start(one).send('message', { data: { kind: 'stamp' }, ports: [port] });
		expect(told).toEqual([one.stamp]);
	});

	it('writes nothing down of what is looked at', async () => {
		const scope = start(one);
		await scope.send('install');
		const before = JSON.stringify([...caches.held].map(([name, entries]) => [name, [...entries.keys()]]));
		one.host.set(`${root}states/KAZ/`, () => new Response('Kazakhstan'));
		expect(await (await scope.ask('states/KAZ/'))?.text()).toBe('Kazakhstan');
		await scope.ask('');
		const after = JSON.stringify([...caches.held].map(([name, entries]) => [name, [...entries.keys()]]));
		expect(after).toBe(before);
	});
});

describe('a part that is not kept', () => {
	it('comes from the host, unless its record is another by now', async () => {
		const scope = start(one);
		await scope.send('install');
		const data = `${root}states/KAZ/__data.json`;
		one.host.set(data, () => new Response('one'));
		expect(await (await scope.ask('states/KAZ/__data.json'))?.text()).toBe('one');
		one.host.set(`${root}_app/version.json`, () => new Response('two'));
		one.host.set(data, () => new Response('two'));
		one.host.set(`${root}states/KAZ/`, () => new Response('a page of two'));
		expect((await scope.ask('states/KAZ/__data.json'))?.status).toBe(409);
		// A page that is loaded whole is of one version with itself.
		expect(await (await scope.ask('states/KAZ/', { mode: 'navigate' }))?.text()).toBe('a page of two');
	});
});

describe('without a line', () => {
	it('answers from the copy, whatever the filters in the address', async () => {
		const scope = await wholeFirst();
		one.host.clear();
		expect(await (await scope.ask('?group=african'))?.text()).toBe('app of one');
		expect(await (await scope.ask('states/KAZ/'))?.text()).toBe('states of one');
		expect(await (await scope.ask('_app/immutable/assets/engine.wasm'))?.text()).toBe('engine of one');
	});

	it('takes an answer from its shelf', async () => {
		const scope = await wholeFirst();
		one.host.clear();
		const answer = await scope.ask('answers/returns/default.json');
		expect(await answer?.text()).toBe('answers of one');
		expect(answer?.headers.get('content-type')).toBe('text/plain');
		await expect(scope.ask('answers/returns/none.json')).rejects.toThrow('Failed to fetch');
	});

	it('leads a page that is not kept to the page that says what is, and a folder to its address', async () => {
		const scope = start(one);
		await scope.send('install');
		one.host.clear();
		const missing = await scope.ask('states/KAZ/', { mode: 'navigate' });
		expect(missing?.headers.get('location')).toBe(`${root}offline/`);
		const folder = await scope.ask('visits?from=2010', { mode: 'navigate' });
		expect(folder?.headers.get('location')).toBe(`${root}visits/?from=2010`);
	});

	it('has nothing of a pack that is not whole', async () => {
		const scope = await wholeFirst();
		const states = [...caches.held].find(([name]) => name.includes(' states '))?.[1];
		states?.delete(`${root}?whole`);
		one.host.clear();
		await expect(scope.ask('states/KAZ/')).rejects.toThrow('Failed to fetch');
	});

	it('leaves to the browser what is no file of the copy', async () => {
		const scope = await wholeFirst();
		expect(await scope.ask('embed/returns/')).toBeUndefined();
		expect(await scope.ask('_app/version.json')).toBeUndefined();
		expect(await scope.ask('', { method: 'HEAD' })).toBeUndefined();
	});
});

describe('an update', () => {
	it('fetches what changed of what is kept, and waits; the older copy goes once it takes over', async () => {
		await wholeFirst();
		const two = smallSite('two', ['engine', 'answers']);
		const scope = start(two);
		await scope.send('install');
		expect(scope.skipped).toBe(false);
		expect(two.asked).toHaveLength(3);
		expect(held()).toContain('app one');
		await scope.send('message', { data: { kind: 'take-over' }, ports: [] });
		expect(scope.skipped).toBe(true);
		await scope.send('activate');
		expect(held().sort()).toEqual(['answers one', 'app two', 'briefings two', 'engine one', 'states two']);
		two.host.clear();
		expect(await (await scope.ask('states/KAZ/'))?.text()).toBe('states of two');
	});

	it('is not there where one pack fails: the older copy stays whole', async () => {
		const old = await wholeFirst();
		const two = smallSite('two');
		two.host.delete(`${root}packs/briefings-two.pack`);
		await expect(start(two).send('install')).rejects.toThrow('Failed to fetch');
		one.host.clear();
		for (const path of ['', 'states/KAZ/', 'briefings/KAZ/', 'answers/returns/default.json'])
			expect(await (await old.ask(path))?.text()).toMatch(/ of one$/);
	});

	it('takes no group that was not kept', async () => {
		await start(one).send('install');
		await start(smallSite('two')).send('install');
		expect(held()).toEqual(['app one', 'app two']);
	});

	it('waits for a line on which no data is to be saved; a first copy does not', async () => {
		const first = start(one);
		first.navigator.connection = { saveData: true };
		await first.send('install');
		const scope = start(smallSite('two'));
		scope.navigator.connection = { saveData: true };
		await expect(scope.send('install')).rejects.toThrow('saved');
		expect(held()).toEqual(['app one']);
	});

	it('leaves out what has no room beside the older copy, and is none where the application has none', async () => {
		await wholeFirst();
		const two = smallSite('two');
		caches.room = (await roomFor(two, 'app')) - 1;
		await expect(start(two).send('install')).rejects.toThrow('No room');
		caches.room = await roomFor(two, 'app', 'states');
		const scope = start(two);
		await scope.send('install');
		await scope.send('activate');
		expect(held().sort()).toEqual(['app two', 'states two']);
	});

	it('does not touch what another site of the same host keeps', async () => {
		await caches.open('opcat-observatory / app app-1 other');
		await wholeFirst();
		await start(smallSite('two')).send('activate');
		expect(caches.held.has('opcat-observatory / app app-1 other')).toBe(true);
	});
});
