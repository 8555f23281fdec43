import { mostTogether } from './combine.ts';
import type { Parts } from './parts.ts';

/** What a reader puts into one briefing: which States, in order, and which parts. */
export interface BriefingChoice extends Parts {
	readonly states: readonly string[];
}

/** Stands in an address for a list that was emptied. */
export const nothing = 'none';

/**
 * Reads a choice from the query of an address; what it does not know it leaves out.
 * @param query as in `?states=KAZ,MDV&sections=standing,visits&figures=none`
 * @param offered all that can be chosen
 */
export function readChoice(query: string, offered: BriefingChoice): BriefingChoice {
	const parameters = new URLSearchParams(query);
	const listed = (name: keyof BriefingChoice) =>
		[...new Set((parameters.get(name) ?? '').split(','))].filter((id) => offered[name].includes(id));
	const [sections, figures] = [listed('sections'), listed('figures')];
	return {
		states: listed('states').slice(0, mostTogether),
		sections: sections.length === 0 ? offered.sections : sections,
		figures: figures.length === 0 && parameters.get('figures') !== nothing ? offered.figures : figures
	};
}

/** The query of an address that opens a choice again; what is as it was offered is left out. */
export function writeChoice(choice: BriefingChoice, offered: Parts): string {
	const { states, sections, figures } = choice;
	const changed = (name: keyof Parts) => choice[name].join() !== offered[name].join();
	const query = [
		...(states.length === 0 ? [] : [`states=${states.join(',')}`]),
		...(changed('sections') ? [`sections=${sections.join(',')}`] : []),
		...(changed('figures') ? [`figures=${figures.length === 0 ? nothing : figures.join(',')}`] : [])
	];
	return query.length === 0 ? '' : `?${query.join('&')}`;
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
