import { mechanisms, type MechanismRow } from './mechanisms.ts';
import type { Answer, Question } from './question.ts';
import { byState, ofState } from './written.ts';

const named = (answer: Answer<MechanismRow>) => ({ ...answer, parameters: ofState(answer.parameters) });

/** When a State designated its mechanism, against the day by which it was due. */
export const stateMechanismDue: Question<MechanismRow> = {
	id: 'state-mechanism-due',
	tables: mechanisms.tables,
	reads: ['state'],
	recordTable: mechanisms.recordTable,
	sql: (parameters, asOf) => mechanisms.sql(ofState(parameters), asOf),
	columns: mechanisms.columns,
	sentence: (answer) => mechanisms.sentence(named(answer)),
	unknowns: (answer) => mechanisms.unknowns(named(answer)),
	written: [byState]
};
