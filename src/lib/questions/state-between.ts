import { betweenColumns, betweenSql, type BetweenRow } from './between.ts';
import { betweenTables } from './between-sql.ts';
import { betweenSentence, betweenUnknowns } from './between-words.ts';
import type { Answer, Question } from './question.ts';
import { byState, ofState } from './written.ts';

const named = (answer: Answer<BetweenRow>) => ({ ...answer, parameters: ofState(answer.parameters) });

/** What was known between the missions to one State. */
export const stateBetween: Question<BetweenRow> = {
	id: 'state-between',
	tables: betweenTables,
	reads: ['state'],
	recordTable: 'visits',
	sql: (parameters, asOf) => betweenSql(ofState(parameters), asOf),
	columns: betweenColumns,
	sentence: (answer) => betweenSentence(named(answer)),
	unknowns: (answer) => betweenUnknowns(named(answer)),
	written: [byState]
};
