import { tenth } from './tenth.ts';

/**
 * A linear scale: from a domain to units of the drawing. d3-scale's own brings colours and formats along, 8 kB compressed
 * for one multiplication.
 */
export interface Linear {
	(value: number): number;
	readonly domain: readonly [number, number];
}

/**
 * Makes a linear scale; a domain of one point maps to the start of the range.
 * @param domain first and last value
 * @param range where they stand, in units of the drawing
 * @param clamp values outside the domain stand at its edge
 */
export function linear(
	domain: readonly [number, number],
	range: readonly [number, number],
	clamp = false
): Linear {
	const [first, last] = domain;
	const [start, end] = range;
	const length = last - first;
	const scale = (value: number) => {
		const inside = clamp ? Math.max(Math.min(first, last), Math.min(value, Math.max(first, last))) : value;
		return length === 0 ? start : start + ((inside - first) / length) * (end - start);
	};
	return Object.assign(scale, { domain });
}

/** A scale whose places are rounded to a tenth of a unit: finer is not seen, and longer to write. */
export function inTenths(scale: Linear): Linear {
	const rounded = (value: number) => tenth(scale(value));
	return Object.assign(rounded, { domain: scale.domain });
}
