/** Gives numbers from 0 up to 1, 1 left out. */
export type Random = () => number;

/**
 * A source of numbers that look random and are the same for the same seed (mulberry32, by T. Ettinger, in the public
 * domain): what is made up for measuring can be made again.
 * @param seed a whole number; its lowest 32 bits count
 */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A whole number from 0 up to a count, the count left out. */
export function below(count: number, random: Random): number {
	return Math.floor(random() * count);
}
