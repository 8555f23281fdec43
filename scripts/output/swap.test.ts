import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { swapIn } from './swap.ts';

let home: string;
let target: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'swap-'));
	target = join(home, 'data');
});

afterEach(() => rmSync(home, { recursive: true }));

const fill = (name: string) => (folder: string) => {
	writeFileSync(join(folder, name), name);
	return Promise.resolve();
};

describe('swapIn', () => {
	it('makes the folder, and the folders above it', async () => {
		const deep = join(home, 'a', 'b');
		await swapIn(deep, fill('new'));
		expect(readdirSync(deep)).toEqual(['new']);
		expect(readdirSync(join(home, 'a'))).toEqual(['b']);
	});

	it('replaces the whole folder, so that no old file stays among new ones', async () => {
		mkdirSync(target);
		writeFileSync(join(target, 'old'), 'old');
		await swapIn(target, fill('new'));
		expect(readdirSync(target)).toEqual(['new']);
		expect(readdirSync(home)).toEqual(['data']);
	});

	it('leaves the old folder as it was where the writing fails half way', async () => {
		mkdirSync(target);
		writeFileSync(join(target, 'old'), 'old');
		const failing = swapIn(target, async (folder) => {
			await fill('new')(folder);
			throw new Error('the disk is full');
		});
		await expect(failing).rejects.toThrow('the disk is full');
		expect(readFileSync(join(target, 'old'), 'utf8')).toBe('old');
		expect(readdirSync(target)).toEqual(['old']);
		expect(readdirSync(home)).toEqual(['data']);
	});

	it('makes nothing where the writing of a first folder fails', async () => {
		await expect(swapIn(target, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(existsSync(target)).toBe(false);
		expect(readdirSync(home)).toEqual([]);
	});
});
