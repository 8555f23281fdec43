import { describe, expect, test } from 'vitest';
import { type Column, expectedOf, parquetType } from './columns.ts';
import { cellSchema, schemas } from './schema.ts';

const date: Column = { kind: 'date', description: '' };
const faultOf = (column: Column, text: string) =>
	cellSchema(column).safeParse(text).error?.issues[0]?.message;

describe('a cell', () => {
	test('that may be empty is null where it is', () => {
		expect(cellSchema({ ...date, nullable: true }).parse('')).toBeNull();
		expect(faultOf(date, '')).toBe('is empty');
	});

	test('of whole numbers becomes a number', () => {
		const number: Column = { kind: 'integer', minimum: 1, unit: 'visit', description: '' };
		expect(cellSchema(number).parse('12')).toBe(12);
		for (const text of ['0', '1.5', '-1', '01', '1e3', ' 1']) {
			expect(faultOf(number, text), text).toBe('is not such a number');
		}
	});

	test('of text keeps every character of it', () => {
		const text: Column = { kind: 'text', description: '' };
		const name = 'Zdeněk Hájek, "прокурор" 李';
		expect(cellSchema(text).parse(name)).toBe(name);
		for (const wrong of [' a', 'a ', 'a  b', 'a\nb', 'a\u00a0b', 'a\u200bb', 'a\tb']) {
			expect(faultOf(text, wrong), JSON.stringify(wrong)).toMatch(/^has a space too many/);
		}
		expect(faultOf(text, 'e\u0301')).toBe('is not in the Unicode form NFC');
	});

	test('of an address may carry a remark where it is known only in part', () => {
		const url: Column = { kind: 'url', description: '' };
		expect(faultOf(url, 'https://example.org/a?b=c#d')).toBeUndefined();
		expect(faultOf(url, 'https://example.org/a/ (cut in the list)')).toBeUndefined();
		for (const wrong of [
			'example.org',
			'ftp://example.org',
			'https://',
			'https://a b',
			'javascript:alert(1)'
		]) {
			expect(faultOf(url, wrong), wrong).toBe('is not an address');
		}
	});

	test('of sources names each once', () => {
		const ids: Column = { kind: 'source ids', description: '' };
		expect(faultOf(ids, 'untc-iv-9-b ohchr-1d9b57')).toBeUndefined();
		expect(faultOf(ids, 'untc-iv-9-b untc-iv-9-b')).toBe('is not a list of source ids');
		expect(faultOf(ids, 'untc-iv-9-b, ohchr-1d9b57')).toBe('is not a list of source ids');
	});
});

test('a row with a column too many or too few is refused', () => {
	const row = { table: 'visits', as_of: '2026-02-10', note: '' };
	expect(schemas.tables.parse(row)).toEqual({ ...row, note: null });
	expect(schemas.tables.safeParse({ ...row, more: '' }).success).toBe(false);
	expect(schemas.tables.safeParse({ table: 'visits', as_of: '2026-02-10' }).success).toBe(false);
});

test('what is expected says whether a cell may be empty', () => {
	expect(expectedOf(date)).toBe('YYYY-MM-DD');
	expect(expectedOf({ ...date, nullable: true })).toBe('YYYY-MM-DD, or an empty cell');
});

test('a partial date is published as text: a DATE would make it exact', () => {
	expect(parquetType(date)).toBe('DATE');
	expect(parquetType({ kind: 'partial date', description: '' })).toBe('VARCHAR');
	expect(parquetType({ kind: 'year', minimum: 2002, unit: 'calendar year', description: '' })).toBe(
		'INTEGER'
	);
});
