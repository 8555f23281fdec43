import { ascending } from 'd3-array';
import { dayOf } from '../charts/days.ts';
import { groups } from '../questions/groups.ts';
import type { Parameters } from '../questions/parameters.ts';
import { formatLocale } from '../text/locale.ts';

/** What the rows of States are sorted by. */
export interface RowOfState {
	readonly state: string;
	/** Slug of the regional group. */
	readonly group: string;
	/** The earliest first days of its missions, ISO, in the order of time. */
	readonly missions: readonly string[];
	/** How many visits, or missions, the row counts. */
	readonly count: number;
}

const groupPlace = ({ group }: RowOfState) => groups.findIndex(({ slug }) => slug === group);

/** The least days between two missions; Infinity for a State to which the SPT has not come back. */
function leastBetween({ missions }: RowOfState): number {
	return Math.min(
		Infinity,
		...missions.slice(1).map((start, index) => dayOf(start) - dayOf(missions[index] ?? start))
	);
}

/** How each order compares two rows; where it finds them equal, their names decide. */
const comparisons: Record<Parameters['order'], (a: RowOfState, b: RowOfState) => number> = {
	first: (a, b) => ascending(a.missions[0] ?? '~', b.missions[0] ?? '~'),
	latest: (a, b) => ascending(b.missions.at(-1) ?? '', a.missions.at(-1) ?? ''),
	visits: (a, b) => b.count - a.count,
	// Two without a return are equal: Infinity less Infinity is no number.
	years: (a, b) => ascending(leastBetween(a), leastBetween(b)),
	name: () => 0,
	group: (a, b) => groupPlace(a) - groupPlace(b)
};

/** The rows in the order a reader chose. */
export function inOrder<R extends RowOfState>(rows: readonly R[], order: Parameters['order']): readonly R[] {
	const collator = new Intl.Collator(formatLocale());
	return [...rows].sort((a, b) => comparisons[order](a, b) || collator.compare(a.state, b.state));
}
