import type { Attachment } from 'svelte/attachments';
import { walk, type Place } from './walk.ts';

/**
 * One tab stop for many marks: the arrow keys move it, Home and End go to the first and the last. Until a script runs
 * every link keeps its own tab stop. One listener of a kind serves all marks, so that a map costs no more than a bar.
 * The marks are elements with `data-mark` and an `aria-label`.
 * @param places gives the places of the marks as they are drawn now, in the order of the document
 * @param onread told the name of the mark under the pointer or the focus; null when it is left
 * @param lead gives the mark that a key leads to, null where the key means nothing
 */
export function roving<P extends Place>(
	places: () => readonly P[],
	onread?: (words: string | null) => void,
	lead: (places: readonly P[], from: number, key: string) => number | null = walk
): Attachment<SVGSVGElement> {
	let current = 0;
	/** Whether the keys walk: a chart that scrolls under a pointer at rest is not read by it. */
	let keyed = false;
	return (svg) => {
		const drawn = places();
		const marks = [...svg.querySelectorAll<SVGElement>('[data-mark]')];
		const stop = (index: number) => {
			marks[current]?.setAttribute('tabindex', '-1');
			current = index;
			marks[index]?.setAttribute('tabindex', '0');
		};
		const markOf = ({ target }: Event) =>
			target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null;
		const read = (event: Event) => onread?.(markOf(event)?.getAttribute('aria-label') ?? null);

		for (const mark of marks) mark.setAttribute('tabindex', '-1');
		// The focus may have come before the script did.
		const focused = marks.findIndex((mark) => mark === document.activeElement);
		stop(focused >= 0 ? focused : Math.max(Math.min(current, marks.length - 1), 0));
		const here = focused >= 0 ? marks[focused] : marks.find((mark) => mark.matches(':hover'));
		if (here) onread?.(here.getAttribute('aria-label'));

		const listeners = {
			focusin(event: FocusEvent) {
				const mark = markOf(event);
				if (mark) stop(marks.indexOf(mark));
				read(event);
			},
			focusout() {
				onread?.(null);
			},
			pointerover(event: PointerEvent) {
				if (!keyed) read(event);
			},
			pointermove(event: PointerEvent) {
				if (!keyed || (event.movementX === 0 && event.movementY === 0)) return;
				keyed = false;
				read(event);
			},
			pointerleave() {
				if (!keyed) onread?.(null);
			},
			keydown(event: KeyboardEvent) {
				if (event.ctrlKey || event.metaKey || event.altKey || !markOf(event)) return;
				const next = lead(drawn, current, event.key);
				if (next === null) return;
				event.preventDefault();
				keyed = true;
				marks[next]?.focus();
			}
		};
		const gone = new AbortController();
		for (const [kind, listener] of Object.entries(listeners))
			svg.addEventListener(kind, listener as EventListener, { signal: gone.signal });
		return () => gone.abort();
	};
}
