import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latest, type Handed } from './latest.ts';

type Step = { readonly ask: number } | { readonly settle: number; readonly fails: boolean };

/** All the asks in order, with each settled somewhere after it was asked: any order of answers and failures. */
const histories: fc.Arbitrary<Step[]> = fc
	.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), fails: fc.boolean() }), {
		minLength: 1,
		maxLength: 8
	})
	.map((requests) =>
		requests
			.flatMap(({ at, fails }, number): { time: number; step: Step }[] => [
				{ time: number, step: { ask: number } },
				{ time: number + at * (requests.length - number) + 0.5, step: { settle: number, fails } }
			])
			.sort((a, b) => a.time - b.time)
			.map(({ step }) => step)
	);

test('only the newest request is handed its answer, in whatever order answers come', async () => {
	await fc.assert(
		fc.asyncProperty(histories, async (steps) => {
			const pending = new Map<number, PromiseWithResolvers<number>>();
			const asker = latest((request: number) => {
				const answer = deferred<number>();
				pending.set(request, answer);
				return answer.promise;
			});
			const painted: number[] = [];
			const outcomes: Promise<unknown>[] = [];
			const expected: number[] = [];
			let newest = -1;
			for (const step of steps) {
				if ('ask' in step) {
					newest = step.ask;
					const handed = asker(step.ask);
					outcomes.push(
						handed.then(
							(given: Handed<number>) => (given.stale ? undefined : painted.push(given.answer)),
							() => painted.push(step.ask)
						)
					);
				} else {
					if (step.settle === newest) expected.push(step.settle);
					const { resolve, reject } = pending.get(step.settle) ?? deferred<number>();
					if (step.fails) reject(new Error('failed'));
					else resolve(step.settle);
					await outcomes[step.settle];
				}
			}
			expect(painted).toStrictEqual(expected);
			expect(painted.at(-1)).toBe(newest);
			expect(painted).toStrictEqual(painted.toSorted((a, b) => a - b));
		}),
		{ numRuns: 500 }
	);
});

test('a failure is told to the newest request alone', async () => {
	const first = deferred<string>();
	const asker = latest((request: string) =>
		request === 'first' ? first.promise : Promise.reject(new Error(request))
	);
	const early = asker('first');
	await expect(asker('second')).rejects.toThrow('second');
	first.reject(new Error('late'));
	expect(await early).toStrictEqual({ stale: true });
});

function deferred<T>(): PromiseWithResolvers<T> {
	let resolve!: (value: T | PromiseLike<T>) => void;
	let reject!: (reason?: unknown) => void;
	const promise = new Promise<T>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return { promise, resolve, reject };
}
