import { citedBy, type Briefing, type Section } from './document.ts';

/** What a reader chooses of a briefing: ids of its sections, in their order, and of its figures. */
export interface Parts {
	readonly sections: readonly string[];
	readonly figures: readonly string[];
}

/** All that can be chosen of a briefing. */
export function partsOf({ sections }: Briefing): Parts {
	const figures = sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'figure' ? [block.id] : []))
	);
	return { sections: sections.map(({ id }) => id), figures: [...new Set(figures)] };
}

/** The chosen sections in their order, with the chosen figures; one in which nothing is left falls away. */
export function chosenSections(sections: readonly Section[], parts: Parts): readonly Section[] {
	return parts.sections
		.flatMap((wanted) => sections.filter(({ id }) => id === wanted))
		.map((section) => ({
			...section,
			blocks: section.blocks.filter((block) => block.kind !== 'figure' || parts.figures.includes(block.id))
		}))
		.filter(({ blocks }) => blocks.length > 0);
}

/** A briefing of what was chosen; its sources are numbered anew. */
export function choose(briefing: Briefing, parts: Parts): Briefing {
	const sections = chosenSections(briefing.sections, parts);
	const notes = new Map(briefing.notes.map((note) => [note.id, note]));
	return { ...briefing, sections, notes: citedBy(sections).flatMap((id) => notes.get(id) ?? []) };
}
