import * as m from '../paraglide/messages.js';
import { comparedStates, comparedTables } from './compared-states.ts';
import { everyVisit, visitsSql, type EveryVisitRow } from './every-visit.ts';
import type { Answer, Question } from './question.ts';
import { groupSlug } from './sql-parts.ts';

/** An answer with the States it speaks of, which the reader may have left to the record. */
function named(answer: Answer<EveryVisitRow>): Answer<EveryVisitRow> {
	const { rows, parameters } = answer;
	const states = [...new Set([...parameters.states, ...rows.map(({ iso3 }) => iso3)])].sort();
	return { ...answer, parameters: { ...parameters, states } };
}

/** Whether the reader chose groups and no State. */
function groupsAlone({ parameters }: Pick<Answer<EveryVisitRow>, 'parameters'>): boolean {
	return parameters.groups.length > 0 && parameters.states.length === 0;
}

/** Every visit to the States that are compared. */
export const compareVisits: Question<EveryVisitRow> = {
	...everyVisit,
	id: 'compare-visits',
	tables: [...new Set([...everyVisit.tables, ...comparedTables])],
	reads: ['states', 'groups', 'asof'],
	sql: (parameters, asOf) =>
		visitsSql(
			`${comparedStates(parameters)},
chosen AS (
  SELECT s.iso3, s.name AS state, ${groupSlug} AS regional_group
  FROM states AS s JOIN compared AS k ON k.iso3 = s.iso3
)`,
			parameters,
			asOf
		),
	sentence: (answer) =>
		groupsAlone(answer) ? m.compare_visits_of_states() : everyVisit.sentence(named(answer)),
	unknowns: (answer) => (groupsAlone(answer) ? [] : everyVisit.unknowns(named(answer))),
	written: []
};
