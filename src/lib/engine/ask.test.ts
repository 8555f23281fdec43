import { describe, expect, test, vi } from 'vitest';
import { createAsk, type AskParts, type AskRequest } from './ask.ts';
import { EngineError, type Engine } from './engine.ts';
import { createReadWritten, type ReadWritten } from './written.ts';

const request: AskRequest = { question: 'visits-by-year', key: 'default', sql: 'SELECT 1' };
const unwritten: AskRequest = { ...request, key: null };
const missing = new EngineError('broken-file', '404');

function parts(extra: Omit<Partial<AskParts>, 'engine'> = {}) {
	return {
		engine: { query: vi.fn<Engine['query']>((sql) => Promise.resolve([{ sql }])) },
		readWritten: vi.fn<ReadWritten>((question) =>
			Promise.resolve({
				question,
				parameters: {},
				as_of: '2026-02-03',
				register: '1b93becfb954',
				rows: [{ year: 2016 }],
				sentence: 'One visit.'
			})
		),
		...extra
	};
}

describe('ask', () => {
	test('takes the written answer where there is one, and leaves the engine alone', async () => {
		const given = parts();
		expect(await createAsk(given)(request)).toStrictEqual({
			rows: [{ year: 2016 }],
			sentence: 'One visit.',
			from: 'written'
		});
		expect(given.readWritten).toHaveBeenCalledWith('visits-by-year', 'default');
		expect(given.engine.query).not.toHaveBeenCalled();
	});

	test('asks the engine where none is written', async () => {
		const given = parts();
		expect(await createAsk(given)(unwritten)).toStrictEqual({ rows: [{ sql: 'SELECT 1' }], from: 'engine' });
		expect(given.readWritten).not.toHaveBeenCalled();
	});

	test('asks the engine where the written answer does not come', async () => {
		const given = parts({ readWritten: () => Promise.reject(missing) });
		expect(await createAsk(given)(request)).toMatchObject({ from: 'engine' });
	});

	test('does not start the engine for a written answer on a line that saves data', async () => {
		const given = parts({ readWritten: () => Promise.reject(missing), savesData: () => true });
		await expect(createAsk(given)(request)).rejects.toBe(missing);
		expect(given.engine.query).not.toHaveBeenCalled();
		expect(await createAsk(given)(unwritten)).toMatchObject({ from: 'engine' });
	});

	test('answers equal requests once, at the same time or later', async () => {
		const given = parts();
		const ask = createAsk(given);
		const [one, two] = await Promise.all([ask(unwritten), ask({ ...unwritten })]);
		expect(two).toBe(one);
		expect(await ask(unwritten)).toBe(one);
		await ask({ ...unwritten, sql: 'SELECT 2' });
		expect(given.engine.query.mock.calls).toStrictEqual([['SELECT 1'], ['SELECT 2']]);
	});

	test('does not keep a failure', async () => {
		const given = parts();
		given.engine.query.mockRejectedValueOnce(new EngineError('offline', 'no line'));
		const ask = createAsk(given);
		await expect(ask(unwritten)).rejects.toMatchObject({ kind: 'offline' });
		expect(await ask(unwritten)).toMatchObject({ from: 'engine' });
	});

	test('forgets the answer not asked for longest', async () => {
		const given = parts({ kept: 2 });
		const ask = createAsk(given);
		for (const sql of ['a', 'b', 'a', 'c', 'a', 'b']) await ask({ ...unwritten, sql });
		expect(given.engine.query.mock.calls.flat()).toStrictEqual(['a', 'b', 'c', 'b']);
	});
});

describe('the choke point of a figure', () => {
	test('is one for the figure, and not shared with others', async () => {
		const ask = createAsk(parts());
		expect(ask.for('visits')).toBe(ask.for('visits'));
		const overtaken = ask.for('visits')(request);
		const other = ask.for('parties')(request);
		const newest = ask.for('visits')(unwritten);
		expect(await overtaken).toStrictEqual({ stale: true });
		expect(await other).toMatchObject({ stale: false, answer: { from: 'written' } });
		expect(await newest).toMatchObject({ stale: false, answer: { from: 'engine' } });
	});

	test('hands out the newest answer though the older comes last', async () => {
		let answerOld: (rows: []) => void = () => undefined;
		const query: Engine['query'] = (sql) =>
			sql === 'old' ? new Promise((resolve) => (answerOld = resolve)) : Promise.resolve([{ sql }]);
		const asker = createAsk({ ...parts(), engine: { query } }).for('visits');
		const old = asker({ ...unwritten, sql: 'old' });
		expect(await asker({ ...unwritten, sql: 'new' })).toMatchObject({ answer: { rows: [{ sql: 'new' }] } });
		answerOld([]);
		expect(await old).toStrictEqual({ stale: true });
	});
});

describe('a flood of questions', () => {
	const answered = (handed: { stale: boolean }[]) => handed.filter(({ stale }) => !stale);
	const slow = () => {
		const asked: string[] = [];
		const query: Engine['query'] = async (sql) => {
			asked.push(sql);
			await new Promise((done) => setTimeout(done));
			return [{ sql }];
		};
		return { asked, ask: createAsk({ ...parts(), engine: { query } }) };
	};

	test('asks the engine a few of them, and the last', async () => {
		const { asked, ask } = slow();
		const asker = ask.for('visits');
		const all = Array.from({ length: 500 }, (_, index) => asker({ ...unwritten, sql: String(index) }));
		expect(answered(await Promise.all(all))).toMatchObject([{ answer: { rows: [{ sql: '499' }] } }]);
		expect(asked.length).toBeLessThan(10);
		expect(asked.at(-1)).toBe('499');
	});

	test('leaves what another figure still waits for, and what is asked anew', async () => {
		const { asked, ask } = slow();
		const [one, other] = [ask.for('visits'), ask.for('parties')];
		const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'shared', 'over', 'again', 'over', 'again'];
		const all = names.map((sql) => one({ ...unwritten, sql }));
		all.push(other({ ...unwritten, sql: 'shared' }));
		expect(answered(await Promise.all(all))).toMatchObject([
			{ answer: { rows: [{ sql: 'again' }] } },
			{ answer: { rows: [{ sql: 'shared' }] } }
		]);
		expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'shared', 'again']);
		expect(answered([await one({ ...unwritten, sql: 'over' })])).toHaveLength(1);
	});
});

describe('written answers', () => {
	const body = {
		question: 'visits-by-year',
		parameters: {},
		as_of: '2026-02-03',
		register: '1b93becfb954',
		rows: [],
		sentence: 'None.'
	};
	const reading = (response: Response) => {
		const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(response));
		return { fetch, read: createReadWritten('../', '1b93becfb954', fetch) };
	};

	test('are read from beside the pages', async () => {
		const { fetch, read } = reading(Response.json(body));
		expect(await read('visits-by-year', 'group=Africa/all')).toStrictEqual(body);
		expect(fetch).toHaveBeenCalledWith('../answers/visits-by-year/group%3DAfrica%2Fall.json');
	});

	test('of another register is not shown', async () => {
		const { read } = reading(Response.json({ ...body, register: 'ffffffffffff' }));
		await expect(read('visits-by-year', 'default')).rejects.toMatchObject({ kind: 'other-version' });
	});

	test.each([
		['a page', new Response('<!doctype html>')],
		['another question', Response.json({ ...body, question: 'parties-over-time' })],
		['no rows', Response.json({ ...body, rows: undefined })],
		['nothing', Response.json(null)],
		['404', new Response('', { status: 404 })]
	])('%s is none', async (_, response) => {
		await expect(reading(response).read('visits-by-year', 'default')).rejects.toMatchObject({
			kind: 'broken-file',
			detail: expect.stringContaining('../answers/visits-by-year/default.json') as string
		});
	});
});
