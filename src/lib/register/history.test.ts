import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSince, historyOfState, newest, versionNamed, type History } from './history.ts';

const history = JSON.parse(readFileSync('data/history/versions.json', 'utf8')) as History;
const all = [history.start, ...history.versions];

describe('a version named by its first digits', () => {
	it('is found by six digits or more, in any case', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), fc.integer({ min: 6, max: 64 }), (one, digits) => {
				const named = one.version.slice(0, digits);
				expect(versionNamed(all, named)).toBe(one);
				expect(versionNamed(all, named.toUpperCase())).toBe(one);
			})
		);
	});

	it('is none where the digits are too few, no hex, or of no version', () => {
		const { version } = newest(history);
		for (const digits of ['', version.slice(0, 5), 'latest', '0123456789ab', `${version}0`])
			expect(versionNamed(all, digits)).toBeNull();
	});
});

describe('what changed since a version', () => {
	it('is everything since the start, newest first, and nothing since the newest', () => {
		expect(changedSince(history, history.start)).toEqual(history.versions.toReversed());
		expect(changedSince(history, newest(history))).toEqual([]);
	});

	it('is less or as much the newer the version is', () => {
		const counts = all.map((one) => changedSince(history, one).length);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});

	it('of Rwanda is the day on which the visit of 2017 was terminated', () => {
		const [change, ...others] = changedSince(historyOfState(history, 'RWA'), history.start);
		expect(others).toEqual([]);
		expect(change?.changes).toMatchObject([
			{ table: 'visits', key: 'RWA-2017', column: 'status_date', old: '', new: '2018-07-04' }
		]);
	});

	it('of Kazakhstan is nothing', () => {
		expect(changedSince(historyOfState(history, 'KAZ'), history.start)).toEqual([]);
	});
});
