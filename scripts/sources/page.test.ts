import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST, lineAt, pageOf, readPage } from './page.ts';
import { Refusal } from './refusal.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a page out of bytes', () => {
	test('is read as UTF-8 where it declares nothing and is UTF-8', () => {
		expect(pageOf(utf8('Côte d’Ivoire'), 'a.txt')).toMatchObject({
			text: 'Côte d’Ivoire',
			encoding: 'utf-8'
		});
	});

	test('is read as windows-1252 where it declares nothing and is no UTF-8', () => {
		const page = pageOf(latin1('C\xf4te d\x92Ivoire'), 'a.txt');
		expect(page).toMatchObject({ text: 'Côte d’Ivoire', encoding: 'windows-1252' });
	});

	test('is read by its byte order mark, before what it declares', () => {
		const marked = Uint8Array.of(
			0xff,
			0xfe,
			...latin1('<\0m\0e\0t\0a\0 \0c\0h\0a\0r\0s\0e\0t\0=\0u\0t\0f\0-\x008\0>\0')
		);
		expect(pageOf(marked, 'a.html')).toMatchObject({ text: '<meta charset=utf-8>', encoding: 'utf-16le' });
		expect(pageOf(utf8('\uFEFFé'), 'a.html').text).toBe('é');
	});

	test('is read by its XML declaration and by its meta charset', () => {
		const xml = latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>');
		expect(pageOf(xml, 'a.xml')).toMatchObject({ encoding: 'windows-1252' });
		expect(pageOf(xml, 'a.xml').text).toContain('é');
		const html = latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>\xb1');
		expect(pageOf(html, 'a.html').text).toContain('ą');
	});

	test('has lines that end with LF', () => {
		expect(pageOf(utf8('a\r\nb\rc\n'), 'a.txt').text).toBe('a\nb\nc\n');
	});

	test('is left alone where it is a workbook', () => {
		const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
		expect(pageOf(bytes, 'a.xls')).toEqual({ name: 'a.xls', bytes, text: '', encoding: null });
	});

	test.each([
		['empty', new Uint8Array(), 'the file is empty', 'a.html'],
		['blank', utf8(' \n\t'), 'the file holds no text', 'a.html'],
		['binary', Uint8Array.of(65, 10, 0, 1), 'the file is binary, not text', 'a.html, line 2'],
		['a PDF', utf8('%PDF-1.7\nx'), 'this is a PDF document', 'a.html'],
		[
			'not what it declares',
			latin1('<meta charset="utf-8">\n\n\xe9'),
			'this is no utf-8 text, which the page says it is',
			'a.html, line 3'
		],
		[
			'in an encoding that is none',
			utf8('<meta charset="klingon">'),
			'the page says that it is in the encoding "klingon", which is none',
			'a.html'
		],
		[
			'huge',
			new Uint8Array(LARGEST + 1),
			'the file has 20.0 MB, and pages of over 20 MB are not read',
			'a.html'
		]
	])('is refused where it is %s', (_, bytes, what, where) => {
		let thrown: unknown;
		try {
			pageOf(bytes, 'a.html');
		} catch (error) {
			thrown = error;
		}
		expect(thrown).toBeInstanceOf(Refusal);
		expect(thrown).toMatchObject({ what, where });
	});
});

describe('a page out of a file', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'page-'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('is named after it', () => {
		writeFileSync(join(folder, 'visit.html'), '<p>x');
		expect(readPage(join(folder, 'visit.html'))).toMatchObject({ name: 'visit.html', text: '<p>x' });
	});

	test('is refused by its size alone: a file of a terabyte takes no time and no memory', () => {
		const path = join(folder, 'huge.html');
		writeFileSync(path, '');
		truncateSync(path, 1e12);
		expect(() => readPage(path)).toThrow('huge.html: the file has 1000000.0 MB');
	});

	test('is refused where it is a folder or not there', () => {
		expect(() => readPage(folder)).toThrow('this is no file');
		expect(() => readPage(join(folder, 'gone.html'))).toThrow(Refusal);
	});
});

test('lines are counted from 1', () => {
	expect([0, 1, 2, 5].map((offset) => lineAt('a\nb\n\nc', offset))).toEqual([1, 1, 2, 4]);
});
