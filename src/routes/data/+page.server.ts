import { known, manifest } from '$lib/figures/record.server.ts';

/** Every published table with its columns and files. */
export async function load() {
	return { known: await known(), tables: manifest.tables };
}
