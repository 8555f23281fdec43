import type { RowMark, RowsInput, TimeRow } from '../charts/rows-types.ts';
import * as m from '../paraglide/messages.js';
import type { Parameters } from '../questions/parameters.ts';
import type { Answer } from '../questions/question.ts';
import { yearsWords, type ReturnRow } from '../questions/returns.ts';
import { spanWords } from '../text/dates.ts';
import { eventsShown, type ShownEvent } from './events.ts';
import { inOrder } from './row-order.ts';

const looks = {
	no: { tone: 'accent', surface: 'solid' },
	yes: { tone: 'accent', surface: 'hatch' }
} as const satisfies Record<ReturnRow['to_cut_short'], Pick<RowMark, 'tone' | 'surface'>>;

interface Mission {
	readonly id: string;
	readonly start: string;
	readonly end: string | null;
	readonly starts: RowMark['starts'];
	readonly ends: readonly [string | null, string | null];
	readonly cut: 'yes' | 'no';
	/** The years since the mission before, in words; null for the first. */
	readonly after: string | null;
}

const before = (row: ReturnRow): Mission => ({
	id: row.from_mission_id,
	start: row.from_start,
	end: row.from_end,
	starts: [row.from_start_min, row.from_start_max],
	ends: [row.from_end_min, row.from_end_max],
	cut: row.from_cut_short,
	after: null
});
const next = (row: ReturnRow): Mission => ({
	id: row.to_mission_id,
	start: row.to_start,
	end: row.to_end,
	starts: [row.to_start_min, row.to_start_max],
	ends: [row.to_end_min, row.to_end_max],
	cut: row.to_cut_short,
	after: yearsWords(row)
});

function markOf(mission: Mission, { iso3, state }: ReturnRow, root: string): RowMark {
	const [least, most] = mission.ends;
	const name = m.returns_mark({ state, dates: spanWords(mission.start, mission.end) });
	const told = mission.after === null ? name : m.returns_mark_after({ name, years: mission.after });
	return {
		id: mission.id,
		row: iso3,
		chain: iso3,
		starts: mission.starts,
		...(least === null || most === null ? {} : { ends: [least, most] }),
		name: mission.cut === 'yes' ? m.returns_mark_cut({ name: told }) : told,
		href: `${root}states/${iso3}/#${mission.id}`,
		...looks[mission.cut]
	};
}

/**
 * One row a State with the missions between which the SPT came back, joined by a line.
 * @param rows of the question
 * @param order of the States
 * @param asOf the ISO day the rows speak of
 * @param root the address of the site's root, ending in a slash
 */
export function returnRows(
	rows: readonly ReturnRow[],
	order: Parameters['order'],
	{ asOf, root }: { asOf: string; root: string }
): Omit<RowsInput, 'width' | 'valueLabel'> {
	const states = [...new Set(rows.map(({ iso3 }) => iso3))].flatMap((iso3) => {
		const own = rows.filter((row) => row.iso3 === iso3);
		const [first] = own;
		if (first === undefined) return [];
		const later = new Set(own.map((row) => row.to_mission_id));
		const missions = [...own.filter((row) => !later.has(row.from_mission_id)).map(before), ...own.map(next)];
		return [
			{
				iso3,
				state: first.state,
				group: first.regional_group,
				missions: missions.map(({ starts }) => starts[0]).sort(),
				count: own.length,
				marks: missions.map((mission) => markOf(mission, first, root)),
				years: own.map(yearsWords).join(', '),
				inForce: first.in_force_date,
				until: first.withdrawn_on ?? asOf
			}
		];
	});
	const ordered = inOrder(states, order);
	const marks = ordered.flatMap((state) => state.marks);
	const all = [...ordered.flatMap(({ inForce, missions }) => [inForce ?? asOf, ...missions]), asOf];
	const ends = marks.map(({ ends: end, starts }) => (Array.isArray(end) ? String(end[1]) : starts[1]));
	const cut = (value: 'yes' | 'no', label: string) =>
		marks.some(({ surface }) => surface === looks[value].surface)
			? [{ id: value, label, ...looks[value] }]
			: [];
	return {
		rows: ordered.map(({ iso3, state, years, inForce, until }): TimeRow => ({
			id: iso3,
			of: iso3,
			label: state,
			value: years,
			span: inForce === null || inForce >= until ? null : { from: inForce, to: until }
		})),
		marks,
		key: [...cut('no', m.returns_mission()), ...cut('yes', m.returns_mission_cut())],
		from: `${all.reduce((a, b) => (a < b ? a : b)).slice(0, 4)}-01-01`,
		to: [asOf, ...ends].reduce((a, b) => (a > b ? a : b))
	};
}

/** What else happened in the time of the rows. */
export function returnEvents(
	answer: Answer<ReturnRow>,
	shown: Pick<Parameters, 'events'>
): readonly ShownEvent[] {
	const { rows, asOf } = answer;
	return eventsShown(answer, shown, rows.length === 0 ? null : returnRows(rows, 'first', { asOf, root: '' }));
}
