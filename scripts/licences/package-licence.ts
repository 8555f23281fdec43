import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from '../../src/routes/about/shipped.ts';

/** A package with the texts that go with it. */
export interface Licensed extends Shipped {
	readonly text: string;
}

/** Packages that ship no licence text; it is that of their repositories. */
const elsewhere: Readonly<Record<string, string>> = {
	'@duckdb/duckdb-wasm': 'scripts/licences/texts/duckdb-wasm.txt'
};

/**
 * The package that a module of a bundle comes from.
 * @param id of the module: a path, with a query perhaps
 * @returns the folder of the package; undefined where it is a module of ours, or of nobody
 */
export function packageFolder(id: string): string | undefined {
	return /^(?:\0)?(.*\/node_modules\/(?:@[^/]+\/)?[^/.@][^/]*)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

/**
 * Reads what a package says of its licence.
 * @param folder of the package
 * @throws Error where it has none, or no text of it: such a package is not to be shipped
 */
export function licenceOf(folder: string): Licensed {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		name: string;
		version: string;
		license?: string;
	};
	const files = readdirSync(folder)
		.filter((file) => /^(licen[cs]e|copying|notice|copyrightnotice)/i.test(file))
		.sort()
		.map((file) => join(folder, file));
	const own = elsewhere[name];
	const texts = own === undefined ? files : [own];
	if (texts.length === 0) throw new Error(`${name} ${version} ships no text of its licence`);
	const text = texts.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
	const licence = license ?? (/\bMIT License\b/.test(text) ? 'MIT' : undefined);
	if (licence === undefined) throw new Error(`${name} ${version} names no licence`);
	return { name, version, licence, text };
}

/** Packages as one text, each with the licence it comes under. */
export function licencesText(packages: readonly Licensed[]): string {
	const line = '='.repeat(78);
	const parts = packages.map(
		({ name, version, licence, text }) => `${line}\n${name} ${version}: ${licence}\n${line}\n\n${text}\n`
	);
	return parts.join('\n');
}
