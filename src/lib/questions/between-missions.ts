import { betweenColumns, betweenSql, type BetweenRow } from './between.ts';
import { betweenTables } from './between-sql.ts';
import { betweenSentence, betweenUnknowns } from './between-words.ts';
import type { Question } from './question.ts';
import { bySingleGroup } from './written.ts';

/** What was known between a mission and the State's next: report, reply, mechanism, article 17 list, other treaties. */
export const betweenMissions: Question<BetweenRow> = {
	id: 'between-missions',
	tables: betweenTables,
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: betweenSql,
	columns: betweenColumns,
	sentence: betweenSentence,
	unknowns: betweenUnknowns,
	written: [bySingleGroup]
};
