import { closeSync, openSync, writeSync } from 'node:fs';
import type { Cell } from '../../src/lib/engine/engine.ts';

const CHUNK = 1 << 20;

/** A CSV file that is written a row at a time; close it when done. */
export interface TextFile {
	row(cells: Readonly<Record<string, Cell>>): void;
	close(): void;
}

function quoted(cell: Cell | undefined): string {
	if (cell === null || cell === undefined) return '';
	const text = String(cell);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Opens a CSV file as the register's are (RFC 4180, lines end with LF alone) and writes its header. It holds a
 * megabyte at most, however long the file becomes.
 * @param path the file, made anew
 * @param columns the names of the columns, in order
 */
export function openTextFile(path: string, columns: readonly string[]): TextFile {
	const file = openSync(path, 'w');
	let waiting = `${columns.join(',')}\n`;
	const flush = () => {
		writeSync(file, waiting);
		waiting = '';
	};
	return {
		row(cells) {
			let line = '';
			for (const column of columns) line += line === '' ? quoted(cells[column]) : `,${quoted(cells[column])}`;
			waiting += `${line}\n`;
			if (waiting.length >= CHUNK) flush();
		},
		close() {
			flush();
			closeSync(file);
		}
	};
}
