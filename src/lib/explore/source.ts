import { allVisits, facetNames, facets, type ChosenVisits } from '../questions/explored-facets.ts';
import type { ExploredVisit } from '../questions/explored.ts';
import { taken, type Years } from './bars.ts';
import { cellsOfVisits, type Cells } from './cells.ts';
import { tally } from './tally.ts';

/** The visits as a page counts and lists them. */
export interface VisitSource {
	readonly cells: Cells;
	/**
	 * The chosen visits, the latest first.
	 * @param most so many at most
	 * @throws EngineError where they cannot be had
	 */
	list(chosen: ChosenVisits, most: number): Promise<readonly ExploredVisit[]>;
	/** Ends what it runs on. */
	close(): void;
}

/** What a page shows of all visits before its script has any of them. */
export interface ExploreStart {
	/** The version of the register, as pages show it. */
	readonly register: string;
	/** The ISO day of the record. */
	readonly asOf: string;
	readonly years: Years;
	/** How many visits each bar stands for. */
	readonly whole: readonly number[];
	/** How many visits took place. */
	readonly made: number;
}

/** The file beside the page: the same, and the visits themselves; null where they are too many for it. */
export interface ExploreFile extends ExploreStart {
	readonly visits: readonly ExploredVisit[] | null;
}

/**
 * More visits than this are not put into the file. As sent it has some 30 bytes a visit: so many are 0.6 MB, a quarter of the
 * engine that else reads them in place; many more would be slow to unpack on a telephone.
 */
export const mostInFile = 20_000;

/** What a page shows of all visits. */
export function startOf(register: string, asOf: string, cells: Cells): ExploreStart {
	const { counts, chosen } = tally(cells, taken(cells.bars, allVisits));
	return { register, asOf, years: cells.bars.years, whole: [...counts], made: chosen };
}

/** Whether a visit has all that is chosen. */
export function isChosen(visit: ExploredVisit, chosen: ChosenVisits): boolean {
	return (
		visit.year >= (chosen.from ?? visit.year) &&
		visit.year <= (chosen.to ?? visit.year) &&
		facetNames.every((name) => chosen[name].length === 0 || chosen[name].includes(visit[facets[name].column]))
	);
}

/** Visits that are all here. @param rows the latest first */
export function sourceOfVisits(rows: readonly ExploredVisit[]): VisitSource {
	return {
		cells: cellsOfVisits(rows),
		list: (chosen, most) => Promise.resolve(rows.filter((row) => isChosen(row, chosen)).slice(0, most)),
		close: () => undefined
	};
}
