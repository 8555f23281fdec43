import { wasmBytes, wasmUrl, workerUrl } from '../engine/assets.ts';
import { EngineError, type Progress } from '../engine/engine.ts';
import { openInPlaceEngine, type InPlaceEngine } from '../engine/in-place.ts';
import { readManifest, tableFiles } from '../figures/read-manifest.ts';
import type { ChosenVisits } from '../questions/explored-facets.ts';
import { exploredCellsSql, exploredSql, exploredTables, type ExploredVisit } from '../questions/explored.ts';
import { taken } from './bars.ts';
import { cellsOf, type Cells } from './cells.ts';
import type { ExploreStart, VisitSource } from './source.ts';
import { tally } from './tally.ts';

/**
 * Opens visits that are too many for a file: the engine counts those alike together, once, from the few columns of the
 * Parquet files that the charts need; after that a choice costs the engine nothing but its list.
 * @param root the URL of the site's root, ending in a slash
 * @throws EngineError where they cannot be had
 */
export async function openInPlaceSource(
	root: string,
	{ register, asOf }: ExploreStart,
	report: (progress: Progress) => void
): Promise<VisitSource> {
	const start = performance.now();
	const manifest = await readManifest(root, register);
	const files = tableFiles(manifest, root, exploredTables);
	const engine = await openInPlaceEngine({ wasmUrl, wasmBytes, workerUrl, files, onProgress: report });
	const counting = performance.now();
	performance.measure('start of the engine', { start, end: counting });
	try {
		const cells = await counted(engine, asOf);
		performance.measure('counting of the cells', { start: counting });
		return {
			cells,
			list: async (chosen, most) => {
				const near = { ...chosen, from: firstYearOf(cells, chosen, most) };
				return (await engine.query(exploredSql(asOf, near, most))) as ExploredVisit[];
			},
			close: () => void engine.close()
		};
	} catch (error) {
		void engine.close();
		throw error;
	}
}

async function counted(engine: InPlaceEngine, asOf: string): Promise<Cells> {
	const { year, cell, visits } = await engine.numbers(exploredCellsSql(asOf));
	if (!year || !cell || !visits) throw new EngineError('query', 'the cells lack a column');
	return cellsOf({ year, cell, visits });
}

/**
 * The first year that a list of the latest visits has to look into: row groups of earlier ones are then not read.
 * @param most so many visits are listed
 */
export function firstYearOf(cells: Cells, chosen: ChosenVisits, most: number): number {
	const { counts } = tally(cells, taken(cells.bars, chosen));
	const [first, last] = cells.bars.years;
	const start = chosen.from ?? first;
	let found = 0;
	for (let year = chosen.to ?? last; year > start; year--) {
		found += counts[year - first] ?? 0;
		if (found >= most) return year;
	}
	return start;
}
