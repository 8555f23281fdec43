import { describe, expect, test, vi } from 'vitest';
import { EngineError, type Engine, type Progress } from './engine.ts';
import { createEngine, type EngineStatus } from './lifecycle.ts';

const crash = new EngineError('crashed', 'unreachable');
const rows = [{ one: 1 }];

/** An engine that gives the outcomes in turn, then rows. */
function engineOf(...outcomes: EngineError[]) {
	const left = [...outcomes];
	return {
		query: vi.fn<Engine['query']>(() => {
			const outcome = left.shift();
			return outcome ? Promise.reject(outcome) : Promise.resolve(rows);
		}),
		close: vi.fn<Engine['close']>(() => Promise.resolve())
	};
}

/** Opens the given engines in turn; an error is a failed load. */
function opening(...engines: (ReturnType<typeof engineOf> | EngineError)[]) {
	const left = [...engines];
	return vi.fn((onProgress: (progress: Progress) => void): Promise<Engine> => {
		onProgress({ loaded: 1, total: 2 });
		const next = left.shift();
		if (!next) throw new Error('opened more often than the test expects');
		return next instanceof EngineError ? Promise.reject(next) : Promise.resolve(next);
	});
}

function statesOf(engine: ReturnType<typeof createEngine>): EngineStatus['state'][] {
	const states: EngineStatus['state'][] = [];
	engine.subscribe(({ state }) => states.push(state));
	return states;
}

describe('an engine made on first need', () => {
	test('is opened by the first query, once for all of them', async () => {
		const open = opening(engineOf());
		const engine = createEngine(open);
		const states = statesOf(engine);
		expect(open).not.toHaveBeenCalled();
		expect(await Promise.all([engine.query('a'), engine.query('b'), engine.load()])).toStrictEqual([
			rows,
			rows,
			undefined
		]);
		expect(open).toHaveBeenCalledOnce();
		expect(states).toStrictEqual(['idle', 'loading', 'loading', 'ready']);
	});

	test('tells the bytes that came', async () => {
		const engine = createEngine(opening(engineOf()));
		const told: EngineStatus[] = [];
		const end = engine.subscribe((status) => told.push(status));
		await engine.load();
		end();
		await engine.close();
		expect(told).toContainEqual({ state: 'loading', loaded: 1, total: 2 });
		expect(told.at(-1)).toStrictEqual({ state: 'ready' });
		expect(engine.status()).toStrictEqual({ state: 'idle' });
	});

	test('stays failed until it is retried', async () => {
		const offline = new EngineError('offline', 'no line');
		const open = opening(offline, engineOf());
		const engine = createEngine(open);
		await expect(engine.query('a')).rejects.toBe(offline);
		await expect(engine.query('b')).rejects.toBe(offline);
		expect(open).toHaveBeenCalledOnce();
		expect(engine.status()).toStrictEqual({ state: 'failed', error: offline });
		await engine.retry();
		expect(await engine.query('c')).toStrictEqual(rows);
		expect(engine.status()).toStrictEqual({ state: 'ready' });
	});

	test('is not opened anew by a retry that nothing calls for', async () => {
		const open = opening(engineOf());
		const engine = createEngine(open);
		await Promise.all([engine.retry(), engine.retry()]);
		await engine.retry();
		expect(open).toHaveBeenCalledOnce();
	});

	test('is closed when it is ready after nobody wants it any more', async () => {
		const late = engineOf();
		const engine = createEngine(opening(late));
		const loading = engine.load();
		await engine.close();
		await loading;
		expect(late.close).toHaveBeenCalledOnce();
		expect(engine.status()).toStrictEqual({ state: 'idle' });
	});

	test('stays failed when a file arrives after the failure, and can be retried', async () => {
		let late: ((progress: Progress) => void) | undefined;
		const engines = [engineOf()];
		const engine = createEngine((onProgress) => {
			if (late) return Promise.resolve(engines[0] ?? engineOf());
			late = onProgress;
			return Promise.reject(new EngineError('broken-file', 'no such file'));
		});
		await expect(engine.load()).rejects.toMatchObject({ kind: 'broken-file' });
		late?.({ loaded: 2, total: 2 });
		expect(engine.status().state).toBe('failed');
		await engine.retry();
		expect(engine.status().state).toBe('ready');
	});
});

describe('an engine that crashes', () => {
	test('is started once more, and asked again', async () => {
		const first = engineOf(crash);
		const second = engineOf();
		const engine = createEngine(opening(first, second));
		const states = statesOf(engine);
		expect(await engine.query('a')).toStrictEqual(rows);
		expect(first.close).toHaveBeenCalledOnce();
		expect(second.query).toHaveBeenCalledWith('a');
		expect(states).not.toContain('failed');
		expect(engine.status()).toStrictEqual({ state: 'ready' });
	});

	test('while it starts is started once more, and no oftener', async () => {
		const open = opening(crash, engineOf());
		expect(await createEngine(open).query('a')).toStrictEqual(rows);
		expect(open).toHaveBeenCalledTimes(2);
		const twice = createEngine(opening(crash, crash, engineOf()));
		await expect(twice.query('a')).rejects.toBe(crash);
		expect(twice.status()).toStrictEqual({ state: 'failed', error: crash });
	});

	test('twice is failed, as crashed, until it is retried', async () => {
		const engine = createEngine(opening(engineOf(crash), engineOf(crash), engineOf()));
		await expect(engine.query('a')).rejects.toMatchObject({ kind: 'crashed' });
		await expect(engine.query('b')).rejects.toMatchObject({ kind: 'crashed' });
		expect(engine.status()).toStrictEqual({ state: 'failed', error: crash });
		await engine.retry();
		expect(await engine.query('c')).toStrictEqual(rows);
	});

	test('under several queries is started once more for all of them', async () => {
		const open = opening(engineOf(crash, crash, crash), engineOf());
		const engine = createEngine(open);
		expect(await Promise.all(['a', 'b', 'c'].map((sql) => engine.query(sql)))).toStrictEqual([
			rows,
			rows,
			rows
		]);
		expect(open).toHaveBeenCalledTimes(2);
	});

	test('is not one whose statement is wrong', async () => {
		const wrong = new EngineError('query', 'nonsense');
		const open = opening(engineOf(wrong));
		const engine = createEngine(open);
		await expect(engine.query('a')).rejects.toBe(wrong);
		expect(await engine.query('b')).toStrictEqual(rows);
		expect(open).toHaveBeenCalledOnce();
	});

	test('and cannot be started again says why', async () => {
		const engine = createEngine(opening(engineOf(crash), new EngineError('memory', 'no room')));
		await expect(engine.query('a')).rejects.toMatchObject({ kind: 'memory' });
		expect(engine.status()).toMatchObject({ state: 'failed', error: { kind: 'memory' } });
	});
});
