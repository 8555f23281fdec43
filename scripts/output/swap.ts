import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Fills a folder whole or not at all: it is written beside the old one under a temporary name and then takes its
 * place. Where the writing fails, the old folder is as it was and nothing is left of the new one.
 * @param directory the folder to replace, or to make
 * @param fill writes every file into the folder that it is given
 * @throws what `fill` throws, or Error where the folders cannot be renamed
 */
export async function swapIn(directory: string, fill: (folder: string) => Promise<void>): Promise<void> {
	const target = resolve(directory);
	const fresh = join(dirname(target), `.${basename(target)}-${process.pid}`);
	// What a killed run of the same number left behind is not ours to publish.
	rmSync(fresh, { recursive: true, force: true });
	mkdirSync(fresh, { recursive: true });
	try {
		await fill(fresh);
		replace(target, fresh);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

function replace(target: string, fresh: string): void {
	if (!existsSync(target)) {
		renameSync(fresh, target);
		return;
	}
	const old = `${fresh}-old`;
	renameSync(target, old);
	try {
		renameSync(fresh, target);
	} catch (error) {
		renameSync(old, target);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}
