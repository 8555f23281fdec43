import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { csv } from './csv.ts';
import { csvPackage } from './csv-package.ts';
import { columns, rows, sample } from './testing/sample.ts';

const names = columns.map(({ name }) => name);
const filesOf = (archive: Uint8Array) =>
	Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));

it('holds the table as the CSV file has it, and beside it what it is', () => {
	const files = filesOf(csvPackage(columns, rows, sample));
	expect(Object.keys(files)).toEqual(['returns.csv', 'datapackage.json']);
	expect(files['returns.csv']).toBe(csv(names, rows));
	expect(JSON.parse(files['datapackage.json'] ?? '')).toMatchObject({
		title: sample.title,
		homepage: sample.link,
		version: sample.register,
		as_of: '2026-02-10',
		parameters: sample.parameters,
		licenses: [{ name: 'CC-BY-4.0' }],
		sources: [
			{ title: 'OHCHR', path: 'https://example.org/a', source_id: 'a-1', kind: 'official' },
			{ title: '=cmd, A, “B”', source_id: 'b-2', published_on: '2016-09-20' }
		]
	});
});

it('is read by the library of Frictionless, which finds the same rows', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'opcat-'));
	try {
		const files = filesOf(csvPackage(columns, rows, sample));
		writeFileSync(join(folder, 'returns.csv'), files['returns.csv'] ?? '');
		const descriptor = JSON.parse(files['datapackage.json'] ?? '') as object;
		const read = await Package.load(descriptor, { basePath: folder });
		expect(read.errors).toEqual([]);
		const cells = await read.resources[0]?.read({ keyed: true, relations: false });
		const counted = ['state', 'visits', 'years', 'note'] as const;
		expect(cells).toEqual(
			rows.map(
				(row) =>
					expect.objectContaining(Object.fromEntries(counted.map((name) => [name, row[name]]))) as unknown
			)
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

it('is the same for the same rows', () => {
	expect(csvPackage(columns, rows, sample)).toEqual(csvPackage(columns, rows, sample));
});
