import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { tookPlace, type VisitStatus } from '../register/took-place.ts';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { actionWords } from './actions.ts';
import type { Answer, Question } from './question.ts';
import { returnsWords } from './returns.ts';
import { partedVisits } from './sql-parts.ts';
import { partsWords } from './visit-parts.ts';
import { byState } from './written.ts';
import { visitStatusWords } from './visit-status.ts';

export type StateEventKind =
	| 'signature'
	| 'deposit'
	| 'in_force'
	| 'postponement'
	| 'mechanism'
	| 'visit'
	| 'report_transmitted'
	| 'report_published'
	| 'article17_added'
	| 'article17_removed'
	| 'withdrawal';

/** One event of a State's record. Dates are as exact as known; their bounds are days. */
export type StateRecordRow = {
	kind: StateEventKind;
	start_date: string | null;
	end_date: string | null;
	start_min: string | null;
	start_max: string | null;
	end_min: string | null;
	end_max: string | null;
	ref_table: string;
	ref_key: string;
	detail: string | null;
	/** For a visit in several parts: `2016-05-19/2016-05-25 2016-09-05/2016-09-09`; null for all else. */
	parts: string | null;
	/** For the first visit of a return: the mission before it, and the years since, as bounds. */
	after_mission: string | null;
	years_since_min: number | null;
	years_since_max: number | null;
	source_ids: string | null;
};

/** What happened, in a few words: `ratification`, `visit, suspended`. */
export function eventWords(row: Pick<StateRecordRow, 'kind' | 'detail'>): string {
	switch (row.kind) {
		case 'deposit':
			return actionWords(row.detail);
		case 'visit': {
			const status = row.detail as VisitStatus;
			return status === 'completed'
				? m.event_visit()
				: m.event_visit_with_status({ status: visitStatusWords(status) });
		}
		case 'report_published':
			return row.detail === 'NPM' ? m.event_report_published_npm() : m.event_report_published();
		case 'postponement':
			return m.event_postponement({ part: (row.detail ?? '').toUpperCase() });
		default:
			return {
				signature: m.event_signature,
				in_force: m.event_in_force,
				mechanism: m.event_mechanism,
				report_transmitted: m.event_report_transmitted,
				article17_added: m.event_article17_added,
				article17_removed: m.event_article17_removed,
				withdrawal: m.event_withdrawal
			}[row.kind]();
	}
}

function joining(rows: readonly StateRecordRow[], state: string, day: string): string {
	const deposit = rows.find((row) => row.kind === 'deposit');
	const signature = rows.find((row) => row.kind === 'signature');
	const inForce = rows.find((row) => row.kind === 'in_force');
	if (deposit?.start_date && inForce?.start_date) {
		return m.state_joined({
			state,
			action: actionWords(deposit.detail),
			date: dateWords(deposit.start_date),
			inForce: dateWords(inForce.start_date)
		});
	}
	if (signature?.start_date)
		return m.state_signed({ state, date: dateWords(signature.start_date), asOf: day });
	return m.state_outside({ state, asOf: day });
}

function sentence({ rows, parameters, asOf, known }: Answer<StateRecordRow>): string {
	const state = known.states.find(({ iso3 }) => iso3 === parameters.state)?.name ?? parameters.state ?? '';
	const joined = rows.some((row) => row.kind === 'deposit');
	const first = joining(rows, state, dateWords(known.asOf['participation'] ?? asOf));
	if (!joined) return first;
	const visits = rows.filter((row) => row.kind === 'visit' && tookPlace(row.detail as VisitStatus));
	if (visits.length === 0) return `${first} ${m.state_not_visited({ asOf: dateWords(asOf) })}`;
	const last = visits.at(-1)?.start_date;
	const count = m.state_visited({
		count: visits.length,
		number: integerWords(visits.length),
		asOf: dateWords(asOf)
	});
	const latest = last ? m.state_last_visit({ count: visits.length, date: dateWithPreposition(last) }) : '';
	return [first, count, latest, returnsWords(rows)].filter((words) => words !== '').join(' ');
}

function unknowns({ rows }: Answer<StateRecordRow>): readonly string[] {
	const undated = rows.filter((row) => row.start_date === null && row.kind === 'mechanism').length;
	const planned = rows.filter((row) => row.kind === 'visit' && row.detail === 'announced');
	return [
		...(undated > 0 ? [m.state_mechanism_undated()] : []),
		...planned.map((row) => m.state_visit_planned({ date: dateWithPreposition(row.start_date ?? '') }))
	];
}

/** One State's record: joining, mechanism, visits, reports, in the order of time. */
export const stateRecord: Question<StateRecordRow> = {
	id: 'state-record',
	tables: ['timeline', 'returns', 'visit_parts'],
	reads: ['state'],
	recordTable: 'visits',
	sql: (parameters) => `WITH ${partedVisits}
SELECT start_date, end_date, kind, start_min, start_max, end_min, end_max, ref_table, ref_key, detail, parts,
  from_mission_id AS after_mission, years_min AS years_since_min, years_max AS years_since_max, source_ids
FROM timeline AS t LEFT JOIN returns AS r ON t.kind = 'visit' AND r.to_mission_id = t.ref_key
LEFT JOIN parted AS p ON t.kind = 'visit' AND p.visit_id = t.ref_key
WHERE t.iso3 = ${text(parameters.state ?? '')}
ORDER BY start_min NULLS LAST, kind, ref_key`,
	columns: [
		{ name: 'start_date', kind: 'date', label: m.column_date },
		{ name: 'end_date', kind: 'date', label: m.column_end_date },
		{ name: 'kind', kind: 'text', label: m.column_event, words: eventWords },
		{ name: 'start_min', kind: 'date', label: m.column_start_min, filesOnly: true },
		{ name: 'start_max', kind: 'date', label: m.column_start_max, filesOnly: true },
		{ name: 'end_min', kind: 'date', label: m.column_end_min, filesOnly: true },
		{ name: 'end_max', kind: 'date', label: m.column_end_max, filesOnly: true },
		{ name: 'ref_table', kind: 'text', label: m.column_ref_table, filesOnly: true },
		{ name: 'ref_key', kind: 'text', label: m.column_ref_key, filesOnly: true },
		{ name: 'detail', kind: 'text', label: m.column_detail, filesOnly: true },
		{ name: 'parts', kind: 'text', label: m.column_parts, words: (row) => partsWords(row.parts) },
		{ name: 'after_mission', kind: 'visits', label: m.column_after_mission },
		{ name: 'years_since_min', kind: 'number', label: m.column_years_since_min },
		{ name: 'years_since_max', kind: 'number', label: m.column_years_since_max },
		{ name: 'source_ids', kind: 'sources', label: m.column_sources }
	],
	sentence,
	unknowns,
	written: [byState]
};
