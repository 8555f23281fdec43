import * as m from '../paraglide/messages.js';
import { standingOnDate, type StandingRow } from '../questions/standing-on-date.ts';
import type { FigureDefinition } from './definition.ts';
import { participationSource } from './participation-source.ts';
import StandingOnDate from './StandingOnDate.svelte';

/** How every State stands to a treaty on a day. */
export const standingOnDateFigure: FigureDefinition<StandingRow> = {
	question: standingOnDate,
	views: ['view'],
	title: ({ treaty }) => m.title_standing({ treaty }),
	source: ({ asOf, known }) => participationSource(asOf, known.asOf['participation']),
	drawing: StandingOnDate
};
