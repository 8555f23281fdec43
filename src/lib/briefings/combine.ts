import * as m from '../paraglide/messages.js';
import { listWords } from '../text/numbers.ts';
import { citedBy, type Briefing, type Section } from './document.ts';
import { choose, chosenSections, type Parts } from './parts.ts';

/** So many States stand in one briefing at most. */
export const mostTogether = 12;

/** The sections that the briefing of a State can have, in their own order. */
export const sectionIds = [
	'standing',
	'record',
	'mechanism',
	'overdue',
	'visits',
	'between',
	'compared',
	'open'
] as const;

export type SectionId = (typeof sectionIds)[number];

/** All that can be chosen of the briefings of States. */
export const stateParts: Parts = { sections: sectionIds, figures: ['record', 'compared'] };

/** The heading of a section, by its id. */
export function sectionWords(id: SectionId): string {
	return {
		standing: m.brief_standing,
		record: m.brief_record_strip,
		mechanism: m.brief_mechanism,
		overdue: m.brief_overdue,
		visits: m.brief_visits,
		between: m.brief_between,
		compared: m.brief_compared,
		open: m.brief_open
	}[id]();
}

/** The part of a State in a briefing of several: its name, then the chosen sections. */
function partOf({ id, name, sections }: Briefing, chosen: Parts): readonly Section[] {
	const own = chosenSections(sections, chosen);
	return [
		{ id, heading: name, level: 2, blocks: [] },
		...own.map((section) => ({ ...section, id: `${id}-${section.id}`, level: 3 as const }))
	];
}

/**
 * Several briefings as one; each source is told once, in the order of first mention.
 * @param parts at least one, in the order in which they stand
 * @param chosen the sections, in the order in which they stand in each part, and the figures
 * @throws Error where there is no briefing
 */
export function combine(parts: readonly Briefing[], chosen: Parts): Briefing {
	const [first, second] = parts;
	if (first === undefined) throw new Error('There is no briefing to combine');
	if (second === undefined) return choose(first, chosen);
	const sections = parts.flatMap((part) => partOf(part, chosen));
	const notes = new Map(parts.flatMap((part) => part.notes.map((note) => [note.id, note])));
	return {
		...first,
		id: parts.map(({ id }) => id).join('-'),
		name: listWords(parts.map(({ name }) => name)),
		title: m.brief_title({ name: listWords(parts.map(({ name }) => name)) }),
		sections,
		notes: citedBy(sections).flatMap((id) => notes.get(id) ?? []),
		check: first.checkAny
	};
}
