/** A label along one axis: where its middle wants to be, and how much room it takes. */
export interface Wish {
	readonly at: number;
	readonly size: number;
}

interface Cluster {
	members: number[];
	/** Sum over the members of (wish − offset within the cluster): its mean is the start that moves them least. */
	sum: number;
	size: number;
	start: number;
}

/**
 * Moves labels apart along one axis, as little as can be (least squares, by pooling those that collide).
 * @param wishes in any order; equal wishes keep it
 * @param low the least start, `high` the greatest end; if all do not fit they overrun `high`
 * @returns the middle of each label, in the order given
 */
export function spread(wishes: readonly Wish[], low: number, high: number): number[] {
	const order = wishes
		.map((wish, index) => ({ ...wish, index }))
		.sort((a, b) => a.at - b.at || a.index - b.index);
	const settle = (cluster: Cluster): Cluster => {
		const start = cluster.sum / cluster.members.length;
		cluster.start = Math.max(low, Math.min(start, high - cluster.size));
		return cluster;
	};
	const clusters: Cluster[] = [];
	for (const { at, size, index } of order) {
		let next = settle({ members: [index], sum: at - size / 2, size, start: 0 });
		for (let last = clusters.at(-1); last && last.start + last.size > next.start; last = clusters.at(-1)) {
			clusters.pop();
			const moved = next.sum - last.size * next.members.length;
			next = settle({
				members: [...last.members, ...next.members],
				sum: last.sum + moved,
				size: last.size + next.size,
				start: 0
			});
		}
		clusters.push(next);
	}
	const placed = new Array<number>(wishes.length).fill(0);
	for (const cluster of clusters) {
		let edge = cluster.start;
		for (const member of cluster.members) {
			const size = wishes[member]?.size ?? 0;
			placed[member] = edge + size / 2;
			edge += size;
		}
	}
	return placed;
}

/** A stretch along one axis. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/**
 * Puts words into rows so that they read in the order given: in a row from left to right, then the rows from above.
 * @param words in reading order, each the stretch it covers
 * @param gap the least room between two of one row
 * @returns the row of each, from 0
 */
export function readingRows(words: readonly Stretch[], gap: number): number[] {
	const chosen: number[] = [];
	words.forEach(({ from }, index) => {
		const above = words
			.slice(0, index)
			.map(({ to }, before) => (to + gap > from ? (chosen[before] ?? 0) : -1));
		chosen.push(Math.max(-1, ...above) + 1);
	});
	return chosen;
}

/**
 * Puts stretches into as few rows as the order from left to right allows, none overlapping in its row.
 * @param gap the least room between two of one row
 * @returns the row of each, from 0, in the order given
 */
export function rows(stretches: readonly Stretch[], gap: number): number[] {
	const ends: number[] = [];
	const row = new Array<number>(stretches.length).fill(0);
	const order = stretches
		.map((stretch, index) => ({ ...stretch, index }))
		.sort((a, b) => a.from - b.from || a.index - b.index);
	for (const { from, to, index } of order) {
		const free = ends.findIndex((end) => end + gap <= from);
		const chosen = free === -1 ? ends.length : free;
		ends[chosen] = to;
		row[index] = chosen;
	}
	return row;
}
