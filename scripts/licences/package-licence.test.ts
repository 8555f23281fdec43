import { describe, expect, it } from 'vitest';
import { licenceOf, licencesText, packageFolder } from './package-licence.ts';

describe('the package of a module', () => {
	it.each([
		['/x/node_modules/svelte/src/index.js', '/x/node_modules/svelte'],
		['/x/node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', '/x/node_modules/@duckdb/duckdb-wasm'],
		['/x/node_modules/docx/node_modules/nanoid/index.js?v=1', '/x/node_modules/docx/node_modules/nanoid'],
		['\0/x/node_modules/jspdf/dist/jspdf.js?commonjs', '/x/node_modules/jspdf'],
		['C:\\x\\node_modules\\d3-array\\src\\max.js', 'C:/x/node_modules/d3-array'],
		['/x/src/lib/text/dates.ts', undefined],
		['\0vite/preload-helper.js', undefined]
	])('of %j', (id, folder) => expect(packageFolder(id)).toBe(folder));
});

describe('the licence of a package', () => {
	it('is what it says, with every text that goes with it', () => {
		const arrow = licenceOf('node_modules/apache-arrow');
		expect(arrow).toMatchObject({ name: 'apache-arrow', licence: 'Apache-2.0' });
		expect(arrow.text).toMatch(/Apache License\s+Version 2\.0/);
		expect(arrow.text).toContain('Apache Software Foundation');
		expect(licenceOf('node_modules/@expo-google-fonts/noto-sans').text).toContain('SIL OPEN FONT LICENSE');
	});

	it('is read from its text where the package names none, and kept here where it ships no text', () => {
		expect(licenceOf('node_modules/svelte-toolbelt').licence).toBe('MIT');
		expect(licenceOf('node_modules/@duckdb/duckdb-wasm').text).toContain('Stichting DuckDB Foundation');
	});

	it('has to be there', () => {
		expect(() => licenceOf('node_modules/saxes')).toThrow('ships no text of its licence');
	});
});

it('the text of all names each, with its version', () => {
	const text = licencesText([{ name: 'a', version: '1.0.0', licence: 'ISC', text: 'Do as you like.' }]);
	expect(text).toMatch(/^=+\na 1\.0\.0: ISC\n=+\n\nDo as you like\.\n$/);
});
