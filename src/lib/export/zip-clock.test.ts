import { afterEach, expect, it, vi } from 'vitest';
import { csvPackage } from './csv-package.ts';
import { columns, rows, sample } from './testing/sample.ts';
import { xlsx } from './xlsx.ts';

afterEach(() => vi.useRealTimers());

it.each(['1970-01-02', '1979-12-31', '2100-06-01', '2399-01-01'])(
	'a device whose clock says %s makes the same files',
	async (day) => {
		const right = [await xlsx(columns, rows, sample), csvPackage(columns, rows, sample)];
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });
		const before = Date.now();
		expect([await xlsx(columns, rows, sample), csvPackage(columns, rows, sample)]).toEqual(right);
		expect(Date.now()).toBe(before);
	}
);
