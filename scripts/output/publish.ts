import { Package } from 'datapackage';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openParquetWriter, type ParquetWriter } from '../../src/lib/engine/parquet.ts';
import type { StateName } from '../derive/state-names.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { manifestTable, stamp, type Manifest, type ManifestTable } from './manifest.ts';
import type { PublishedTable } from './published-table.ts';
import { searchNames } from './search-names.ts';

/** What is published, and under which version of the register. */
export interface Publication {
	readonly tables: readonly PublishedTable[];
	readonly names: readonly StateName[];
	/** The SHA-256 over the files of the register, as hex. */
	readonly version: string;
}

/**
 * Writes every published file into a folder: each table as Parquet and CSV, `manifest.json`, `datapackage.json` and
 * `names.json`. The same publication gives the same bytes.
 * @returns how many bytes were written
 * @throws Error where a cell is not of its column's type, a file cannot be written, or the data package is not valid
 */
export async function publish(folder: string, { tables, names, version }: Publication): Promise<number> {
	const entries = await writeTables(folder, tables);
	const manifest: Manifest = { register_version: version, tables: entries };
	const descriptor = dataPackage(tables, version);
	const { valid, errors } = await Package.load(descriptor);
	if (!valid) {
		const reasons = errors.map(({ message }) => message).join('\n');
		throw new Error(
			`datapackage.json is no valid Frictionless Data Package; correct scripts/output:\n${reasons}`
		);
	}
	const texts = {
		'manifest.json': manifest,
		'datapackage.json': descriptor,
		'names.json': searchNames(names)
	};
	const written = Object.entries(texts).map(([name, content]) => {
		// A data package is read by people too; the names are read by the search box alone.
		const text = JSON.stringify(content, null, name === 'names.json' ? undefined : '\t');
		writeFileSync(join(folder, name), `${text}\n`);
		return Buffer.byteLength(text) + 1;
	});
	const ofTables = entries.map(({ files }) => files.parquet.bytes + files.csv.bytes);
	return [...written, ...ofTables].reduce((sum, bytes) => sum + bytes, 0);
}

async function writeTables(folder: string, tables: readonly PublishedTable[]): Promise<ManifestTable[]> {
	const writer = await openParquetWriter();
	try {
		return tables.map((table) => {
			const { name, columns, rows } = table;
			const text = csv(
				columns.map((column) => column.name),
				rows
			);
			const bytes = parquetOf(writer, table, text);
			writeFileSync(join(folder, `${name}.csv`), text);
			writeFileSync(join(folder, `${name}.parquet`), bytes);
			return manifestTable(table, { parquet: stamp(bytes), csv: stamp(Buffer.from(text)) });
		});
	} finally {
		writer.close();
	}
}

function parquetOf(writer: ParquetWriter, { name, columns }: PublishedTable, text: string): Uint8Array {
	try {
		return writer.parquet(text, columns);
	} catch (error) {
		// DuckDB follows its message with a list of the parser's settings.
		const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
		throw new Error(`table ${name} does not fit the types of its columns: ${reason ?? ''}`, { cause: error });
	}
}
