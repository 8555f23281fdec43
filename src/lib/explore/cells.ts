import { facetNames, facets } from '../questions/explored-facets.ts';
import type { ExploredVisit } from '../questions/explored.ts';
import { barsOf, type Bars, type Years } from './bars.ts';

/**
 * Visits alike in all that the charts tell, counted together. There are never more cells than the bars of the charts can be
 * combined, however many visits: what a million of them costs is counting them once.
 */
export interface Cells {
	readonly bars: Bars;
	/** For each cell the bar it is in of each chart, chart by chart. */
	readonly places: Uint16Array;
	/** How many visits are in each cell. */
	readonly visits: Uint32Array;
}

/** The answer of `exploredCellsSql`, by columns. */
export interface CellColumns {
	readonly year: ArrayLike<number>;
	readonly cell: ArrayLike<number>;
	readonly visits: ArrayLike<number>;
}

const sizes = facetNames.map((name) => facets[name].values.length);

/**
 * Reads the counted cells.
 * @throws RangeError where there is no visit
 */
export function cellsOf({ year, cell, visits }: CellColumns): Cells {
	const bars = barsOf(span(Array.from(year)));
	const places = new Uint16Array(visits.length * bars.charts);
	for (let index = 0; index < visits.length; index++) {
		const at = index * bars.charts;
		places[at] = (year[index] ?? 0) - bars.years[0];
		let rest = cell[index] ?? 0;
		for (let chart = facetNames.length - 1; chart >= 0; chart--) {
			const name = facetNames[chart];
			const size = sizes[chart];
			if (name === undefined || size === undefined) continue;
			places[at + chart + 1] = bars.first[name] + (rest % size);
			rest = Math.floor(rest / size);
		}
	}
	return { bars, places, visits: Uint32Array.from(visits) };
}

/**
 * Few visits, each a cell of its own.
 * @throws RangeError where there is none, or where one has a value that no bar stands for
 */
export function cellsOfVisits(rows: readonly ExploredVisit[]): Cells {
	const bars = barsOf(span(rows.map(({ year }) => year)));
	const places = rows.flatMap((row) => [
		row.year - bars.years[0],
		...facetNames.map((name) => {
			const { column, values } = facets[name];
			const place = values.indexOf(row[column]);
			if (place < 0) throw new RangeError(`${row.visit_id}: no bar stands for ${name} "${row[column]}"`);
			return bars.first[name] + place;
		})
	]);
	return { bars, places: Uint16Array.from(places), visits: new Uint32Array(rows.length).fill(1) };
}

function span(years: readonly number[]): Years {
	if (years.length === 0) throw new RangeError('The record holds no visit that took place');
	return years.reduce<Years>(
		([first, last], year) => [Math.min(first, year), Math.max(last, year)],
		[years[0] ?? 0, years[0] ?? 0]
	);
}
