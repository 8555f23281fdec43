/** A treaty as far as its place among the others needs it. */
interface Adopted {
	readonly treaty: string;
	/** ISO day. */
	readonly adopted: string;
}

/** The code of the convention or covenant that a treaty is, or is a protocol to: `CAT` of `OPCAT`, `ICCPR` of `ICCPR-OP1`. */
export function familyOf(treaty: string): string {
	return treaty === 'OPCAT' ? 'CAT' : treaty.replace(/-OP.*$/, '');
}

/** Whether a treaty is an optional protocol to another. */
export function isProtocol(treaty: string): boolean {
	return familyOf(treaty) !== treaty;
}

/**
 * The treaties with each protocol after the treaty it is to, both in the order of adoption; of one day, by code.
 * @param treaties in any order
 */
export function inFamilies<T extends Adopted>(treaties: readonly T[]): readonly T[] {
	const key = ({ treaty, adopted }: Adopted) => `${adopted} ${treaty}`;
	const first = new Map<string, string>();
	for (const one of treaties) {
		const family = familyOf(one.treaty);
		const before = first.get(family);
		if (before === undefined || key(one) < before) first.set(family, key(one));
	}
	const place = (one: T) => `${first.get(familyOf(one.treaty)) ?? ''} ${familyOf(one.treaty)} ${key(one)}`;
	return treaties.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
