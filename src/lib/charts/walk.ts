/** Where a mark stands, in the drawing's units. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The direction of an arrow key (`KeyboardEvent.key`), null for any other. */
export function directionOf(key: string): Direction | null {
	switch (key) {
		case 'ArrowLeft':
			return 'left';
		case 'ArrowRight':
			return 'right';
		case 'ArrowUp':
			return 'up';
		case 'ArrowDown':
			return 'down';
		default:
			return null;
	}
}

const unit: Record<Direction, Place> = {
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 }
};

/**
 * The mark nearest to one in a direction: a step aside counts three times a step ahead, so that a row stays a row.
 * @returns its index; `from` itself where nothing lies that way
 */
export function nearest(places: readonly Place[], from: number, direction: Direction): number {
	const start = places[from];
	if (!start) return from;
	const { x, y } = unit[direction];
	let best = from;
	let least = Infinity;
	places.forEach((place, index) => {
		const ahead = (place.x - start.x) * x + (place.y - start.y) * y;
		if (ahead <= 0) return;
		const aside = Math.abs((place.x - start.x) * y) + Math.abs((place.y - start.y) * x);
		if (ahead + 3 * aside < least) {
			least = ahead + 3 * aside;
			best = index;
		}
	});
	return best;
}

/**
 * Where a key leads among marks: arrows to the nearest that way, Home and End to the first and last.
 * @returns the index of the next mark, or null where the key means nothing here
 */
export function walk(places: readonly Place[], from: number, key: string): number | null {
	if (places.length === 0) return null;
	if (key === 'Home') return 0;
	if (key === 'End') return places.length - 1;
	const direction = directionOf(key);
	return direction === null ? null : nearest(places, from, direction);
}
