import * as m from '../paraglide/messages.js';
import { partiesOverTime, type PartiesRow } from '../questions/parties-over-time.ts';
import type { FigureDefinition } from './definition.ts';
import { participationSource } from './participation-source.ts';
import { partiesEvents } from './parties-series.ts';
import PartiesOverTime from './PartiesOverTime.svelte';

/** The growth of a treaty, by regional group. */
export const partiesOverTimeFigure: FigureDefinition<PartiesRow> = {
	question: partiesOverTime,
	title: ({ treaty }) => m.title_parties({ treaty }),
	source: ({ asOf, known }) => participationSource(asOf, known.asOf['participation']),
	events: partiesEvents,
	drawing: PartiesOverTime
};
