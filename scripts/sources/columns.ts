import { Refusal } from './refusal.ts';

/** What a table is looked through for: a heading that is like the pattern names the column. */
export interface Wanted {
	readonly pattern: RegExp;
	/** What the column holds, as a refusal names it. */
	readonly what: string;
	/** Whether a table without it cannot be read. */
	readonly needed: boolean;
}

/** The place of each column that was found, the first is 0. */
export type Columns<K extends string> = Readonly<Partial<Record<K, number>>>;

/**
 * Finds columns by the words of their headings, in whatever order they stand. A heading is taken by the first pattern
 * that it is like.
 * @param where file and place, for refusals
 * @throws Refusal where a needed column is missing, or two headings are like one pattern
 */
export function columnsOf<K extends string>(
	headings: readonly string[],
	wanted: Readonly<Record<K, Wanted>>,
	where: string
): Columns<K> {
	const rules = Object.entries<Wanted>(wanted);
	const found = new Map<string, number>();
	for (const [index, heading] of headings.entries()) {
		const [key, rule] = rules.find(([, { pattern }]) => pattern.test(heading)) ?? [];
		if (key === undefined || rule === undefined) continue;
		const other = found.get(key);
		if (other !== undefined)
			throw new Refusal({
				what: `two columns may hold ${rule.what}: "${headings[other] ?? ''}" and "${heading}"`,
				where,
				advice: 'Give the page as the site shows it, or add the heading to the importer'
			});
		found.set(key, index);
	}
	const missing = rules.find(([key, { needed }]) => needed && !found.has(key));
	if (missing)
		throw new Refusal({
			what: `there is no column for ${missing[1].what} among "${headings.join('", "').slice(0, 300)}"`,
			where,
			advice: 'This importer was built from a description of the page: add the heading to it'
		});
	return Object.fromEntries(found) as Columns<K>;
}

/** Whether some headings would do, without refusing those that do not. */
export function hasNeeded(headings: readonly string[], wanted: Readonly<Record<string, Wanted>>): boolean {
	return Object.values(wanted).every(
		({ pattern, needed }) => !needed || headings.some((heading) => pattern.test(heading))
	);
}
