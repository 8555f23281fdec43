/** A table as `manifest.json` describes it. */
export interface ManifestTable {
	readonly name: string;
	/** As it was gathered, or derived from that by the build. */
	readonly kind: 'register' | 'derived';
	readonly title: string;
	readonly description: string;
	readonly rows: number;
	readonly columns: readonly { readonly name: string; readonly type: string; readonly description: string }[];
	/** ISO day; null where the table has none of its own. */
	readonly as_of: string | null;
	readonly files: Readonly<Record<'parquet' | 'csv', { readonly bytes: number; readonly sha256: string }>>;
}

/** What the build of the data writes about itself. */
export interface Manifest {
	/** SHA-256, hex, over the files of the register. */
	readonly register_version: string;
	readonly tables: readonly ManifestTable[];
}
