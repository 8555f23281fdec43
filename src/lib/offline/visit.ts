import { mount } from 'svelte';
import { mayPrefetch, savesData, type NavigatorLike } from '../engine/prefetch.ts';
import { alone, inCharge, isRefused, keepingOf, keptGroups, register, stampOf } from './device.ts';
import { keepAll } from './keep-all.ts';
import Notice from './Notice.svelte';
import { NoticeState } from './notice.svelte.ts';

const line = () => navigator as NavigatorLike;

/**
 * What a visit does for later ones, once the page stands: keeps a copy of the site, as far as the line allows without a
 * word of the reader, and tells when the line is down or a newer version has arrived.
 * @param root the URL of the site's root, ending in a slash
 * @param version of the register, as the page shows it
 * @param servedBy the worker from whose copy the page came, if from one
 */
export async function visit(root: string, version: string, servedBy: ServiceWorker | null): Promise<void> {
	const notice = new NoticeState(root, version);
	mount(Notice, { target: document.body, props: { notice } });
	tellLine(notice);
	const container = navigator.serviceWorker;
	let served = servedBy;
	const follow = () => {
		// A newer version took over, as the reader of one of the pages wished: each page of the older one goes.
		if (served !== null && container.controller !== served) location.reload();
		served = container.controller;
		void notice.lookAtVersion();
	};
	container.addEventListener('controllerchange', follow);
	follow();
	if (await isRefused(root)) return;
	const registration = savesData(line())
		? await container.getRegistration(root)
		: await register(root).catch(() => undefined);
	if (registration === undefined) return;
	tellUpdates(registration, notice);
	await keepRest(registration, root).catch(() => undefined);
}

function tellLine(notice: NoticeState): void {
	const look = () => void notice.lookAtLine();
	window.addEventListener('online', look);
	window.addEventListener('offline', look);
	look();
}

function tellUpdates(registration: ServiceWorkerRegistration, notice: NoticeState): void {
	const look = () => {
		if (navigator.serviceWorker.controller !== null) notice.waiting = registration.waiting;
	};
	registration.addEventListener('updatefound', () =>
		registration.installing?.addEventListener('statechange', look)
	);
	look();
}

/** Fetches what the first visit left, if the line is fast and not paid by the byte. */
async function keepRest(registration: ServiceWorkerRegistration, root: string): Promise<void> {
	if (!mayPrefetch(line())) return;
	const stamp = await stampOf(await inCharge(registration));
	const kept = await keptGroups(root, stamp);
	if (stamp.packs.every(({ group }) => kept.includes(group))) return;
	await alone(root, () => keepAll(keepingOf(root, stamp), stamp.packs));
}
