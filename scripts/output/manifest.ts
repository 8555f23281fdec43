import { createHash } from 'node:crypto';
import type { ColumnType } from '../../src/lib/engine/parquet.ts';
import type { PublishedTable } from './published-table.ts';

/** A published file, so that a reader can tell that it came whole. */
export interface FileStamp {
	readonly bytes: number;
	readonly sha256: string;
}

/** What is published, as `manifest.json` says it. */
export interface Manifest {
	/** The SHA-256 over the files of the register, as hex. */
	readonly register_version: string;
	readonly tables: readonly ManifestTable[];
}

/** A table of the manifest. */
export interface ManifestTable {
	readonly name: string;
	readonly kind: 'register' | 'derived';
	readonly title: string;
	readonly description: string;
	readonly rows: number;
	readonly columns: readonly {
		readonly name: string;
		readonly type: ColumnType;
		readonly description: string;
	}[];
	/** The ISO day to which the table is complete; null where the register states none. */
	readonly as_of: string | null;
	readonly files: { readonly parquet: FileStamp; readonly csv: FileStamp };
}

/** Gives the size in bytes and the SHA-256, as hex, of a file's content. */
export function stamp(content: Uint8Array): FileStamp {
	return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Gives the manifest's entry for a table and its two files. */
export function manifestTable(published: PublishedTable, files: ManifestTable['files']): ManifestTable {
	const { name, kind, table, rows, asOf } = published;
	return {
		name,
		kind,
		title: table.title,
		description: table.description,
		rows: rows.length,
		columns: published.columns.map(({ name, type, column }) => ({
			name,
			type,
			description: column.description
		})),
		as_of: asOf,
		files
	};
}
