import { EngineError } from './engine.ts';
import { faultOfStart } from './faults.ts';

// DuckDB's worker fetches its module by URL and never tells when that or the start fails. Ours is given the module the
// page compiled (one download, its errors told), and no fetch at all.
const prelude = `
const begin = (script, port) => {
	const given = new Promise((resolve) => { port.onmessage = ({ data }) => resolve(data); });
	self.fetch = () => Promise.resolve(new Response());
	WebAssembly.instantiateStreaming = async (ignored, imports) => {
		const module = await given;
		try {
			return { module, instance: await WebAssembly.instantiate(module, imports) };
		} catch (error) {
			setTimeout(() => { throw error; });
			return new Promise(() => {});
		}
	};
	onmessage = null;
	importScripts(script);
	postMessage('ready');
};
onmessage = ({ data: { script, port, life } }) => {
	if (life === null) begin(script, port);
	else
		navigator.locks.request(life, () => {
			// What fails in a timer is told to the page; what fails in a promise is not.
			setTimeout(begin, 0, script, port);
			return new Promise(() => {});
		});
};`;

/** A worker that tells of its end. */
export interface WatchedWorker {
	readonly worker: Worker;
	/** Hands over the compiled WebAssembly, for which the script's DuckDB waits. */
	readonly give: (module: WebAssembly.Module) => void;
	/** Gives what the work gives, or fails when the worker ends first, which DuckDB leaves unanswered. */
	readonly guard: <T>(work: Promise<T>) => Promise<T>;
	/** Ends it; work that waits fails. */
	readonly stop: () => void;
}

/**
 * Starts a worker of ours from a blob: the page's Content-Security-Policy binds such a worker, and not one loaded by URL.
 * @param script the absolute URL of a classic worker script
 * @throws Error where the page may not start it or its script does not come
 */
export async function startWorker(script: string): Promise<WatchedWorker> {
	const blob = URL.createObjectURL(new Blob([prelude], { type: 'text/javascript' }));
	const { port1, port2 } = new MessageChannel();
	// Browsers have locks on pages of HTTPS and of the own computer.
	const life = 'locks' in navigator ? `life of an engine ${crypto.randomUUID()}` : null;
	let worker: Worker | undefined;
	try {
		const started = new Worker(blob);
		worker = started;
		await new Promise<void>((resolve, reject) => {
			started.addEventListener('message', () => resolve(), { once: true });
			const fail = (event: ErrorEvent) => {
				event.preventDefault();
				reject(new Error(event.message || 'no reason given'));
			};
			started.addEventListener('error', fail, { once: true });
			started.postMessage({ script, port: port2, life }, [port2]);
		});
		return { worker: started, give: (module) => port1.postMessage(module), ...watch(started, life) };
	} catch (error) {
		worker?.terminate();
		throw error;
	} finally {
		URL.revokeObjectURL(blob);
	}
}

/** @param life the name of a lock that the worker holds as long as it lives; null where there are none */
function watch(worker: Worker, life: string | null): Pick<WatchedWorker, 'guard' | 'stop'> {
	const waiting = new Set<(error: EngineError) => void>();
	let end: EngineError | undefined;
	const finish = (error: EngineError) => {
		end ??= error;
		for (const reject of waiting) reject(end);
		waiting.clear();
	};
	worker.addEventListener('error', (event) => {
		const { message } = event;
		// Told to whoever asked, and to nobody else: DuckDB's own listener only prints it.
		event.preventDefault();
		event.stopImmediatePropagation();
		const told = /^Uncaught (?<name>\w+): /.exec(message)?.groups?.['name'] ?? '';
		const kind = faultOfStart(Object.assign(new Error(message), { name: told }));
		finish(new EngineError(kind, `the worker ended: ${message}`));
	});
	// A worker that a system ends, for its memory, tells nothing: its lock is free then.
	if (life !== null)
		void navigator.locks.request(life, () =>
			finish(new EngineError('crashed', 'the worker ended without a word'))
		);
	return {
		// Not Promise.race with one promise of the end: it would keep every answer as long as the worker lives.
		guard: (work) =>
			new Promise((resolve, reject) => {
				if (end) {
					reject(end);
					return;
				}
				waiting.add(reject);
				void work.then(resolve, reject).finally(() => waiting.delete(reject));
			}),
		stop: () => {
			worker.terminate();
			finish(new EngineError('query', 'the engine was closed'));
		}
	};
}
