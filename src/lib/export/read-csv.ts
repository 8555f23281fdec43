/** A cell, in quotes or without, and what ends it. */
const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

/**
 * Reads what `csv` writes: RFC 4180, a head line, then a line a row; lines may end with CR LF.
 * @param text the file
 * @returns a record a row, its cells by the names of the head line; an empty cell is null
 * @throws Error where it is no such file
 */
export function readCsv(text: string): readonly Record<string, string | null>[] {
	const lines: string[][] = [];
	let line: string[] = [];
	let at = 0;
	for (const [match, quoted, plain = '', end] of text.matchAll(cell)) {
		at += match.length;
		if (match === '' && line.length === 0) break;
		line.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === ',') continue;
		lines.push(line);
		line = [];
		if (end === '') break;
	}
	if (at < text.length) throw new Error(`No CSV after ${at} characters, in line ${lines.length + 1}`);
	const [head = [], ...rows] = lines;
	return rows.map((cells, index) => {
		if (cells.length !== head.length)
			throw new Error(`Line ${index + 2} has ${cells.length} cells, not ${head.length}`);
		return Object.fromEntries(head.map((name, column) => [name, cells[column] || null]));
	});
}
