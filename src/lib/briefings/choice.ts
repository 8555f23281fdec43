import { mostTogether, sectionIds, type SectionId } from './combine.ts';

/** Which States a reader puts into one briefing, and which sections, both in order. */
export interface BriefingChoice {
	readonly states: readonly string[];
	readonly sections: readonly SectionId[];
}

/**
 * Reads a choice from the query of an address; what it does not know it leaves out.
 * @param query as in `?states=KAZ,MDV&sections=standing,visits`
 * @param known alpha-3 codes
 */
export function readChoice(query: string, known: readonly string[]): BriefingChoice {
	const parameters = new URLSearchParams(query);
	const listed = (name: string) => [...new Set((parameters.get(name) ?? '').split(','))];
	const sections = listed('sections').flatMap((id) => sectionIds.find((one) => one === id) ?? []);
	return {
		states: listed('states')
			.filter((iso3) => known.includes(iso3))
			.slice(0, mostTogether),
		sections: sections.length === 0 ? sectionIds : sections
	};
}

/** The query of an address that opens a choice again; empty where no State is chosen. */
export function writeChoice({ states, sections }: BriefingChoice): string {
	if (states.length === 0) return '';
	const all = sections.join() === sectionIds.join();
	return `?states=${states.join(',')}${all ? '' : `&sections=${sections.join(',')}`}`;
}

/**
 * A list in which one member changed places with its neighbour.
 * @param by -1 for the one before, 1 for the one after; a list without that neighbour is as it was
 */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
	const [one, other] = [list[index], list[index + by]];
	if (one === undefined || other === undefined) return list;
	return list.map((member, place) => (place === index ? other : place === index + by ? one : member));
}
