/** A treaty of a list and the ISO day that stands by it. */
export interface TreatyDay {
	readonly treaty: string;
	readonly day: string;
}

/** The entries of a list of treaties with days; none for null. */
export function treatyDays(list: string | null): readonly TreatyDay[] {
	return codesOf(list).map((entry) => {
		const [treaty = '', day = ''] = entry.split(' ');
		return { treaty, day };
	});
}

/** The entries of a list of codes; none for null. */
export function codesOf(list: string | null): readonly string[] {
	return list === null ? [] : list.split(', ');
}
