import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Office counts its properties in seconds of universal time. */
const stamp = (asOf: string) => `${asOf}T00:00:00Z`;

/** Ids that a library drew by lot are counted instead, in the order in which they stand. */
function counted(xml: string, names: Map<string, string>): string {
	return xml.replace(/\brId([a-z0-9_-]{21})\b/g, (_, lot: string) => {
		const name = names.get(lot) ?? `rIdL${names.size + 1}`;
		names.set(lot, name);
		return name;
	});
}

/**
 * A zipped Office document without what differs from one making to the next: the clock and ids drawn by lot.
 * @param file the document
 * @param asOf the ISO day that it is dated by
 */
export function sameBytes(file: Uint8Array, asOf: string): Uint8Array {
	const names = new Map<string, string>();
	const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
	// The zip keeps the time of a clock on the wall: the same one everywhere.
	const mtime = new Date(year, month - 1, day);
	const parts: Zippable = {};
	for (const [name, bytes] of Object.entries(unzipSync(file))) {
		if (!/\.(xml|rels)$/.test(name)) {
			parts[name] = [bytes, { mtime }];
			continue;
		}
		const xml = counted(strFromU8(bytes), names).replace(
			/(<dcterms:(created|modified)[^>]*>)[^<]*/g,
			`$1${stamp(asOf)}`
		);
		parts[name] = [strToU8(xml), { mtime }];
	}
	return zipSync(parts, { level: 9 });
}
