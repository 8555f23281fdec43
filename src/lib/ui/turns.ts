/** Works one piece after the other, each in a task of its own, so that the page answers between them. */
const waiting: (() => void)[] = [];
let next: ReturnType<typeof setTimeout> | undefined;

function work(): void {
	const piece = waiting.shift();
	next = waiting.length > 0 ? setTimeout(work) : undefined;
	piece?.();
}

/**
 * Does something in its turn.
 * @param piece what is to be done
 * @returns takes the piece out of the row, if it is still in it
 */
export function inTurn(piece: () => void): () => void {
	waiting.push(piece);
	next ??= setTimeout(work);
	return () => {
		const place = waiting.indexOf(piece);
		if (place >= 0) waiting.splice(place, 1);
	};
}

const nearing = new WeakMap<Element, () => void>();

function watch(): IntersectionObserver {
	const seen = (entries: readonly IntersectionObserverEntry[]) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			observer.unobserve(target);
			nearing.get(target)?.();
		}
	};
	const observer = new IntersectionObserver(seen, { rootMargin: '50% 0px' });
	return observer;
}

let watching: IntersectionObserver | undefined;

/**
 * Does something once an element is in the view or within half a screen of it.
 * @param element on the page
 * @param then done once
 * @returns ends the watch
 */
export function whenNear(element: Element, then: () => void): () => void {
	watching ??= watch();
	nearing.set(element, then);
	watching.observe(element);
	return () => watching?.unobserve(element);
}

/** Whether the reader of the page works it by keyboard: their focus comes step by step, and what is near shall be awake. */
let keyed = false;

/**
 * Does something once a reader turns to an element: points at it, touches it, brings the focus into it, or works the page
 * by keyboard near it.
 * @param element on the page
 * @param then done once
 * @returns ends the watch
 */
export function whenTurnedTo(element: Element, then: () => void): () => void {
	const over = new AbortController();
	const { signal } = over;
	let leave: (() => void) | undefined;
	const turn = () => {
		if (signal.aborted) return;
		over.abort();
		leave?.();
		then();
	};
	const byKeyboard = () => {
		keyed = true;
		leave ??= whenNear(element, turn);
	};
	for (const kind of ['pointerenter', 'focusin']) element.addEventListener(kind, turn, { signal });
	if (element.matches(':hover, :focus-within')) turn();
	else if (keyed) byKeyboard();
	else window.addEventListener('keydown', byKeyboard, { signal, once: true });
	return () => {
		over.abort();
		leave?.();
	};
}
