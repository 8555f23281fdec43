import { savesData, type NavigatorLike } from '../engine/prefetch.ts';
import { createFind } from './find.ts';
import { groupOf } from './groups.ts';
import type { Keeping } from './keep.ts';
import { cachesOf, type Stamp } from './packs.ts';
import { roomOn, type StorageNavigator } from './room.ts';
import { keepVersion, leaveVersion } from './versions.ts';

/** What a page tells its service worker, or asks of it. */
export type Said = { readonly kind: 'take-over' } | { readonly kind: 'stamp' };

/** An event that lasts as long as what it waits for. */
interface LastingEvent {
	waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, before it is answered. */
interface AskedEvent extends LastingEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

/** A word of a page. */
interface SaidEvent extends LastingEvent {
	readonly data: unknown;
	readonly ports: readonly { postMessage(answer: unknown): void }[];
}

/** What of a service worker's own scope is used; the DOM's types know none. */
export interface WorkerScope {
	readonly caches: CacheStorage;
	readonly fetch: typeof globalThis.fetch;
	readonly navigator: NavigatorLike & StorageNavigator;
	readonly registration: { readonly scope: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(kind: 'fetch', listener: (event: AskedEvent) => void): void;
	addEventListener(kind: 'message', listener: (event: SaidEvent) => void): void;
}

/**
 * Keeps one version of the site and answers its pages from it. What a reader looks at is never written down: packs are
 * kept whole, whatever is in them.
 * @param scope the service worker's own
 * @param stamp of the build the worker belongs to
 */
export function serveKept(scope: WorkerScope, stamp: Stamp): void {
	const root = scope.registration.scope;
	const fetch: typeof globalThis.fetch = (...request) => scope.fetch(...request);
	const room = () => roomOn(scope.navigator);
	const keeping: Keeping = { caches: scope.caches, fetch, root, headers: stamp.headers, room };
	const find = createFind(keeping, stamp);

	async function install(): Promise<void> {
		// An update can wait for a better line; a first copy on such a line was asked for.
		const updates = cachesOf(await scope.caches.keys(), root).length > 0;
		if (updates && savesData(scope.navigator))
			throw new Error('Data is to be saved: the version in use stays');
		await keepVersion(keeping, stamp);
	}

	async function activate(): Promise<void> {
		await leaveVersion(keeping, stamp);
		await scope.clients.claim();
	}

	async function answer(request: Request, path: string): Promise<Response> {
		const kept = await find(path);
		if (kept !== undefined) return kept;
		try {
			// A page of the copy takes no number of another version. Told so, it looks for the newer pages itself.
			if (isData(path) && !(await hasOurRecord())) return new Response('Another version', { status: 409 });
			return await fetch(request);
		} catch (error) {
			// Pages name their files relative to their own folder: without the slash they would miss them.
			const folder = /(^|\/)[^/.]+$/.test(path) && (await find(`${path}/`)) !== undefined;
			if (folder) return Response.redirect(`${root}${path}/${new URL(request.url).search}`);
			if (request.mode !== 'navigate' || (await find('offline/')) === undefined) throw error;
			return Response.redirect(`${root}offline/`);
		}
	}

	async function hasOurRecord(): Promise<boolean> {
		const response = await fetch(`${root}_app/version.json`, { cache: 'no-store' });
		return response.ok && (await response.text()) === stamp.record;
	}

	scope.addEventListener('install', (event) => event.waitUntil(install()));
	scope.addEventListener('activate', (event) => event.waitUntil(activate()));
	scope.addEventListener('fetch', (event) => {
		const path = pathOf(event.request, root);
		if (path !== undefined && groupOf(path) !== undefined) event.respondWith(answer(event.request, path));
	});
	scope.addEventListener('message', (event) => {
		const said = event.data as Said;
		if (said.kind === 'take-over') event.waitUntil(scope.skipWaiting());
		else event.ports[0]?.postMessage(stamp);
	});
}

/** Whether a file holds rows or words of the record that a page puts beside its own. */
function isData(path: string): boolean {
	return /\.(json|csv|parquet)$/.test(path);
}

/** The path of what is asked for, from the root of the site; undefined where it is none of its files. */
function pathOf({ method, url, headers }: Request, root: string): string | undefined {
	if (method !== 'GET' || !url.startsWith(root) || headers.has('range')) return undefined;
	return url.slice(root.length).replace(/[?#].*$/, '');
}
