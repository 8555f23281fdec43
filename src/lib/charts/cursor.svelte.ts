import { walkRows, type RowPlace } from './walk-rows.ts';

/** Where in a chart of rows the reader is, by pointer or by keyboard: one mark is reached, or none. */
export class Cursor<M extends RowPlace> {
	/** The index of the mark that is reached, or null. */
	at = $state<number | null>(null);
	readonly #marks: () => readonly M[];
	readonly #nearest: (marks: readonly M[], x: number, y: number) => number | null;

	/**
	 * @param marks gives the marks as they are drawn now
	 * @param nearest finds the mark under, or nearest to, a place in units of the drawing
	 */
	constructor(
		marks: () => readonly M[],
		nearest: (marks: readonly M[], x: number, y: number) => number | null
	) {
		this.#marks = marks;
		this.#nearest = nearest;
	}

	/** The mark that is reached. */
	get mark(): M | undefined {
		return this.at === null ? undefined : this.#marks()[this.at];
	}

	/** The index of the last mark. */
	get last(): number {
		return this.#marks().length - 1;
	}

	/** Goes on the drawing: one listener finds the mark under the pointer. */
	readonly pointer = {
		onpointermove: (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
			const box = event.currentTarget.getBoundingClientRect();
			const { width, height } = event.currentTarget.viewBox.baseVal;
			const x = ((event.clientX - box.left) / box.width) * width;
			const y = ((event.clientY - box.top) / box.height) * height;
			this.at = this.#nearest(this.#marks(), x, y);
		},
		onpointerleave: () => {
			this.at = null;
		}
	};

	/** Goes on the one element that holds the focus for all marks. */
	readonly keyboard = {
		onfocus: () => {
			this.at ??= this.last;
		},
		onblur: () => {
			this.at = null;
		},
		onkeydown: (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			const next = walkRows(this.#marks(), this.at ?? 0, event.key);
			if (next === null) return;
			event.preventDefault();
			this.at = next;
		}
	};
}
