import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprints, stateOfBuild } from './inputs.mjs';

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'inputs-'));
	await mkdir(join(dir, 'made'));
	await writeFile(join(dir, 'made/b.txt'), 'b');
	await writeFile(join(dir, 'a.txt'), 'a');
});
afterEach(() => rm(dir, { recursive: true }));

it('hashes each file by its path, and leaves out what is made', () => {
	const sha256OfA = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
	expect([...fingerprints([dir, join(dir, 'nowhere')], [`${dir}/made`])]).toEqual([
		[`${dir}/a.txt`, sha256OfA]
	]);
	expect([...fingerprints([dir], []).keys()]).toEqual([`${dir}/a.txt`, `${dir}/made/b.txt`]);
});

it('tells a build of other sources, a later build and no build apart', async () => {
	const source = join(dir, 'a.txt');
	const page = join(dir, 'made/index.html');
	const state = () => stateOfBuild(join(dir, 'made'), [source]);
	expect(state()).toBeUndefined();
	await writeFile(page, '');
	await utimes(page, 1, 1);
	const first = state();
	expect(first).toMatch(/^[0-9a-f]{64} 1000$/);
	expect(state()).toBe(first);
	await utimes(page, 2, 2);
	expect(state()).not.toBe(first);
	await utimes(page, 1, 1);
	await writeFile(source, 'changed');
	expect(state()).not.toBe(first);
});
