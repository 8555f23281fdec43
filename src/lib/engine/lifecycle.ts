import { EngineError, asEngineError, type Engine, type Progress } from './engine.ts';

/** Where the engine stands; a failed one stays failed until it is retried. */
export type EngineStatus =
	| { readonly state: 'idle' }
	| ({ readonly state: 'loading' } & Progress)
	| { readonly state: 'ready' }
	| { readonly state: 'failed'; readonly error: EngineError };

/** An engine that starts when it is first needed, and once more when it crashed. */
export interface LazyEngine extends Engine {
	/** Starts it without a question. Resolves when it is ready; fails as a query would. */
	load(): Promise<void>;
	/** Starts anew after a failure; else it does as load(). */
	retry(): Promise<void>;
	status(): EngineStatus;
	/**
	 * Tells the status now and at each change.
	 * @returns what ends it
	 */
	subscribe(listener: (status: EngineStatus) => void): () => void;
}

/**
 * @param open starts an engine; told to report the bytes that came
 * @returns the engine, not started. A query whose engine crashes is asked of a new one, once: a second crash is
 * `crashed`. close() leaves it idle.
 */
export function createEngine(
	open: (onProgress: (progress: Progress) => void) => Promise<Engine>
): LazyEngine {
	let status: EngineStatus = { state: 'idle' };
	let current: Promise<Engine> | undefined;
	const listeners = new Set<(status: EngineStatus) => void>();

	function become(next: EngineStatus): void {
		status = next;
		for (const listener of listeners) listener(next);
	}

	function start(): Promise<Engine> {
		if (current) return current;
		become({ state: 'loading', loaded: 0, total: 0 });
		// Of an engine that was closed, or whose start has ended, nothing is told any more: what it fetched beside the part
		// that failed may still arrive.
		const ifCurrent = (next: EngineStatus) => {
			if (current === mine && status.state === 'loading') become(next);
		};
		const opened = () => open((progress) => ifCurrent({ state: 'loading', ...progress }));
		const mine = Promise.resolve()
			.then(opened)
			.catch((error: unknown) => {
				if (error instanceof EngineError && error.kind === 'crashed') return opened();
				throw error;
			})
			.catch((cause: unknown) => {
				throw asEngineError(cause, 'crashed', 'the engine did not start');
			});
		current = mine;
		mine.then(
			() => ifCurrent({ state: 'ready' }),
			(error: unknown) => ifCurrent({ state: 'failed', error: error as EngineError })
		);
		return mine;
	}

	async function query(sql: string, restarts = 1): ReturnType<Engine['query']> {
		const mine = start();
		const engine = await mine;
		try {
			return await engine.query(sql);
		} catch (error) {
			if (!(error instanceof EngineError) || error.kind !== 'crashed') throw error;
			if (current === mine) {
				void engine.close();
				current = restarts > 0 ? undefined : failed(error);
			}
			if (restarts > 0) return query(sql, restarts - 1);
			throw error;
		}
	}

	function failed(error: EngineError): Promise<Engine> {
		become({ state: 'failed', error });
		const failure = Promise.reject<Engine>(error);
		failure.catch(() => undefined);
		return failure;
	}

	async function load(): Promise<void> {
		await start();
	}

	return {
		query: (sql) => query(sql),
		load,
		retry() {
			if (status.state === 'failed') current = undefined;
			return load();
		},
		async close() {
			const closing = current;
			current = undefined;
			become({ state: 'idle' });
			await closing?.then(
				(engine) => engine.close(),
				() => undefined
			);
		},
		status: () => status,
		subscribe(listener) {
			listeners.add(listener);
			listener(status);
			return () => listeners.delete(listener);
		}
	};
}
