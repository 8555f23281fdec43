import { rowsOf } from '$lib/figures/record.server.ts';

interface Source {
	readonly source_id: string;
	readonly publisher: string;
	readonly kind: string;
	readonly title: string | null;
	readonly published_on: string | null;
	readonly url: string | null;
	readonly [column: string]: string | null;
}

/** Every page the register was gathered from. */
export async function load() {
	return {
		sources: await rowsOf<Source>(
			'SELECT source_id, publisher, kind, title, CAST(published_on AS VARCHAR) AS published_on, url FROM sources ORDER BY source_id'
		)
	};
}
