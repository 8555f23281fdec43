import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from './refusal.ts';

/** No page of a source is near this size, in bytes: 20 MB. A larger file is not read at all. */
export const LARGEST = 20_000_000;

/** How far into a file its encoding is looked for, in bytes. */
const HEAD = 4096;

/** A file as an importer gets it. */
export interface Page {
	/** What the file is called in messages. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The decoded text, without byte order mark, its lines ended by LF; empty for a workbook. */
	readonly text: string;
	/** The encoding that the text was read in, as the WHATWG names it; null for a workbook. */
	readonly encoding: string | null;
}

const BYTE_ORDER_MARKS = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] }
] as const;

/** How Excel files begin: an OLE compound file (.xls) and a ZIP archive (.xlsx). */
const WORKBOOKS = [
	[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
	[0x50, 0x4b, 0x03, 0x04]
] as const;

const DECLARED = [
	/^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/,
	/<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i
];

/** What windows-1252 has at the bytes 80 to 9F, where some runtimes read ISO-8859-1 (control characters) under its name. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const begins = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, index) => bytes[index] === byte);

/**
 * Reads a file, unless its size alone says that it is no page.
 * @param path where it lies
 * @param name what it is called in messages
 * @throws Refusal where it is not there, empty, over 20 MB, binary or not in the encoding that it declares
 */
export function readPage(path: string, name = basename(path)): Page {
	const advice = 'Give a file that was saved from the page';
	let size: number;
	try {
		const found = statSync(path);
		if (!found.isFile()) throw new Refusal({ what: 'this is no file', where: name, advice });
		size = found.size;
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		throw new Refusal({ what: `the file cannot be read: ${reason}`, where: name, advice });
	}
	refuseSize(size, name);
	return pageOf(readFileSync(path), name);
}

/**
 * Takes bytes as a page: decodes them by byte order mark, XML declaration or meta charset, else as UTF-8, else as
 * windows-1252 (what browsers fall back to). A workbook's bytes are left as they are.
 * @param name what the page is called in messages
 * @throws Refusal where they are none, over 20 MB, binary or not in the encoding that they declare
 */
export function pageOf(bytes: Uint8Array, name: string): Page {
	refuseSize(bytes.length, name);
	if (WORKBOOKS.some((start) => begins(bytes, start))) return { name, bytes, text: '', encoding: null };
	const encoding = encodingOf(bytes, name);
	const text = decoded(bytes, encoding, name).replace(/\r\n?/g, '\n');
	if (text.trim() === '') throw new Refusal({ what: 'the file holds no text', where: name });
	return { name, bytes, text, encoding };
}

/** The line of a place in a text, the first is 1. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
	return line;
}

/** The file and the line of a place in it, as a refusal names them. */
export function placeIn(page: Page, offset: number): string {
	return `${page.name}, line ${lineAt(page.text, offset)}`;
}

function refuseSize(size: number, name: string): void {
	if (size === 0)
		throw new Refusal({ what: 'the file is empty', where: name, advice: 'Save the page again' });
	if (size <= LARGEST) return;
	throw new Refusal({
		what: `the file has ${(size / 1e6).toFixed(1)} MB, and pages of over ${LARGEST / 1e6} MB are not read`,
		where: name,
		advice: 'Save the page itself, without pictures or video'
	});
}

function encodingOf(bytes: Uint8Array, name: string): string {
	const marked = BYTE_ORDER_MARKS.find((mark) => begins(bytes, mark.bytes));
	if (marked) return marked.encoding;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
	const label = DECLARED.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined);
	if (label === undefined) return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
	try {
		const { encoding } = new TextDecoder(label);
		// Where a declaration could be read byte by byte, the text is not in units of two bytes (HTML, "meta" prescan).
		return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
	} catch {
		const what = `the page says that it is in the encoding "${label}", which is none`;
		throw new Refusal({ what, where: name, advice: 'Save it as UTF-8' });
	}
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function decoded(bytes: Uint8Array, encoding: string, name: string): string {
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		if (encoding === 'windows-1252') text = text.replace(/[\u0080-\u009f]/g, inWindows1252);
	} catch {
		const loose = new TextDecoder(encoding).decode(bytes);
		throw new Refusal({
			what: `this is no ${encoding} text, which the page says it is`,
			where: `${name}, line ${lineAt(loose, loose.indexOf('\uFFFD'))}`,
			advice: 'Save the page again from the browser, as UTF-8'
		});
	}
	const control = firstControl(text);
	if (control === -1 && !text.startsWith('%PDF-')) return text;
	throw new Refusal({
		what: text.startsWith('%PDF-') ? 'this is a PDF document' : 'the file is binary, not text',
		where: control === -1 ? name : `${name}, line ${lineAt(text, control)}`,
		advice: 'Save the page as HTML or plain text'
	});
}

const inWindows1252 = (letter: string) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter;

/** Tab to carriage return, and escape, occur in texts; the other control characters do not. */
function firstControl(text: string): number {
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code < 32 && (code < 9 || code > 13) && code !== 27) return at;
	}
	return -1;
}
