import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('so many at once and no more, in the order they came, failures too', async () => {
	const inTurn = turns(2);
	let running = 0;
	let most = 0;
	const begun: number[] = [];
	const work = (number: number) => async () => {
		begun.push(number);
		most = Math.max(most, ++running);
		await new Promise((done) => setTimeout(done));
		running -= 1;
		if (number === 1) throw new Error('failed');
		return number;
	};
	const all = await Promise.allSettled([0, 1, 2, 3, 4].map((number) => inTurn(work(number))));
	expect(all.map(({ status }) => status)).toEqual([
		'fulfilled',
		'rejected',
		'fulfilled',
		'fulfilled',
		'fulfilled'
	]);
	expect(begun).toEqual([0, 1, 2, 3, 4]);
	expect(most).toBe(2);
	expect(await inTurn(work(5))).toBe(5);
});
