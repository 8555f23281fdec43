import * as m from '../paraglide/messages.js';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import type { Question } from './question.ts';

/** A row that breaks a check of the register and is right all the same. */
export type ExceptionRow = {
	table: string;
	/** The values of the row's key, a space between. */
	key: string;
	check: string;
	reason: string;
};

/** Which rows of the register look wrong and are right, by name. */
export const exceptions: Question<ExceptionRow> = {
	id: 'exceptions',
	tables: ['exceptions'],
	reads: [],
	recordTable: 'visits',
	sql: () => `SELECT "table", key, "check", reason
FROM exceptions
ORDER BY "table", key, "check"`,
	columns: [
		{ name: 'table', kind: 'text', label: m.column_ref_table },
		{ name: 'key', kind: 'text', label: m.column_ref_key },
		{ name: 'check', kind: 'text', label: m.column_check },
		{ name: 'reason', kind: 'text', label: headings.reason }
	],
	sentence: ({ rows }) =>
		rows.length === 0
			? m.all_exceptions_none()
			: m.all_exceptions_count({ count: rows.length, number: integerWords(rows.length) }),
	unknowns: () => [],
	written: []
};
