import type { RowMark, RowsInput, TimeRow } from '../charts/rows-types.ts';
import * as m from '../paraglide/messages.js';
import type { DelegateRow } from '../questions/delegates.ts';
import { groupOf, groups } from '../questions/groups.ts';
import type { Known, Parameters } from '../questions/parameters.ts';
import { stateWords } from '../questions/state-name.ts';
import { earliest, latest } from '../register/dates.ts';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { inOrder } from './row-order.ts';

/** A row of the chart: a person, of one nationality. */
const idOf = ({ name, nationality_iso3 }: DelegateRow) => `${name} ${nationality_iso3}`;

function marksOf(row: DelegateRow, known: Known, root: string): RowMark[] {
	const led = new Set(row.head_visit_ids?.split(' '));
	const starts = row.starts.split(' ');
	return row.visit_ids.split(' ').map((visit, index) => {
		const start = starts[index] ?? '';
		const iso3 = visit.slice(0, 3);
		const name = led.has(visit) ? m.delegates_mark_head : m.delegates_mark;
		return {
			id: `${visit} ${row.name}`,
			row: idOf(row),
			of: iso3,
			chain: null,
			starts: [earliest(start), latest(start)],
			name: name({ name: row.name, state: stateWords(iso3, known), date: dateWords(start) }),
			href: `${root}states/${iso3}/#${visit}`,
			tone: groupOf(row.regional_group).tone,
			surface: led.has(visit) ? 'solid' : 'outline'
		};
	});
}

/** All that is told of a mark in one line: its name, then the nationality. */
export function delegateWords(rows: readonly DelegateRow[], mark: RowMark): string {
	const row = rows.find((one) => idOf(one) === mark.row);
	return m.delegates_read({ name: mark.name, nationality: row?.nationality ?? '' });
}

/**
 * One row a person, with the visits on which the person is named.
 * @param rows of the question
 * @param order of the people; groups are those of their nationality
 * @param asOf the ISO day the rows speak of
 * @param period the years the reader chose; an open beginning takes the year of the first visit, an open end the day
 * @param known names the States visited
 * @param root the address of the site's root, ending in a slash
 */
export function delegateRows(
	rows: readonly DelegateRow[],
	order: Parameters['order'],
	{
		asOf,
		period,
		known,
		root
	}: { asOf: string; period: Pick<Parameters, 'from' | 'to'>; known: Known; root: string }
): Omit<RowsInput, 'width' | 'valueLabel'> {
	const people = rows.map((row) => {
		const marks = marksOf(row, known, root);
		return {
			row,
			marks,
			state: row.name,
			group: row.regional_group,
			missions: marks.map(({ starts }) => starts[0]),
			count: row.visits
		};
	});
	const ordered = inOrder(people, order);
	const first = people.flatMap(({ missions }) => missions).reduce((a, b) => (a < b ? a : b), asOf);
	const used = new Set(rows.map((row) => row.regional_group));
	const all = people.flatMap(({ marks }) => marks);
	const kinds = [
		{ id: 'head', label: m.delegates_head(), tone: 'series-6', surface: 'solid' },
		{ id: 'other', label: m.delegates_other(), tone: 'series-6', surface: 'outline' }
	] as const;
	return {
		rows: ordered.map(({ row, missions }): TimeRow => {
			const [from, to] = [missions[0], missions.at(-1)];
			return {
				id: idOf(row),
				label: row.name,
				value: m.delegates_value({ visits: integerWords(row.visits), heads: integerWords(row.heads) }),
				span: from === undefined || to === undefined || from === to ? null : { from, to }
			};
		}),
		marks: ordered.flatMap(({ marks }) => marks),
		key: [
			...kinds.filter(({ surface }) => all.some((mark) => mark.surface === surface)),
			...groups
				.filter(({ slug }) => used.has(slug))
				.map(({ slug, short, tone }) => ({
					id: slug,
					of: slug,
					label: short(),
					tone,
					surface: 'solid' as const
				}))
		],
		from: `${period.from ?? first.slice(0, 4)}-01-01`,
		to: period.to === null ? asOf : `${period.to}-12-31`
	};
}
