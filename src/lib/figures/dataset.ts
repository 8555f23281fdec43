import * as m from '../paraglide/messages.js';
import type { Known } from '../questions/parameters.ts';
import type { ManifestTable } from './manifest.ts';

const formats = { parquet: 'application/vnd.apache.parquet', csv: 'text/csv' } as const;

/** What the record says of itself. */
export interface Published {
	readonly tables: readonly ManifestTable[];
	/** Of the register. */
	readonly version: string;
	readonly known: Known;
	/** The absolute address of the folder of the tables, ending in a slash; empty where it is that of the page. */
	readonly address: string;
}

/**
 * The published tables as search engines for data read them (schema.org Dataset).
 * @returns an object to be written as JSON-LD
 */
export function dataset({ tables, version, known, address }: Published): object {
	const first = known.treaties.map(({ adopted }) => adopted).sort()[0] ?? '';
	const last = Object.values(known.asOf).sort().at(-1) ?? '';
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: m.dataset_name(),
		description: m.data_lead(),
		license: 'https://creativecommons.org/licenses/by/4.0/',
		creator: { '@type': 'Organization', name: m.site_name() },
		isAccessibleForFree: true,
		version,
		dateModified: last,
		temporalCoverage: `${first}/${last}`,
		spatialCoverage: { '@type': 'Place', name: m.dataset_world() },
		distribution: tables.flatMap(({ name, title }) =>
			(['parquet', 'csv'] as const).map((kind) => ({
				'@type': 'DataDownload',
				name: title,
				contentUrl: `${address}${name}.${kind}`,
				encodingFormat: formats[kind]
			}))
		)
	};
}
