import {
	allowCopy,
	alone,
	inCharge,
	keepingOf,
	keptGroups,
	register,
	removeCopy,
	stampOf
} from '$lib/offline/device.ts';
import { groups, type Group } from '$lib/offline/groups.ts';
import { keepAll } from '$lib/offline/keep-all.ts';
import type { Stamp } from '$lib/offline/packs.ts';

/** What was last done with the copy, as far as the reader is told. */
export type Doing = 'nothing' | 'keeping' | 'failed' | 'no-room' | 'removed';

/** A group of packs as a row of the page. */
export interface Part {
	readonly group: Group;
	/** Bytes as a good host sends them. */
	readonly sent: number;
	readonly kept: boolean;
}

/** The copy of the site on this device, as its page shows it and changes it. */
export class Copy {
	doing = $state<Doing>('nothing');
	/** Bytes kept of the packs under way, unpacked. */
	done = $state(0);
	/** Whether the page itself came from the copy. */
	readonly fromCopy = navigator.serviceWorker.controller !== null;
	readonly #root: string;
	#stamp = $state.raw<Stamp>();
	#kept = $state.raw<readonly Group[]>([]);

	/** @param root the URL of the site's root, ending in a slash */
	constructor(root: string) {
		this.#root = root;
	}

	/** What there is to keep, and what of it is kept; empty until that is known. */
	get parts(): Part[] {
		const packs = this.#stamp?.packs ?? [];
		return groups.flatMap((group) => {
			const mine = packs.filter((pack) => pack.group === group);
			if (mine.length === 0) return [];
			return [{ group, sent: sum(mine.map(({ sent }) => sent)), kept: this.#kept.includes(group) }];
		});
	}

	get all(): boolean {
		return this.parts.length > 0 && this.parts.every(({ kept }) => kept);
	}

	/** Bytes that travel until all is kept. */
	get missing(): number {
		return sum(this.parts.filter(({ kept }) => !kept).map(({ sent }) => sent));
	}

	/** Bytes of the whole site, unpacked. */
	get total(): number {
		return sum((this.#stamp?.packs ?? []).map(({ bytes }) => bytes));
	}

	/** Looks what is kept. Without a copy the host is asked what there would be. */
	async look(): Promise<void> {
		const registration = await navigator.serviceWorker.getRegistration(this.#root);
		const worker = registration?.active;
		this.#stamp = worker ? await stampOf(worker) : await stampOfHost(this.#root);
		this.#kept = await keptGroups(this.#root, this.#stamp);
	}

	/** Keeps the whole site, and tells what came of it. */
	async keep(): Promise<void> {
		this.doing = 'keeping';
		this.done = 0;
		try {
			await allowCopy(this.#root);
			const stamp = await stampOf(await inCharge(await register(this.#root)));
			this.#stamp = stamp;
			const outcome = await alone(this.#root, () =>
				keepAll(keepingOf(this.#root, stamp), stamp.packs, (bytes) => (this.done += bytes))
			);
			this.doing = (outcome?.withoutRoom.length ?? 0) > 0 ? 'no-room' : 'nothing';
		} catch {
			this.doing = await this.#whyNot();
		}
		await this.look();
	}

	/** Why nothing was kept: a worker that fails tells no more than that it ends, so the pages are tried from here. */
	async #whyNot(): Promise<Doing> {
		const stamp = this.#stamp;
		if (stamp === undefined) return 'failed';
		const pages = stamp.packs.filter(({ group }) => group === 'app');
		const outcome = await keepAll(keepingOf(this.#root, stamp), pages).catch(() => undefined);
		return (outcome?.withoutRoom.length ?? 0) > 0 ? 'no-room' : 'failed';
	}

	/** Removes the copy. */
	async remove(): Promise<void> {
		await removeCopy(this.#root);
		this.doing = 'removed';
		await this.look();
	}
}

async function stampOfHost(root: string): Promise<Stamp> {
	return (await (await fetch(`${root}offline/packs.json`)).json()) as Stamp;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
