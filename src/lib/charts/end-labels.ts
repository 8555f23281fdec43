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

/** Worse than any crossed line; worse than any covered label. */
const covers = 1000;
const outside = 1_000_000;

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a label may stand, the best first: beside the end, over it to the left, over and under it, then further off. */
function candidates({ x, y, width, height }: EndLabel): readonly Box[] {
	const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
	const over = y - height - gap;
	const near = [
		at(x + gap, y - height / 2),
		at(x - width, over),
		at(x - width / 2, over),
		at(x + 2, over),
		at(x + 2, y + gap)
	];
	const far = [1, 2, 3, 4].flatMap((step) => {
		const away = step * (height + 2);
		return [
			at(x - width, over - away),
			at(x + gap, y - height / 2 - away),
			at(x + gap, y - height / 2 + away)
		];
	});
	return [...near, ...far];
}

/**
 * Places labels by the ends of their lines, one after the other: within the bounds, over no other label and over as few
 * lines as can be.
 * @param labels where each line ends, and how large its label is
 * @param lines what is better not covered, as thin boxes
 * @returns the box of each label, in the order given
 */
export function placeEndLabels(
	labels: readonly EndLabel[],
	lines: readonly Box[],
	bounds: Box
): readonly Box[] {
	const placed: Box[] = [];
	for (const label of labels) {
		const cost = (box: Box) =>
			(box.left < bounds.left ||
			box.right > bounds.right ||
			box.top < bounds.top ||
			box.bottom > bounds.bottom
				? outside
				: 0) +
			placed.filter((other) => overlaps(box, other)).length * covers +
			lines.filter((line) => overlaps(box, line)).length;
		const costs = candidates(label).map((box) => ({ box, cost: cost(box) }));
		const best = costs.reduce((least, one) => (one.cost < least.cost ? one : least));
		placed.push(best.box);
	}
	return placed;
}
