import type { Page, Route } from '@playwright/test';

/** The engine's WebAssembly, as the built site names it. */
export const wasm = /\.wasm(\?|$)/;

/** Holds back what matches until told to let it go. */
export interface Gate {
	/** The requests that wait, in the order they came. */
	readonly waiting: readonly Route[];
	/** Lets go what waits, and all that comes later. */
	open(): Promise<void>;
}

/**
 * Holds requests back.
 * @param what a glob or a pattern of addresses
 */
export async function hold(page: Page, what: string | RegExp): Promise<Gate> {
	const waiting: Route[] = [];
	let through = false;
	await page.route(what, async (route) => {
		if (through) await route.fallback();
		else waiting.push(route);
	});
	return {
		waiting,
		async open() {
			through = true;
			await Promise.all(waiting.map((route) => route.fallback()));
		}
	};
}

/** What `killableWorkers` puts on the window of a page. */
export interface Killing {
	/** How many more statements a worker dies of. */
	statementsToDieOf: number;
	/** Workers that were started. */
	started: number;
}

declare global {
	interface Window {
		killing?: Killing;
	}
}

/**
 * Makes workers die of a reader’s question where a test asks for it: for `addInitScript`, so it stands alone. They end as a
 * trap of WebAssembly ends them: the page hears an error and no answer.
 * @param unheard whether they end as a system ends them that needs their memory: the page hears nothing at all
 */
export function killableWorkers(unheard = false): void {
	const killing: Killing = { statementsToDieOf: 0, started: 0 };
	window.killing = killing;
	window.Worker = class extends Worker {
		constructor(url: string | URL, options?: WorkerOptions) {
			super(url, options);
			killing.started += 1;
		}

		override postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
			const { type, data } = message as { readonly type?: unknown; readonly data?: unknown };
			const asks = type === 'START_PENDING_QUERY' && Array.isArray(data) && /^WITH\b/.test(String(data[1]));
			if (asks && killing.statementsToDieOf > 0) {
				killing.statementsToDieOf -= 1;
				this.terminate();
				if (!unheard)
					this.dispatchEvent(new ErrorEvent('error', { message: 'Uncaught RuntimeError: unreachable' }));
			} else super.postMessage(message, options as Transferable[]);
		}
	};
}
