import { expect, it } from 'vitest';
import { Lazy, ready } from './lazy.ts';

it('is fetched once, and ready from then on', async () => {
	let fetched = 0;
	const part = new Lazy(() => Promise.resolve((fetched += 1)));
	expect(part.ready).toBeUndefined();
	await ready([part, part]);
	expect(await part.load()).toBe(1);
	expect(part.ready).toBe(1);
});

it('is tried again after it failed', async () => {
	let line = false;
	const part = new Lazy(() => (line ? Promise.resolve('here') : Promise.reject(new Error('offline'))));
	await expect(part.load()).rejects.toThrow('offline');
	line = true;
	expect(await part.load()).toBe('here');
});
