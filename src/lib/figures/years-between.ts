import * as m from '../paraglide/messages.js';
import { yearsBetween, type YearsBetweenRow } from '../questions/years-between.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import YearsBetween from './YearsBetween.svelte';

/** How many years lay between the missions, among the returns that have happened. */
export const yearsBetweenFigure: FigureDefinition<YearsBetweenRow> = {
	question: yearsBetween,
	title: () => m.title_years_between(),
	source: ({ asOf }) => m.source_visits({ date: dateWords(asOf) }),
	drawing: YearsBetween
};
