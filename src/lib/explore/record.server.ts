import { known, registerVersion, rowsOf } from '../figures/record.server.ts';
import { allVisits } from '../questions/explored-facets.ts';
import { exploredCellsSql, exploredSql, notMadeSql, type ExploredVisit } from '../questions/explored.ts';
import { plannedStatuses } from '../questions/visit-status.ts';
import { notCountedWords } from '../questions/visits-words.ts';
import { cellsOf } from './cells.ts';
import { mostInFile, startOf, type ExploreFile, type ExploreStart } from './source.ts';

async function start(): Promise<ExploreStart> {
	const asOf = (await known()).asOf['visits'] ?? '';
	const cells = await rowsOf<{ year: number; cell: number; visits: number }>(exploredCellsSql(asOf));
	const counted = cellsOf({
		year: cells.map(({ year }) => year),
		cell: cells.map(({ cell }) => cell),
		visits: cells.map(({ visits }) => visits)
	});
	return startOf(registerVersion, asOf, counted);
}

/**
 * What the page on the visits is drawn with.
 * @param most so many visits are listed
 */
export async function explorePage(most: number) {
	const drawn = await start();
	const rows = await rowsOf<{ status: (typeof plannedStatuses)[number]; visits: number }>(notMadeSql);
	const planned = Object.fromEntries(
		plannedStatuses.map((status) => [status, rows.find((row) => row.status === status)?.visits ?? 0])
	) as Record<(typeof plannedStatuses)[number], number>;
	return {
		start: drawn,
		rows: await rowsOf<ExploredVisit>(exploredSql(drawn.asOf, allVisits, most)),
		notCounted: notCountedWords({ unsure: 0, planned }, drawn.asOf, await known())
	};
}

/** The file beside the page, with all visits where they are few enough. */
export async function exploreFile(): Promise<ExploreFile> {
	const drawn = await start();
	const visits =
		drawn.made <= mostInFile ? await rowsOf<ExploredVisit>(exploredSql(drawn.asOf, allVisits)) : null;
	return { ...drawn, visits };
}
