import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { tookPlace, type VisitStatus } from '../register/took-place.ts';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { confidenceWords } from './confidence.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { visitStatusWords } from './visit-status.ts';
import { returnsWords } from './returns-words.ts';
import { distinctSources, partedVisits } from './sql-parts.ts';
import { stateWords } from './state-name.ts';
import { partsWords } from './visit-parts.ts';
import { visitTypeWords } from './visit-type.ts';
import { byState } from './written.ts';

/** A visit, with what came before it. */
export type StateVisitRow = {
	visit_id: string;
	start_date: string;
	end_date: string | null;
	date_precision: 'day' | 'month' | 'year';
	planned_end_date: string | null;
	/** Whether the dates are those of the report or of an announcement; null where no visit took place. */
	dates_basis: 'report' | 'announcement' | null;
	/** For a visit in several parts: `2016-05-19/2016-05-25 2016-09-05/2016-09-09`; null for all else. */
	parts: string | null;
	status: VisitStatus;
	/** The day of the decision that gave it this status, where it is another than the last; ISO, as exact as known. */
	status_date: string | null;
	visit_number: number | null;
	visit_number_basis: 'press release' | 'report or order of the table' | null;
	visit_type: string;
	visit_type_basis: string | null;
	resumes_visit_id: string | null;
	places_visited: string | null;
	delegation_complete: 'yes' | 'no';
	note: string | null;
	confidence: 'verified' | 'partly';
	/** Years since the first day of the State's mission before this one: bounds, null for the first mission. */
	years_since_min: number | null;
	years_since_max: number | null;
	/** Those of the visit and of its parts. */
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<StateVisitRow>): string {
	const made = rows.filter((row) => tookPlace(row.status)).length;
	const date = dateWords(asOf);
	const first =
		made === 0
			? m.state_visits_none({ state: stateWords(parameters.state ?? '', known), date })
			: m.state_visited({ count: made, number: integerWords(made), asOf: date });
	return `${first} ${returnsWords(rows)}`.trim();
}

/** Each visit of a State: what is known of it, and how long after the mission before. */
export const stateVisits: Question<StateVisitRow> = {
	id: 'state-visits',
	tables: ['visits', 'visit_parts', 'returns'],
	reads: ['state'],
	recordTable: 'visits',
	sql: (parameters) => `WITH ${partedVisits},
cited AS (
  SELECT visit_id, ${distinctSources('source_ids')} AS source_ids
  FROM (SELECT visit_id, source_ids FROM visits UNION ALL SELECT visit_id, source_ids FROM visit_parts)
  GROUP BY visit_id
)
SELECT v.visit_id, v.start_date, v.end_date, v.date_precision, v.planned_end_date, v.dates_basis, p.parts,
  v.status, v.status_date, v.visit_number, v.visit_number_basis,
  v.visit_type, v.visit_type_basis, v.resumes_visit_id, v.places_visited, v.delegation_complete, v.note, v.confidence,
  r.years_min AS years_since_min, r.years_max AS years_since_max, c.source_ids
FROM visits AS v JOIN cited AS c ON c.visit_id = v.visit_id
LEFT JOIN returns AS r ON r.to_mission_id = v.visit_id
LEFT JOIN parted AS p ON p.visit_id = v.visit_id
WHERE v.iso3 = ${text(parameters.state ?? '')}
ORDER BY v.start_date, v.visit_id`,
	columns: [
		{ name: 'visit_id', kind: 'visits', label: headings.visitId },
		{ name: 'start_date', kind: 'date', label: headings.startDate },
		{ name: 'end_date', kind: 'date', label: headings.endDate },
		{ name: 'date_precision', kind: 'text', label: m.column_precision, filesOnly: true },
		{ name: 'planned_end_date', kind: 'date', label: m.column_planned_end, filesOnly: true },
		{ name: 'dates_basis', kind: 'text', label: m.column_dates_basis, words: datesBasisWords },
		{ name: 'parts', kind: 'text', label: headings.parts, words: (row) => partsWords(row.parts) },
		{ name: 'status', kind: 'text', label: headings.status, words: (row) => visitStatusWords(row.status) },
		{ name: 'status_date', kind: 'date', label: m.column_status_date, filesOnly: true },
		{ name: 'visit_number', kind: 'integer', label: headings.visitNumber },
		{ name: 'visit_number_basis', kind: 'text', label: m.column_visit_number_basis, filesOnly: true },
		{ name: 'visit_type', kind: 'text', label: m.column_visit_type, words: visitTypeWords },
		{ name: 'visit_type_basis', kind: 'text', label: m.column_visit_type_basis, filesOnly: true },
		{ name: 'resumes_visit_id', kind: 'text', label: headings.resumes, filesOnly: true },
		{ name: 'places_visited', kind: 'text', label: m.column_places },
		{ name: 'delegation_complete', kind: 'text', label: headings.delegationComplete, filesOnly: true },
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'confidence', kind: 'text', label: headings.confidence, words: sureWords },
		{ name: 'years_since_min', kind: 'number', label: headings.yearsSinceMin },
		{ name: 'years_since_max', kind: 'number', label: headings.yearsSinceMax },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: ({ rows }) =>
		rows.some((row) => row.visit_type === 'unspecified' && tookPlace(row.status))
			? [m.visit_type_unclassified_note()]
			: [],
	written: [byState]
};

function datesBasisWords({ dates_basis: basis }: StateVisitRow): string {
	return basis === null ? '' : { report: m.dates_of_report, announcement: m.dates_of_announcement }[basis]();
}

function sureWords({ confidence }: StateVisitRow): string {
	return confidenceWords(confidence);
}
