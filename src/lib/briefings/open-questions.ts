import * as m from '../paraglide/messages.js';
import type { StateReportRow } from '../questions/state-reports.ts';
import type { StateVisitRow } from '../questions/state-visits.ts';
import { tookPlace } from '../register/took-place.ts';
import { dateWords } from '../text/dates.ts';
import { listWords } from '../text/numbers.ts';
import { cited, type Run, type Section } from './document.ts';
import type { StateRows } from './state-rows.ts';

type Words = (values: { count: number; list: string }) => string;

/** Visits by the months in which they began, in a sentence; nothing where there are none. */
function about(visits: readonly StateVisitRow[], words: Words): readonly Run[] {
	if (visits.length === 0) return [];
	const list = listWords(visits.map(({ start_date }) => dateWords(start_date.slice(0, 7))));
	return [cited(words({ count: visits.length, list }), visits.map(({ source_ids }) => source_ids).join(' '))];
}

function openReports(made: readonly StateVisitRow[], reports: readonly StateReportRow[]): readonly Run[] {
	const on = (keep: (report: StateReportRow) => boolean) => {
		const ids = new Set(reports.filter(keep).map(({ visit_id }) => visit_id));
		return made.filter(({ visit_id }) => ids.has(visit_id));
	};
	const toState = ({ addressee }: StateReportRow) => addressee === 'State';
	const reported = new Set(reports.map(({ visit_id }) => visit_id));
	const resumed = new Set(made.map(({ resumes_visit_id }) => resumes_visit_id));
	return [
		...about(
			made.filter(({ visit_id }) => !reported.has(visit_id) && !resumed.has(visit_id)),
			m.brief_o_no_report
		),
		...about(
			on((row) => toState(row) && row.public === 'unknown'),
			m.brief_o_report
		),
		...about(
			on((row) => !toState(row) && row.public === 'unknown'),
			m.brief_o_npm_report
		),
		...about(
			on((row) => toState(row) && row.reply_public === 'unknown'),
			m.brief_o_reply
		),
		...about(
			on(({ confidence }) => confidence === 'partly'),
			m.brief_o_partly_report
		)
	];
}

function openVisits(made: readonly StateVisitRow[], { delegations }: StateRows): readonly Run[] {
	const named = new Set(delegations.rows.map(({ visit_id }) => visit_id));
	const keep = (test: (visit: StateVisitRow) => boolean, words: Words) => about(made.filter(test), words);
	return [
		...keep(({ date_precision: precision }) => precision !== 'day', m.brief_o_days),
		...keep(({ visit_type: type }) => type === 'unspecified', m.brief_o_kind),
		...keep(({ visit_id }) => !named.has(visit_id), m.brief_o_nobody),
		...keep(
			({ visit_id, delegation_complete: complete }) => named.has(visit_id) && complete === 'no',
			m.brief_o_delegation
		),
		...keep(({ places_visited: places }) => places === null, m.brief_o_places),
		...keep(({ confidence }) => confidence === 'partly', m.brief_o_partly)
	];
}

function openMechanism({ mechanism, article17 }: StateRows): readonly Run[] {
	const partly = mechanism.rows
		.filter(({ confidence }) => confidence === 'partly')
		.map(({ note, source_ids }) =>
			cited(
				note === null ? m.brief_o_npm_unnoted() : m.brief_o_npm({ note: note.replace(/\.$/, '') }),
				source_ids
			)
		);
	const seen = mechanism.rows
		.filter(({ designated, as_of }) => designated !== 'yes' && as_of !== null)
		.map(({ as_of, source_ids }) => cited(m.brief_o_npm_seen({ date: dateWords(as_of ?? '') }), source_ids));
	return [...seen, ...partly, ...(article17.rows.length === 0 ? [] : [cited(m.brief_o_list(), null)])];
}

/** What the record does not know of a State; empty where nothing is open. */
export function openSection(rows: StateRows): readonly Section[] {
	const made = rows.visits.rows.filter(({ status }) => tookPlace(status));
	const items = [
		...openMechanism(rows),
		...openVisits(made, rows),
		...openReports(made, rows.reports.rows)
	].map(({ text }) => [{ text, cites: [] }]);
	return items.length === 0
		? []
		: [{ id: 'open', heading: m.brief_open(), level: 2, blocks: [{ kind: 'list', items }] }];
}
