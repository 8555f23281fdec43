const inView = new WeakMap<Element, boolean>();

let watching: IntersectionObserver | undefined;

function watch(): IntersectionObserver {
	return new IntersectionObserver((entries) => {
		for (const { isIntersecting, target } of entries) inView.set(target, isIntersecting);
	});
}

/**
 * Keeps an eye on whether an element is in the view, without making the browser lay out the page to tell.
 * @param element on the page
 * @returns ends the watch
 */
export function watchView(element: Element): () => void {
	watching ??= watch();
	watching.observe(element);
	return () => {
		watching?.unobserve(element);
		inView.delete(element);
	};
}

/** Whether a watched element is in the view; true where that is not known yet. */
export function isInView(element: Element): boolean {
	return inView.get(element) ?? true;
}
