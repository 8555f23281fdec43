import type { Cells } from './cells.ts';

/** How many visits each bar stands for, and how many are chosen. */
export interface Tally {
	/** One number a bar, in the row of all bars. */
	readonly counts: Uint32Array;
	readonly chosen: number;
}

/**
 * Counts under a choice. A chart shows the visits that all other charts let through: its own choice does not change it.
 * @param cells the counted visits
 * @param marks which bars are taken: one number a bar, 1 or 0
 */
export function tally({ bars, places, visits }: Cells, marks: Uint8Array): Tally {
	const { charts, count } = bars;
	const counts = new Uint32Array(count);
	let chosen = 0;
	for (let cell = 0, start = 0; cell < visits.length; cell++, start += charts) {
		let barred = 0;
		let barrier = 0;
		for (let at = start; at < start + charts; at++) {
			if (marks[places[at] as number] === 0) {
				barred++;
				barrier = at;
			}
		}
		if (barred > 1) continue;
		const number = visits[cell] as number;
		if (barred === 1) add(counts, places[barrier] as number, number);
		else {
			chosen += number;
			for (let at = start; at < start + charts; at++) add(counts, places[at] as number, number);
		}
	}
	return { counts, chosen };
}

function add(counts: Uint32Array, bar: number, number: number): void {
	counts[bar] = (counts[bar] as number) + number;
}
