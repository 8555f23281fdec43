import { keptGroups, stampOf } from './device.ts';
import type { Group } from './groups.ts';

/** What a reader of any page is told of their line and of the copy on their device. */
export class NoticeState {
	/** A newer version that waits for the reader. */
	waiting = $state.raw<ServiceWorker | null>(null);
	/** Whether the copy is of another version than the page. */
	older = $state(false);
	/** What is kept, while the line is down; null while it is not. */
	kept = $state.raw<readonly Group[] | null>(null);
	readonly root: string;
	readonly version: string;

	constructor(root: string, version: string) {
		this.root = root;
		this.version = version;
	}

	/** Looks whether the browser says that it is offline, and if so, what is here. */
	async lookAtLine(): Promise<void> {
		if (navigator.onLine) {
			this.kept = null;
			return;
		}
		const worker = navigator.serviceWorker.controller;
		this.kept = worker === null ? [] : await keptGroups(this.root, await stampOf(worker));
	}

	/** Looks whether the copy, which answers from now on, is of the version of the page. */
	async lookAtVersion(): Promise<void> {
		const worker = navigator.serviceWorker.controller;
		this.older = worker !== null && (await stampOf(worker)).version !== this.version;
	}

	/** Lets the newer version take over; every page of the older one is then loaded anew. */
	update(): void {
		if (this.waiting === null) location.reload();
		else this.waiting.postMessage({ kind: 'take-over' });
	}
}
