import type { RowMark, RowsInput, TimeRow } from '../charts/rows-types.ts';
import * as m from '../paraglide/messages.js';
import type { EveryVisitRow } from '../questions/every-visit.ts';
import type { Parameters } from '../questions/parameters.ts';
import type { Answer } from '../questions/question.ts';
import { partsOf } from '../questions/visit-parts.ts';
import { hadBegun, visitStatusWords, type StatusOnDay } from '../questions/visit-status.ts';
import { dateWords, spanWords } from '../text/dates.ts';
import { clauseWords, integerWords } from '../text/numbers.ts';
import { eventsShown, type ShownEvent } from './events.ts';
import { inOrder } from './row-order.ts';
import { visitLooks } from './visit-looks.ts';

const statuses: readonly StatusOnDay[] = [
	'completed',
	'suspended',
	'terminated',
	'under way',
	'announced',
	'postponed',
	'refused'
];

/** A mark's name: State, dates and status. */
function markName(row: EveryVisitRow, dates: string): string {
	return m.every_mark({ state: row.state, dates, status: visitStatusWords(row.status) });
}

/**
 * All that is told of a visit in one line: its name, then delegation, report and sources.
 * @param name of its mark
 */
export function visitWords(row: EveryVisitRow, name: string): string {
	const members = row.delegation_complete === 'yes' ? m.every_members : m.every_members_some;
	const report = {
		yes: row.published_date
			? m.every_report_public_since({ date: dateWords(row.published_date) })
			: m.every_report_public(),
		no: m.every_report_not_public(),
		unknown: m.every_report_unknown()
	};
	const clauses = [
		name,
		row.members > 0 ? members({ count: row.members, number: integerWords(row.members) }) : '',
		row.head === null ? '' : m.every_head({ name: row.head }),
		row.report_public === null ? '' : report[row.report_public],
		m.every_sources({ list: row.source_ids.split(' ').join(', ') })
	];
	return clauseWords(clauses.filter((words) => words !== ''));
}

function endsOf(row: EveryVisitRow): Pick<RowMark, 'ends'> {
	return row.end_min === null || row.end_max === null ? {} : { ends: [row.end_min, row.end_max] };
}

function marksOf(row: EveryVisitRow, root: string): RowMark[] {
	const mark: RowMark = {
		id: row.visit_id,
		row: row.iso3,
		chain: row.mission_id,
		starts: [row.start_min, row.start_max],
		...endsOf(row),
		name: markName(row, spanWords(row.start_date, row.end_date)),
		href: `${root}states/${row.iso3}/#${row.visit_id}`,
		...visitLooks[row.status]
	};
	const parts = partsOf(row.parts);
	return parts.length === 0
		? [mark]
		: parts.map(({ start, end }, index) => ({
				...mark,
				id: `${row.visit_id} ${index + 1}`,
				starts: [start, start],
				ends: [end, end],
				name: markName(row, spanWords(start, end))
			}));
}

/** The first days of the missions, or of the plans of a State that was never visited; ISO, in the order of time. */
function missionStarts(visits: readonly EveryVisitRow[]): readonly string[] {
	const begun = visits.filter(({ visit_id, mission_id }) => visit_id === mission_id);
	return (begun.length > 0 ? begun : visits).map(({ start_min }) => start_min).sort();
}

/**
 * One row a State with its visits.
 * @param rows of the question
 * @param order of the States
 * @param asOf the ISO day the rows speak of
 * @param period the years the reader chose; an open beginning takes the year in which a State was bound or visited first,
 * an open end the day, or the last plan
 * @param root the address of the site's root, ending in a slash
 */
export function visitRows(
	rows: readonly EveryVisitRow[],
	order: Parameters['order'],
	{ asOf, period, root }: { asOf: string; period: Pick<Parameters, 'from' | 'to'>; root: string }
): Omit<RowsInput, 'width' | 'valueLabel'> {
	const visited = [...new Set(rows.map(({ iso3 }) => iso3))].map((iso3) => {
		const visits = rows.filter((row) => row.iso3 === iso3);
		const [first] = visits;
		if (first === undefined) throw new RangeError(`The State ${iso3} has no visit`);
		return {
			iso3,
			state: first.state,
			group: first.regional_group,
			missions: missionStarts(visits),
			count: visits.filter(({ begun }) => begun === 'yes').length,
			inForce: first.in_force_date,
			until: first.withdrawn_on ?? asOf
		};
	});
	const used = new Set(rows.map(({ status }) => status));
	const begins = rows.flatMap((row) => (row.in_force_date === null ? [] : [row.in_force_date]));
	const first = [...begins, ...rows.map(({ start_min }) => start_min)].reduce(
		(a, b) => (a < b ? a : b),
		asOf
	);
	const ends = rows.map((row) => row.end_max ?? row.start_max);
	return {
		rows: inOrder(visited, order).map(({ iso3, state, count, inForce, until }): TimeRow => ({
			id: iso3,
			of: iso3,
			label: state,
			value: integerWords(count),
			span: inForce === null || inForce >= until ? null : { from: inForce, to: until }
		})),
		marks: rows.flatMap((row) => marksOf(row, root)),
		key: statuses
			.filter((status) => used.has(status))
			.map((status) => ({
				id: status,
				label: hadBegun(status) || status !== 'announced' ? visitStatusWords(status) : m.chart_planned(),
				...visitLooks[status]
			})),
		from: `${period.from ?? first.slice(0, 4)}-01-01`,
		to: period.to === null ? [asOf, ...ends].reduce((a, b) => (a > b ? a : b)) : `${period.to}-12-31`
	};
}

/** What else happened in the time of the rows. */
export function visitRowEvents(
	answer: Answer<EveryVisitRow>,
	shown: Pick<Parameters, 'events'>
): readonly ShownEvent[] {
	const { rows, asOf, parameters: period } = answer;
	return eventsShown(
		answer,
		shown,
		rows.length === 0 ? null : visitRows(rows, 'first', { asOf, period, root: '' })
	);
}
