import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Office counts its properties in seconds of universal time. */
const stamp = (asOf: string) => `${asOf}T00:00:00Z`;

type Counted = Map<string, number>;

/** Names that the making gave, by the order in which they stand. */
function counted(names: Counted, name: string): number {
	const number = names.get(name) ?? names.size + 1;
	names.set(name, number);
	return number;
}

/**
 * A zipped Office document without what differs from one making to the next: the clock, ids drawn by lot, and ids
 * counted on from the document made before.
 * @param file the document
 * @param asOf the ISO day that it is dated by
 */
export function sameBytes(file: Uint8Array, asOf: string): Uint8Array {
	const lots: Counted = new Map();
	const marks: Counted = new Map();
	const pictures: Counted = new Map();
	const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
	// The zip keeps the time of a clock on the wall: the same one everywhere.
	const mtime = new Date(year, month - 1, day);
	const parts: Zippable = {};
	for (const [name, bytes] of Object.entries(unzipSync(file))) {
		if (!/\.(xml|rels)$/.test(name)) {
			parts[name] = [bytes, { mtime }];
			continue;
		}
		const xml = strFromU8(bytes)
			.replace(/\brId([a-z0-9_-]{21})\b/g, (_, lot: string) => `rIdL${counted(lots, lot)}`)
			.replace(
				/(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g,
				(_, before: string, id: string) => `${before}${counted(marks, id)}`
			)
			.replace(
				/(<wp:docPr id=")(\d+)/g,
				(_, before: string, id: string) => `${before}${counted(pictures, id)}`
			)
			.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp(asOf)}`);
		parts[name] = [strToU8(xml), { mtime }];
	}
	return zipSync(parts, { level: 9 });
}
