import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, numberOrNone } from '../text/numbers.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { reportedVisits, reportTables } from './report-fates.ts';
import { onVisits, reportsWhither } from './reports-words.ts';
import { bySingleGroup } from './written.ts';

/** A reply of a State to a report that the record knows of. */
export type ReplyRow = {
	iso3: string;
	state: string;
	visit_id: string;
	report_symbol: string | null;
	reply_symbol: string | null;
	reply_public: 'yes' | 'no' | 'unknown';
	note: string | null;
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<ReplyRow>): string {
	const values = {
		date: dateWords(asOf),
		where: reportsWhither(parameters, known),
		period: onVisits(parameters)
	};
	if (rows.length === 0) return m.replies_none(values);
	return m.replies_count({
		...values,
		count: rows.length,
		number: integerWords(rows.length),
		known: numberOrNone(rows.filter((row) => row.reply_public === 'yes').length)
	});
}

/** The replies of States to the reports, where a reply is known. Replies are not dated: no day can be chosen. */
export const replies: Question<ReplyRow> = {
	id: 'replies',
	tables: reportTables,
	reads: ['group', 'states', 'from', 'to'],
	recordTable: 'reports',
	sql: (parameters, asOf) => `WITH ${reportedVisits(parameters, asOf)}
SELECT iso3, state, visit_id, report_symbol, reply_symbol, reply_public, note, source_ids
FROM told
WHERE reply_symbol IS NOT NULL OR reply_public = 'yes'
ORDER BY ended_min, visit_id`,
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{ name: 'visit_id', kind: 'visits', label: headings.visitId },
		{ name: 'report_symbol', kind: 'text', label: m.column_report_symbol },
		{ name: 'reply_symbol', kind: 'text', label: m.column_reply_symbol },
		{
			name: 'reply_public',
			kind: 'text',
			label: m.column_reply_public,
			words: (row) => headings[row.reply_public]()
		},
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: () => [m.replies_list_only()],
	written: [bySingleGroup]
};
