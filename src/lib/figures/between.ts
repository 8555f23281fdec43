import * as m from '../paraglide/messages.js';
import type { BetweenRow } from '../questions/between.ts';
import { betweenMissions } from '../questions/between-missions.ts';
import type { Answer } from '../questions/question.ts';
import { returnsSummary, type ReturnsSummaryRow } from '../questions/returns-summary.ts';
import { dateWords } from '../text/dates.ts';
import BetweenMissions from './BetweenMissions.svelte';
import type { FigureDefinition } from './definition.ts';

const source = ({ asOf, known }: Pick<Answer<unknown>, 'asOf' | 'known'>) =>
	m.source_record({ joined: dateWords(known.asOf['participation'] ?? asOf), date: dateWords(asOf) });

/** What was known between each mission and the State's next. */
export const betweenMissionsFigure: FigureDefinition<BetweenRow> = {
	question: betweenMissions,
	title: () => m.title_between(),
	source,
	drawing: BetweenMissions
};

/** Before how many returns what had happened, by group and by year. */
export const returnsSummaryFigure: FigureDefinition<ReturnsSummaryRow> = {
	question: returnsSummary,
	title: () => m.title_summary(),
	source
};
