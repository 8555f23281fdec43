// Runs in a page before its own scripts, as it stands here: a transformed function would miss its helpers there.

/**
 * Makes a choice in a select of the page's filters and waits for the drawings that follow in the view; where nothing in the
 * view heeds it, for all.
 * @param {number} select its place among the selects
 * @param {number} option the option's place in it
 * @param {number} patience how long to wait, in milliseconds
 * @returns {Promise<{ seen: number, all: number } | null>} milliseconds until a frame with the changed drawings was
 * painted: those in the view, and all of the page; null where the choice was made already or cannot be made, or no drawing
 * heeds it
 */
window.timeChoice = (select, option, patience) =>
	new Promise((done) => {
		/** @type {HTMLSelectElement | undefined} */
		const element = [
			.../** @type {NodeListOf<HTMLSelectElement>} */ (document.querySelectorAll('main form select'))
		][select];
		const figures = [...document.querySelectorAll('figure[data-answer]')];
		if (
			figures.length === 0 ||
			element === undefined ||
			element.selectedIndex === option ||
			element.options[option]?.disabled
		) {
			done(null);
			return;
		}
		const inView = figures.filter((figure) => {
			const { top, bottom } = figure.getBoundingClientRect();
			return top < innerHeight && bottom > 0;
		});
		/** @param {Element[]} some */
		const settled = (some) => some.every((figure) => figure.getAttribute('data-status') === 'settled');
		let changed = false;
		let seenChanged = false;
		let seen = NaN;
		/** A message posted in a frame comes after it has been painted.
		 * @param {(painted: number) => void} then */
		const afterPaint = (then) =>
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => then(performance.now() - start);
				port2.postMessage(null);
			});
		const observer = new MutationObserver((records) => {
			for (const { target, attributeName } of records) {
				if (attributeName !== 'data-answer' && !(target instanceof Element && target.closest('svg')))
					continue;
				changed = true;
				seenChanged ||= inView.some((figure) => figure.contains(target));
			}
			if (seenChanged && Number.isNaN(seen) && settled(inView)) {
				seen = Infinity;
				afterPaint((painted) => (seen = painted));
			}
			if (!changed || !settled(figures)) return;
			observer.disconnect();
			clearTimeout(end);
			afterPaint((all) => done({ seen: Number.isFinite(seen) ? seen : all, all }));
		});
		const end = setTimeout(() => {
			observer.disconnect();
			const late = performance.now() - start;
			done({ seen: Number.isFinite(seen) ? seen : late, all: late });
		}, patience);
		// A figure that heeds the choice says at once that it asks, or that it wakes.
		setTimeout(() => {
			if (changed || !settled(figures) || document.querySelector('[aria-busy="true"]')) return;
			observer.disconnect();
			clearTimeout(end);
			done(null);
		}, 150);
		for (const figure of figures)
			observer.observe(figure, { attributes: true, childList: true, subtree: true });
		const start = performance.now();
		element.selectedIndex = option;
		element.dispatchEvent(new Event('change', { bubbles: true }));
	});
