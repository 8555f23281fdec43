import * as m from '../paraglide/messages.js';
import { integerWords, numberOrNone } from '../text/numbers.ts';
import type { Answer, Question } from './question.ts';

/** The rows of a table by what they rest on: a row that cites sources of several kinds counts under each. */
export type RowsBySourceRow = {
	record_table: string;
	rows: number;
	official: number;
	state: number;
	ngo: number;
	academic: number;
	republished: number;
	media: number;
	copy: number;
	/** Rows that cite no source of the kind `official`. */
	not_official: number;
	/** Null where the rows of the table do not say how sure they are. */
	verified: number | null;
	partly: number | null;
};

/** The tables whose rows cite sources, and whether they say how sure they are. */
const citing = [
	['other_names', false],
	['treaties', false],
	['participation', false],
	['article24', false],
	['visits', true],
	['visit_parts', false],
	['reports', true],
	['npms', true],
	['article17', true],
	['members', true],
	['events', false],
	['published_totals', false]
] as const;

const kinds = ['official', 'state', 'ngo', 'academic', 'republished', 'media', 'copy'] as const;

const sumOf = (rows: readonly RowsBySourceRow[], name: Exclude<keyof RowsBySourceRow, 'record_table'>) =>
	rows.reduce((sum, row) => sum + (row[name] ?? 0), 0);

function sentence({ rows }: Answer<RowsBySourceRow>): string {
	return m.rows_by_source_sentence({
		count: sumOf(rows, 'rows'),
		rows: integerWords(sumOf(rows, 'rows')),
		official: numberOrNone(sumOf(rows, 'official')),
		others: numberOrNone(sumOf(rows, 'not_official')),
		sure: integerWords(sumOf(rows, 'verified') + sumOf(rows, 'partly')),
		verified: numberOrNone(sumOf(rows, 'verified')),
		partly: numberOrNone(sumOf(rows, 'partly'))
	});
}

const citedRows = citing
	.map(([table, sure]) => {
		const confidence = sure ? 'confidence' : 'CAST(NULL AS VARCHAR) AS confidence';
		return `SELECT '${table}' AS record_table, source_ids, ${confidence} FROM ${table}`;
	})
	.join('\n  UNION ALL ');

/** Counts the rows where a condition holds. */
const counted = (what: string, condition: string) =>
	`CAST(count(*) FILTER (WHERE ${condition}) AS INTEGER) AS ${what}`;

/** Counts them where the table says how sure its rows are; else there is nothing to count. */
const countedSure = (what: string) =>
	`CAST(CASE WHEN count(confidence) = 0 THEN NULL ELSE count(*) FILTER (WHERE confidence = '${what}') END AS INTEGER) AS ${what}`;

/** On what kinds of sources the rows of the register rest, and how sure they are, by table. */
export const rowsBySource: Question<RowsBySourceRow> = {
	id: 'rows-by-source',
	tables: [...citing.map(([table]) => table), 'sources'],
	reads: [],
	recordTable: 'visits',
	sql: () => `WITH cited AS (
  ${citedRows}
),
one_by_one AS (
  SELECT source_ids, unnest(string_split(source_ids, ' ')) AS source_id
  FROM (SELECT DISTINCT source_ids FROM cited) AS lists
),
kinds AS (
  SELECT source_ids, ${kinds.map((kind) => `bool_or(kind = '${kind}') AS ${kind}`).join(', ')}
  FROM one_by_one JOIN sources USING (source_id)
  GROUP BY source_ids
)
SELECT record_table, CAST(count(*) AS INTEGER) AS "rows",
  ${kinds.map((kind) => counted(kind, kind)).join(',\n  ')},
  ${counted('not_official', 'NOT official')},
  ${countedSure('verified')},
  ${countedSure('partly')}
FROM cited JOIN kinds USING (source_ids)
GROUP BY record_table
ORDER BY record_table`,
	columns: [
		{
			name: 'record_table',
			kind: 'text',
			label: m.column_ref_table,
			words: (row) => row.record_table.replaceAll('_', ' ')
		},
		{ name: 'rows', kind: 'integer', label: m.column_rows },
		{ name: 'official', kind: 'integer', label: m.source_official },
		{ name: 'state', kind: 'integer', label: m.source_state },
		{ name: 'ngo', kind: 'integer', label: m.source_ngo },
		{ name: 'academic', kind: 'integer', label: m.source_academic },
		{ name: 'republished', kind: 'integer', label: m.source_republished },
		{ name: 'media', kind: 'integer', label: m.source_media },
		{ name: 'copy', kind: 'integer', label: m.source_copy },
		{ name: 'not_official', kind: 'integer', label: m.column_not_official },
		{ name: 'verified', kind: 'integer', label: m.confidence_verified },
		{ name: 'partly', kind: 'integer', label: m.confidence_partly }
	],
	sentence,
	unknowns: () => [m.rows_by_source_note(), m.rows_by_source_delegations()],
	written: []
};
