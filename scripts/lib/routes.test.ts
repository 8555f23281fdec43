import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, pageGroups, samplePages } from './routes.ts';

const codes = Array.from({ length: 30 }, (_, index) => `S${String(index).padStart(2, '0')}`);
let dir: string;

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'site-'));
	const write = async (name: string, content: string) => {
		await mkdir(join(dir, name, '..'), { recursive: true });
		await writeFile(join(dir, name), content);
	};
	await Promise.all([
		write('index.html', 'front'),
		write('404.html', 'none'),
		write('states/index.html', 'states'),
		write('answers/visits/default.json', '{}'),
		...codes.map((code) => write(`embed/${code}/african/index.html`, 'x')),
		write('embed/answer/index.html', 'any'),
		...codes.map((code, index) => write(`states/${code}/index.html`, 'x'.repeat(index)))
	]);
});
afterAll(() => rm(dir, { recursive: true }));

describe('builtPages', () => {
	it('gives each page by its route', () => {
		const pages = builtPages(dir);
		expect(pages).toHaveLength(63);
		expect(pages.filter(({ route }) => !route.startsWith('/embed/')).slice(0, 3)).toEqual([
			{ route: '/', file: join(dir, 'index.html'), bytes: 5 },
			{ route: '/states/', file: join(dir, 'states/index.html'), bytes: 6 },
			{ route: '/states/S00/', file: join(dir, 'states/S00/index.html'), bytes: 0 }
		]);
	});
	it('says what to do where there is no build', () => {
		expect(() => builtPages(join(dir, 'nowhere'))).toThrow('npm run build');
	});
});

it('groups the pages of a family', () => {
	expect(pageGroups(builtPages(dir)).map((group) => [group[0]?.route, group.length])).toEqual([
		['/', 1],
		['/states/', 1],
		['/embed/S00/african/', 30],
		['/embed/answer/', 1],
		['/states/S00/', 30]
	]);
});

describe('samplePages', () => {
	const routes = (perFamily: number) =>
		samplePages(builtPages(dir), perFamily)
			.map(({ route }) => route)
			.filter((route) => !route.startsWith('/embed/'));
	it('takes a family from its biggest page to its smallest', () => {
		expect(routes(3)).toEqual(['/', '/states/', '/states/S29/', '/states/S14/', '/states/S00/']);
	});
	it('takes the biggest page where one stands for all', () => {
		expect(routes(1)).toEqual(['/', '/states/', '/states/S29/']);
	});
});
