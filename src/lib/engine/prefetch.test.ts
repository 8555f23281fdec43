import { describe, expect, test, vi } from 'vitest';
import { mayPrefetch, prefetchWhenIdle, savesData, type Line } from './prefetch.ts';

const fast: Line = { saveData: false, effectiveType: '4g' };

describe('prefetching', () => {
	test.each([
		['a fast line', fast, true],
		['a fast line over Wi-Fi', { ...fast, type: 'wifi' }, true],
		['a fast line by cable', { ...fast, type: 'ethernet' }, true],
		['a line paid by the byte', { ...fast, type: 'cellular' }, false],
		['a line of no known kind', { ...fast, type: 'unknown' }, false],
		['a reader who saves data', { ...fast, saveData: true }, false],
		['3g', { ...fast, effectiveType: '3g' }, false],
		['2g', { ...fast, effectiveType: '2g' }, false],
		['slow 2g', { ...fast, effectiveType: 'slow-2g' }, false],
		['a line that tells half', { type: 'wifi' }, false]
	])('on %s: %o, %s', (_, connection, may) => {
		expect(mayPrefetch({ connection })).toBe(may);
	});

	test('is not done where the browser tells nothing of its line', () => {
		expect(mayPrefetch({})).toBe(false);
		expect(savesData({})).toBe(false);
	});

	test('waits until the browser is idle, and asks the line again', () => {
		const connection = { ...fast };
		const idle: (() => void)[] = [];
		const window = { navigator: { connection }, requestIdleCallback: (run: () => void) => idle.push(run) };
		const load = vi.fn(() => Promise.reject(new Error('no line')));
		prefetchWhenIdle(load, window);
		prefetchWhenIdle(load, window);
		expect(load).not.toHaveBeenCalled();
		idle[0]?.();
		expect(load).toHaveBeenCalledOnce();
		Object.assign(connection, { saveData: true });
		idle[1]?.();
		expect(load).toHaveBeenCalledOnce();
	});

	test('is not begun on a line that saves data', () => {
		const requestIdleCallback = vi.fn(() => 1);
		prefetchWhenIdle(() => Promise.resolve(), {
			navigator: { connection: { ...fast, saveData: true } },
			requestIdleCallback
		});
		expect(requestIdleCallback).not.toHaveBeenCalled();
	});
});
