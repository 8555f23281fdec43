import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { integerWords } from '../text/numbers.ts';
import { exceptions, type ExceptionRow } from './exceptions.ts';
import type { Answer, Question } from './question.ts';
import { stateWords } from './state-name.ts';
import { byState } from './written.ts';

function sentence({ rows, parameters, known }: Answer<ExceptionRow>): string {
	const state = stateWords(parameters.state ?? '', known);
	return rows.length === 0
		? m.exceptions_none({ state })
		: m.exceptions_count({ state, count: rows.length, number: integerWords(rows.length) });
}

/** Which rows on a State look wrong and are right, by name. */
export const stateExceptions: Question<ExceptionRow> = {
	id: 'state-exceptions',
	tables: ['exceptions'],
	reads: ['state'],
	recordTable: 'visits',
	// A key holds the State by itself, or as the beginning of a visit: `BRA-2015 State`.
	sql: (parameters) => `SELECT "table", key, "check", reason
FROM exceptions
WHERE list_contains(string_split(replace(key, '-', ' '), ' '), ${text(parameters.state ?? '')})
ORDER BY "table", key, "check"`,
	columns: exceptions.columns,
	sentence,
	unknowns: () => [],
	written: [byState]
};
