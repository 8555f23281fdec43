import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { History } from '../../src/lib/register/history.ts';

/** Where the history of the register stands, from the root of the repository. */
export const historyFile = 'data/history/versions.json';

/** Reads a history as `writeHistory` wrote it. @throws Error where there is no such file, or it is not JSON */
export function readHistory(file: string): History {
	return JSON.parse(readFileSync(file, 'utf8')) as History;
}

/** Writes a history, whole or not at all. @returns whether the file has other bytes than before */
export function writeHistory(file: string, history: History): boolean {
	const text = `${JSON.stringify(history, null, '\t')}\n`;
	if (text === textOf(file)) return false;
	const fresh = `${file}.${process.pid}.tmp`;
	writeFileSync(fresh, text);
	renameSync(fresh, file);
	return true;
}

function textOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
