import * as m from '../paraglide/messages.js';
import type { Answer } from '../questions/question.ts';
import { stateArticle17, type StateArticle17Row } from '../questions/state-article17.ts';
import { stateDelegations, type StateDelegateRow } from '../questions/state-delegations.ts';
import { stateMechanism, type StateMechanismRow } from '../questions/state-mechanism.ts';
import { stateWords } from '../questions/state-name.ts';
import { stateReports, type StateReportRow } from '../questions/state-reports.ts';
import { stateTreaties, type StateTreatyRow } from '../questions/state-treaties.ts';
import { stateVisits, type StateVisitRow } from '../questions/state-visits.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import { stateRecordFigure } from './state-record-figure.ts';

const visitsSource = ({ asOf }: Pick<Answer<unknown>, 'asOf'>) => m.source_visits({ date: dateWords(asOf) });

/** The figures of a State's page. */
export const stateFigures = {
	record: stateRecordFigure,
	visits: {
		question: stateVisits,
		title: () => m.title_state_visits(),
		source: visitsSource
	} satisfies FigureDefinition<StateVisitRow>,
	reports: {
		question: stateReports,
		title: () => m.title_state_reports(),
		source: visitsSource
	} satisfies FigureDefinition<StateReportRow>,
	delegations: {
		question: stateDelegations,
		title: () => m.title_state_delegations(),
		source: visitsSource
	} satisfies FigureDefinition<StateDelegateRow>,
	mechanism: {
		question: stateMechanism,
		title: () => m.title_state_mechanism(),
		source: ({ asOf }) => m.source_npms({ date: dateWords(asOf) })
	} satisfies FigureDefinition<StateMechanismRow>,
	article17: {
		question: stateArticle17,
		title: () => m.title_state_article17(),
		source: ({ asOf }) => m.source_article17({ date: dateWords(asOf) })
	} satisfies FigureDefinition<StateArticle17Row>,
	treaties: {
		question: stateTreaties,
		title: (parameters, known) =>
			m.title_state_treaties({ state: stateWords(parameters.state ?? '', known) }),
		source: ({ asOf }) => m.source_participation({ date: dateWords(asOf) })
	} satisfies FigureDefinition<StateTreatyRow>
};
