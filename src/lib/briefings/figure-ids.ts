import * as m from '../paraglide/messages.js';

/** The figures that a briefing can have, in the order in which they are offered. */
export const figureIds = ['record', 'compared', 'parties', 'states'] as const;

export type FigureId = (typeof figureIds)[number];

/** What a figure shows, in few words, for those who choose. */
export function figureWords(id: FigureId): string {
	return {
		record: m.brief_figure_record,
		compared: m.brief_figure_compared,
		parties: m.brief_figure_parties,
		states: m.brief_figure_states
	}[id]();
}
