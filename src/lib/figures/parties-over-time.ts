import * as m from '../paraglide/messages.js';
import { partiesOverTime, type PartiesRow } from '../questions/parties-over-time.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import PartiesOverTime from './PartiesOverTime.svelte';

/** The growth of a treaty, by regional group. */
export const partiesOverTimeFigure: FigureDefinition<PartiesRow> = {
	question: partiesOverTime,
	title: ({ treaty }) => m.title_parties({ treaty }),
	source: ({ asOf, known }) => participationSource(asOf, known.asOf['participation']),
	drawing: PartiesOverTime
};

/**
 * The source line of what the depositary states.
 * @param asOf the ISO day the answer speaks of
 * @param end the ISO day on which the status was read
 */
export function participationSource(asOf: string, end: string | undefined): string {
	const source = m.source_participation({ date: dateWords(end ?? asOf) });
	return asOf === end ? source : `${source} ${m.source_as_it_stood({ date: dateWords(asOf) })}`;
}
