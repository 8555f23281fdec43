import { expect, it } from 'vitest';
import { scaleTables, type ScaleLine } from './scale.ts';

const taken = { seconds: 12.34, cpuSeconds: 20.1, peakBytes: 1_234_000_000 };

const line: ScaleLine = {
	visits: 1_000_000,
	rows: 5_027_176,
	csvBytes: 615_000_000,
	make: { ...taken, given: { visits: 1_000_000, reports: 1, delegations: 1, sources: 1 } },
	build: {
		...taken,
		given: [
			{ name: 'visits', rows: 1_000_000, rowGroups: 9, bytes: 13_867_506 },
			{ name: 'returns', rows: 911_307, rowGroups: 8, bytes: 11_078_544 }
		]
	},
	ask: { ...taken, given: { 'a State in a year': [1, 2, 3.26, 40] } },
	load: [0.25, 2]
};

it('sets what a size took in two tables of Markdown', () => {
	const [builds = '', answers = ''] = scaleTables([line]).split('\n\n');
	expect(builds.split('\n')[2]).toBe(
		'| 1,000,000 | 5,027,176 | 615 MB | 12 s | 12 s | 20 s | 1,230 MB | 13.9 MB | 9 | 24.9 MB | 0.3 to 2.0 |'
	);
	expect(answers.split('\n')).toEqual([
		'| visits | a State in a year | peak memory |',
		'| --- | ---: | ---: |',
		'| 1,000,000 | 3.3 ms / 40 ms | 1,230 MB |'
	]);
});
