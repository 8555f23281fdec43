import { nothing, type BriefingChoice } from '$lib/briefings/choice.ts';
import type { Dropped } from '$lib/filters/url.ts';

/**
 * What of the query of an address was not taken: names that the page does not read, and what is not offered.
 * @param offered as of `readChoice`; of a page on one State no States
 * @param others names that the page reads besides
 */
export function leftOut(
	query: string,
	offered: BriefingChoice,
	others: readonly string[] = []
): readonly Dropped[] {
	const lists = new Map<string, readonly string[]>(Object.entries({ ...offered }));
	return [...new URLSearchParams(query)].flatMap(([name, text]): Dropped[] => {
		if (others.includes(name)) return [];
		const list = lists.get(name) ?? [];
		if (list.length === 0) return [{ name, text, why: 'unknown-name' }];
		return text
			.split(',')
			.filter((id) => !list.includes(id) && id !== nothing && id !== '')
			.map((id) => ({ name, text: id, why: 'bad-value' }));
	});
}
