/** How long something was watched, and whether what was waited for came at the end of it. */
export interface Spell {
	/** In any unit, from zero on. */
	readonly time: number;
	/** False where the watch ended first: the spell is censored. */
	readonly event: boolean;
}
