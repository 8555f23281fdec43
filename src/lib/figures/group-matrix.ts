import type { MatrixInput, MatrixLine } from '../charts/matrix-types.ts';
import * as m from '../paraglide/messages.js';
import {
	crossingsOf,
	isOwn,
	totalOf,
	whitherWords,
	type GroupCrossingRow
} from '../questions/delegations-by-group.ts';
import { groups } from '../questions/groups.ts';
import { integerWords } from '../text/numbers.ts';

function linesOf(slugs: ReadonlySet<string | null>): readonly MatrixLine[] {
	return groups
		.filter(({ slug }) => slugs.has(slug))
		.map(({ slug, brief, tiny }) => ({ id: slug, of: slug, label: brief(), brief: tiny() }));
}

function cellName(row: GroupCrossingRow): string {
	const words = whitherWords(row);
	const mark = m.seats_mark({ ...words, count: row.seats, number: integerWords(row.seats) });
	return row.people === 0
		? mark
		: m.seats_mark_people({ mark, count: row.people, number: integerWords(row.people) });
}

/**
 * The seats of nationals of each group on visits to each, with their sums, and under each group visited how far its
 * delegations are known; a group of whose visits nobody is named has no cells: unknown is not none.
 * @param rows of the question
 * @param root the address of the site's root, ending in a slash
 */
export function groupMatrix(
	rows: readonly GroupCrossingRow[],
	root: string
): Omit<MatrixInput, 'width' | 'axisLabel' | 'number'> {
	const crossings = crossingsOf(rows);
	const from = linesOf(new Set(crossings.map((row) => row.nationality_group)));
	const to = linesOf(
		new Set(rows.filter((row) => row.visits_made > 0).map(({ visited_group }) => visited_group))
	);
	const nothing = { seats: 0, heads: 0, people: 0, visits: 0 };
	const none = { visits_made: 0, visits_named: 0, visits_whole: 0, visits_unsure: 0 };
	const nobody = (visited: string | null) => totalOf(rows, visited)?.visits_named === 0;
	const named = to.filter(({ id }) => !nobody(id));
	const cells = from.flatMap(({ id: nationality_group }) =>
		named.map(({ id: visited_group }) => {
			const found = crossings.find(
				(row) => row.nationality_group === nationality_group && row.visited_group === visited_group
			);
			const row = found ?? { nationality_group, visited_group, ...nothing, ...none };
			return {
				row: nationality_group,
				column: visited_group,
				value: row.seats,
				framed: isOwn(row),
				name: cellName(row),
				href: `${root}delegations/?group=${visited_group}`
			};
		})
	);
	const footer = (label: string, write: (row: GroupCrossingRow) => string) => {
		const words = (visited: string | null) => {
			const total = totalOf(rows, visited);
			return total ? write(total) : '';
		};
		return { label, values: to.map(({ id }) => words(id)), all: words(null) };
	};
	return {
		rows: from,
		columns: to,
		cells,
		totals: {
			label: m.seats_all(),
			values: from.map(({ id }) =>
				integerWords(
					crossings.filter((row) => row.nationality_group === id).reduce((sum, { seats }) => sum + seats, 0)
				)
			)
		},
		footers: [
			footer(m.seats_all(), ({ seats, visited_group }) =>
				nobody(visited_group) ? m.unknown() : integerWords(seats)
			),
			footer(m.seats_visits(), ({ visits_made }) => integerWords(visits_made)),
			footer(m.seats_incomplete(), ({ visits_made, visits_whole }) =>
				integerWords(visits_made - visits_whole)
			)
		]
	};
}
