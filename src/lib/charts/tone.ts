/** What a mark says by its colour; the page's palette decides what that colour is. */
export type Tone =
	'series-1' | 'series-2' | 'series-3' | 'series-4' | 'series-5' | 'series-6' | 'accent' | 'none' | 'unknown';

/**
 * What a mark says by its surface: `hatch` for what is inferred, planned, unknown or broken off, `cross` for what was
 * ended, `outline` for the least.
 */
export type Surface = 'solid' | 'hatch' | 'cross' | 'outline';

/** A tone drawn as lines. */
export interface Hatched {
	readonly tone: Tone;
	readonly surface: 'hatch' | 'cross';
}

/** The colour of a tone, as a value for an SVG `fill` or `stroke`. */
export function colour(tone: Tone): string {
	return tone === 'none' ? 'var(--ground-2)' : `var(--${tone})`;
}

/** The id of a hatching; `prefix` keeps two drawings on a page apart. */
export function hatchId(prefix: string, { tone, surface }: Hatched): string {
	return `${prefix}-${surface}-${tone}`;
}

/** The `fill` of a surface; a hatched one needs `Hatching` with the same prefix in the drawing. */
export function fill(tone: Tone, surface: Surface, prefix: string): string {
	if (surface === 'hatch' || surface === 'cross') return `url(#${hatchId(prefix, { tone, surface })})`;
	return surface === 'outline' ? 'var(--ground)' : colour(tone);
}

/** The colour of letters upon a surface; a palette may name a better one for a tone, as `--on-series-1`. */
export function letters(tone: Tone, surface: Surface): string {
	return surface === 'solid' && tone !== 'none' ? `var(--on-${tone}, var(--ground))` : 'var(--ink)';
}

/** The `stroke` that bounds a surface: one of its own where the surface itself hardly differs from the ground. */
export function edge(tone: Tone, surface: Surface): string {
	if (tone === 'none') return 'var(--edge)';
	return surface === 'solid' ? 'none' : colour(tone);
}

/** The hatchings that `marks` need, each once, in the order met. */
export function hatched(marks: Iterable<{ readonly tone: Tone; readonly surface: Surface }>): Hatched[] {
	const found = new Map<string, Hatched>();
	for (const { tone, surface } of marks)
		if (surface === 'hatch' || surface === 'cross') found.set(`${surface} ${tone}`, { tone, surface });
	return [...found.values()];
}
