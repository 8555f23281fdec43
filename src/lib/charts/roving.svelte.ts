import { walk, type Place } from './walk.ts';

/**
 * One tab stop for many marks: the arrow keys move it. Until a script runs every link keeps its own tab stop.
 * The marks are elements with `data-mark`, in the order of the places.
 */
export class Roving {
	#current = $state(0);
	#ready = $state(false);
	readonly #places: () => readonly Place[];

	constructor(places: () => readonly Place[]) {
		this.#places = places;
		$effect(() => {
			this.#ready = true;
		});
	}

	/** The `tabindex` of a mark; undefined while no script answers the arrow keys. */
	tabindex(index: number): 0 | -1 | undefined {
		if (!this.#ready) return undefined;
		return index === Math.min(this.#current, this.#places().length - 1) ? 0 : -1;
	}

	/** To be called when a mark takes the focus, by whatever way. */
	readonly reached = (index: number): void => {
		this.#current = index;
	};

	/** Answers the arrow keys, Home and End on a mark. */
	readonly pressed = (event: KeyboardEvent & { currentTarget: Element }): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const next = walk(this.#places(), this.#current, event.key);
		if (next === null) return;
		event.preventDefault();
		const mark = event.currentTarget.closest('svg')?.querySelectorAll('[data-mark]')[next];
		if (mark instanceof SVGElement) mark.focus();
	};
}
