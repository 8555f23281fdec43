import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { tookPlace, type VisitStatus } from '../register/took-place.ts';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { actionWords } from './actions.ts';
import { startWords } from './event-dates.ts';
import type { Answer, Question } from './question.ts';
import { returnsWords } from './returns-words.ts';
import { partedVisits } from './sql-parts.ts';
import { atStart, stateWords } from './state-name.ts';
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
	/** For a visit: the one it resumes. */
	resumes: string | null;
	/** For a visit: its number in the count of the SPT itself, where the SPT states one. */
	own_number: number | null;
	/** For a report made public: `State request` or `article 16 (4)`. */
	published_basis: string | null;
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

function postponed(rows: readonly StateRecordRow[]): readonly string[] {
	return rows
		.filter((row) => row.kind === 'postponement')
		.map(({ start_date, end_date, detail }) => {
			const values = { declared: dateWords(start_date ?? ''), part: (detail ?? '').toUpperCase() };
			return end_date === null
				? m.state_postponed_open(values)
				: m.state_postponed({ ...values, until: dateWords(end_date) });
		});
}

/** What became of the visits that did not run their course. */
function cutShort(visits: readonly StateRecordRow[]): readonly string[] {
	return visits.flatMap((row) => {
		const date = dateWithPreposition(row.start_date ?? '');
		const only = visits.length === 1;
		if (row.detail === 'terminated')
			return [only ? m.state_visit_it_terminated() : m.state_visit_terminated({ date })];
		if (row.detail !== 'suspended') return [];
		if (only) return [m.state_visit_it_suspended()];
		const next = visits.find((other) => other.resumes === row.ref_key)?.start_date;
		return [
			next
				? m.state_visit_resumed({ first: date, next: dateWithPreposition(next) })
				: m.state_visit_suspended({ date })
		];
	});
}

function visited(rows: readonly StateRecordRow[], asOf: string): readonly string[] {
	const visits = rows.filter((row) => row.kind === 'visit' && tookPlace(row.detail as VisitStatus));
	const last = visits.at(-1);
	if (last === undefined) return [m.state_not_visited({ asOf: dateWords(asOf) })];
	const count = visits.length;
	const words: string[] = [m.state_visited({ count, number: integerWords(count), asOf: dateWords(asOf) })];
	if (last.start_date !== null)
		words.push(m.state_last_visit({ count, date: dateWithPreposition(last.start_date) }));
	words.push(...cutShort(visits), returnsWords(rows));
	if (last.own_number !== null && last.own_number !== count)
		words.push(m.state_own_number({ number: integerWords(last.own_number) }));
	return words;
}

/** Reports that became public without the State asking for it. */
function byCommittee(rows: readonly StateRecordRow[]): readonly string[] {
	return rows.flatMap((row) => {
		if (row.published_basis !== 'article 16 (4)') return [];
		const visit = rows.find((other) => other.kind === 'visit' && row.ref_key.startsWith(`${other.ref_key} `));
		return [
			m.state_report_by_committee({
				visit: dateWithPreposition(visit?.start_date ?? ''),
				date: dateWithPreposition(row.start_date ?? '')
			})
		];
	});
}

function visitsOf(rows: readonly StateRecordRow[], status: VisitStatus): readonly string[] {
	return rows.flatMap((row) => (row.kind === 'visit' && row.detail === status ? [row.start_date ?? ''] : []));
}

function sentence({ rows, parameters, asOf, known }: Answer<StateRecordRow>): string {
	const state = atStart(stateWords(parameters.state ?? '', known));
	const first = joining(rows, state, dateWords(known.asOf['participation'] ?? asOf));
	if (!rows.some((row) => row.kind === 'deposit')) return first;
	const refused = visitsOf(rows, 'refused').map((date) => m.state_visit_refused({ date: dateWords(date) }));
	return [first, ...postponed(rows), ...visited(rows, asOf), ...byCommittee(rows), ...refused]
		.filter((words) => words !== '')
		.join(' ');
}

function unknowns({ rows }: Answer<StateRecordRow>): readonly string[] {
	const undated = rows.filter((row) => row.start_date === null && row.kind === 'mechanism').length;
	return [
		...(undated > 0 ? [m.state_mechanism_undated()] : []),
		...visitsOf(rows, 'announced').map((date) => m.state_visit_planned({ date: dateWithPreposition(date) })),
		...visitsOf(rows, 'postponed').map((date) => m.state_visit_postponed({ date: dateWords(date) }))
	];
}

/** One State's record: joining, mechanism, visits, reports, in the order of time. */
export const stateRecord: Question<StateRecordRow> = {
	id: 'state-record',
	tables: ['timeline', 'returns', 'visits', 'visit_parts', 'reports'],
	reads: ['state'],
	recordTable: 'visits',
	sql: (parameters) => `WITH ${partedVisits}
SELECT t.start_date, t.end_date, kind, start_min, start_max, end_min, end_max, ref_table, ref_key, detail, parts,
  from_mission_id AS after_mission, years_min AS years_since_min, years_max AS years_since_max,
  v.resumes_visit_id AS resumes,
  CASE WHEN v.visit_number_basis = 'press release' THEN v.visit_number END AS own_number,
  published_basis, t.source_ids
FROM timeline AS t LEFT JOIN returns AS r ON t.kind = 'visit' AND r.to_mission_id = t.ref_key
LEFT JOIN parted AS p ON t.kind = 'visit' AND p.visit_id = t.ref_key
LEFT JOIN visits AS v ON t.kind = 'visit' AND v.visit_id = t.ref_key
LEFT JOIN reports AS d ON t.kind = 'report_published' AND d.visit_id || ' ' || d.addressee = t.ref_key
WHERE t.iso3 = ${text(parameters.state ?? '')}
ORDER BY start_min NULLS LAST, kind, ref_key`,
	columns: [
		{ name: 'start_date', kind: 'date', label: headings.date, words: startWords },
		{ name: 'end_date', kind: 'date', label: headings.endDate },
		{ name: 'kind', kind: 'text', label: headings.event, words: eventWords },
		{ name: 'start_min', kind: 'date', label: headings.startMin, filesOnly: true },
		{ name: 'start_max', kind: 'date', label: headings.startMax, filesOnly: true },
		{ name: 'end_min', kind: 'date', label: headings.endMin, filesOnly: true },
		{ name: 'end_max', kind: 'date', label: headings.endMax, filesOnly: true },
		{ name: 'ref_table', kind: 'text', label: m.column_ref_table, filesOnly: true },
		{ name: 'ref_key', kind: 'text', label: m.column_ref_key, filesOnly: true },
		{ name: 'detail', kind: 'text', label: m.column_detail, filesOnly: true },
		{ name: 'parts', kind: 'text', label: headings.parts, words: (row) => partsWords(row.parts) },
		{ name: 'after_mission', kind: 'visits', label: m.column_after_mission },
		{ name: 'years_since_min', kind: 'number', label: headings.yearsSinceMin },
		{ name: 'years_since_max', kind: 'number', label: headings.yearsSinceMax },
		{ name: 'resumes', kind: 'visits', label: headings.resumes, filesOnly: true },
		{ name: 'own_number', kind: 'integer', label: headings.visitNumber, filesOnly: true },
		{ name: 'published_basis', kind: 'text', label: headings.publishedBasis, filesOnly: true },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [byState]
};
