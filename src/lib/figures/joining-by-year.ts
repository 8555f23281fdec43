import * as m from '../paraglide/messages.js';
import { joiningByYear, type JoiningByYearRow } from '../questions/joining-by-year.ts';
import type { FigureDefinition } from './definition.ts';
import { joiningEvents } from './joining-bars.ts';
import JoiningByYear from './JoiningByYear.svelte';
import { participationSource } from './participation-source.ts';

/** The States that joined a treaty each year, by the act by which they joined. */
export const joiningByYearFigure: FigureDefinition<JoiningByYearRow> = {
	question: joiningByYear,
	title: ({ treaty }) => m.title_joining({ treaty }),
	source: ({ asOf, known }) => participationSource(asOf, known.asOf['participation']),
	events: joiningEvents,
	drawing: JoiningByYear
};
