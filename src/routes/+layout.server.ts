import { known, manifest } from '$lib/figures/record.server.ts';

/** What every page says of the record: where it ends, and which version it is. */
export async function load() {
	const { asOf } = await known();
	return { asOf, version: manifest.register_version.slice(0, 12) };
}
