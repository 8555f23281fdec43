import { groups, type Group } from './groups.ts';
import { wholeOf } from './keep-all.ts';
import type { Keeping } from './keep.ts';
import { cachesOf, refusal, type Stamp } from './packs.ts';
import { roomOn } from './room.ts';

/** Whether this browser, the way the page was opened, can keep a copy: over plain HTTP only a local host can. */
export function canKeep(): boolean {
	return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Whether the reader has said that this device shall keep no copy. */
export function isRefused(root: string): Promise<boolean> {
	return caches.has(refusal(root));
}

/** Registers the worker that keeps the copy, or finds the one there is. @throws where the browser refuses it */
export function register(root: string): Promise<ServiceWorkerRegistration> {
	return navigator.serviceWorker.register(`${root}service-worker.js`);
}

/** The worker of a registration, once one is in charge. It fails where its copy does not come. */
export async function inCharge(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
	const worker = registration.active ?? registration.waiting ?? registration.installing;
	if (worker === null) throw new Error('The service worker is gone');
	await new Promise<void>((done, fail) => {
		const look = () => {
			if (worker.state === 'activated') done();
			else if (worker.state === 'redundant') fail(new Error('The copy did not come whole'));
		};
		worker.addEventListener('statechange', look);
		look();
	});
	return worker;
}

/** Asks a worker which version it keeps. */
export function stampOf(worker: ServiceWorker): Promise<Stamp> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<Stamp>) => done(data);
		worker.postMessage({ kind: 'stamp' }, [port2]);
	});
}

/** Where a page keeps packs. */
export function keepingOf(root: string, { headers }: Stamp): Keeping {
	return { caches, fetch: (...request) => fetch(...request), root, headers, room: () => roomOn(navigator) };
}

/** Which groups of a version are kept, each whole, in the order of their worth. */
export async function keptGroups(root: string, stamp: Stamp): Promise<Group[]> {
	const whole = await wholeOf({ caches, root }, stamp.packs);
	return groups.filter((group) => {
		const packs = stamp.packs.filter((pack) => pack.group === group);
		return packs.length > 0 && packs.every((pack) => whole.includes(pack));
	});
}

/**
 * Does work that no other page of this site does at the same time.
 * @returns undefined where another does it
 */
export async function alone<T>(root: string, work: () => Promise<T>): Promise<T | undefined> {
	if (!('locks' in navigator)) return work();
	return navigator.locks.request(`keep ${root}`, { ifAvailable: true }, (lock) =>
		lock === null ? undefined : work()
	);
}

/** Removes the copy and remembers that none is wanted. */
export async function removeCopy(root: string): Promise<void> {
	await caches.open(refusal(root));
	const registration = await navigator.serviceWorker.getRegistration(root);
	await registration?.unregister();
	const names = cachesOf(await caches.keys(), root);
	await Promise.all(names.map(({ cache }) => caches.delete(cache)));
}

/** Forgets that no copy was wanted. */
export async function allowCopy(root: string): Promise<void> {
	await caches.delete(refusal(root));
}
