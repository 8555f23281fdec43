/** A rectangle of the drawing, in units. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A label and the end of the line that it stands by. */
export interface EndLabel {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** From the end of a line to its label. */
const gap = 7;

/** So many units away from its line a label is as bad as over one more line. */
const awayForLine = 16;

/** How much worse than over a line a label is that a line parts from its end. */
const parted = 3;

/** Worse than over all lines; worse than over all labels. */
const covers = 1000;
const outside = 1_000_000;

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a label may stand: beside the end of its line, over it and under it, to both sides and further off. */
function candidates({ x, y, width, height }: EndLabel): readonly Box[] {
	const beside = [x + gap, x - width - gap];
	const over = [x - width, x - width / 2, x];
	return [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -3, 3, -4, 4].flatMap((step) =>
		[...beside, ...(Math.abs(step) < 1 ? [] : over)].map((left) => {
			const top = y - height / 2 + step * height;
			return { left, top, right: left + width, bottom: top + height };
		})
	);
}

/** What lies between a label and the end of its line. */
function between({ left, top, right, bottom }: Box, { x, y }: Pick<EndLabel, 'x' | 'y'>): Box {
	const [near, level] = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
	return {
		left: Math.min(near, x),
		right: Math.max(near, x),
		top: Math.min(level, y),
		bottom: Math.max(level, y)
	};
}

const diagonal = ({ left, top, right, bottom }: Box) => Math.hypot(right - left, bottom - top);

function isWithin(box: Box, bounds: Box): boolean {
	return (
		box.left >= bounds.left &&
		box.right <= bounds.right &&
		box.top >= bounds.top &&
		box.bottom <= bounds.bottom
	);
}

/** In which order labels take their places: whoever comes late finds less room. */
const orders: readonly ((a: EndLabel, b: EndLabel) => number)[] = [(a, b) => b.x - a.x, (a, b) => a.x - b.x];

/**
 * Places labels by the ends of their lines: within the bounds, over no other label, near their ends and over few lines.
 * One takes its place after the other; of several orders the best is taken.
 * @param labels where each line ends, and how large its label is
 * @param lines what is better not covered, as thin boxes
 * @returns the box of each label, in the order given
 */
export function placeEndLabels(
	labels: readonly EndLabel[],
	lines: readonly Box[],
	bounds: Box
): readonly Box[] {
	const tries = orders.map((order) => inTurn(labels.toSorted(order), lines, bounds));
	const best = tries.reduce((least, one) => (one.cost < least.cost ? one : least));
	return labels.flatMap((label) => best.placed.get(label) ?? []);
}

function inTurn(labels: readonly EndLabel[], lines: readonly Box[], bounds: Box) {
	const placed = new Map<EndLabel, Box>();
	let total = 0;
	for (const label of labels) {
		const cost = (box: Box) =>
			(isWithin(box, bounds) ? 0 : outside) +
			[...placed.values()].filter((other) => overlaps(box, other)).length * covers +
			lines.filter((line) => overlaps(box, line)).length +
			lines.filter((line) => overlaps(between(box, label), line)).length * parted +
			diagonal(between(box, label)) / awayForLine;
		const [best] = candidates(label)
			.map((box) => ({ box, cost: cost(box) }))
			.sort((a, b) => a.cost - b.cost);
		if (!best) continue;
		placed.set(label, best.box);
		total += best.cost;
	}
	return { placed, cost: total };
}
