import * as m from '../paraglide/messages.js';
import type { StateVisitRow } from '../questions/state-visits.ts';
import { tookPlace } from '../register/took-place.ts';
import { dateWords, spanWords } from '../text/dates.ts';
import { integerWords, yearsRange } from '../text/numbers.ts';
import type { Context } from './context.ts';
import { cited, paragraph, type Paragraph, type Run, type Section } from './document.ts';
import { reportWords } from './report-words.ts';
import type { StateRows } from './state-rows.ts';
import { timeWords } from './time-words.ts';
import { courseWords, delegationWords, kindWords, placesWords } from './visit-words.ts';

/** How often the SPT came, and how long the waits were. */
function countRuns({ visits, waits }: StateRows, { state, own }: Context): readonly Run[] {
	const made = visits.rows.filter(({ status }) => tookPlace(status)).length;
	const waiting = waits.rows.find(({ kind }) => kind === 'waiting');
	const first = waits.rows.find(({ kind }) => kind === 'first');
	const asOf = dateWords(visits.asOf);
	const years = (row: { years_min: number; years_max: number }) =>
		yearsRange(row.years_min, row.years_max).text;
	if (made === 0) {
		return [
			waiting === undefined
				? cited(m.brief_visits_never_soon({ state, asOf }), own)
				: cited(m.brief_visits_never({ state, asOf, years: years(waiting) }), own)
		];
	}
	const missions = waits.rows.filter(({ kind }) => kind !== 'waiting').length;
	return [
		cited(m.brief_visits_made({ count: made, state, number: integerWords(made), asOf }), own),
		...(first === undefined ? [] : [cited(m.brief_first_after({ years: years(first) }), own)]),
		...(waiting === undefined
			? []
			: [
					cited(
						m.brief_since_latest({
							count: missions,
							date: dateWords(waiting.to_date),
							time: timeWords(waiting)
						}),
						own
					)
				])
	];
}

function visitParagraph(visit: StateVisitRow, rows: StateRows): Paragraph {
	const people = rows.delegations.rows.filter(({ visit_id }) => visit_id === visit.visit_id);
	const reports = rows.reports.rows.filter(({ visit_id }) => visit_id === visit.visit_id);
	const words = [
		kindWords(visit),
		...courseWords(visit, rows.visits.rows),
		delegationWords(people),
		placesWords(visit)
	];
	return paragraph(
		{ text: `${spanWords(visit.start_date, visit.end_date)}.`, cites: [], strong: true },
		cited(words.filter((text) => text !== '').join(' '), visit.source_ids),
		...reports.map((report) => cited(reportWords(report), report.source_ids))
	);
}

/** A visit that is in the record without having been made. */
function notMade(visit: StateVisitRow): Run {
	const date = dateWords(visit.start_date);
	const words = {
		announced: m.brief_planned,
		postponed: m.brief_put_off,
		refused: m.brief_not_agreed
	}[visit.status as 'announced' | 'postponed' | 'refused'];
	return cited(words({ date }), visit.source_ids);
}

/** Each visit, with what came of it; empty where there is none and none could be. */
export function visitsSection(rows: StateRows, context: Context): readonly Section[] {
	const { visits, mechanismDue } = rows;
	if (visits.rows.length === 0 && mechanismDue.rows.length === 0) return [];
	const made = visits.rows.filter(({ status }) => tookPlace(status));
	const others = visits.rows.filter(({ status }) => !tookPlace(status));
	return [
		{
			id: 'visits',
			heading: m.brief_visits(),
			level: 2,
			blocks: [
				paragraph(...countRuns(rows, context)),
				...made.map((visit) => visitParagraph(visit, rows)),
				...others.map((visit) => paragraph(notMade(visit)))
			]
		}
	];
}
