// Runs in a page before its own scripts, as it stands here: a transformed function would miss its helpers there.

/**
 * Makes a choice in a select of the page's filters and waits for the drawing that follows.
 * @param {number} select its place among the selects
 * @param {number} option the option's place in it
 * @param {number} patience how long to wait, in milliseconds
 * @returns {Promise<number | null>} milliseconds until a frame with the changed drawing was painted; null where the
 * choice was made already or cannot be made, or no drawing heeds it
 */
window.timeChoice = (select, option, patience) =>
	new Promise((done) => {
		/** @type {HTMLSelectElement | undefined} */
		const element = [
			.../** @type {NodeListOf<HTMLSelectElement>} */ (document.querySelectorAll('main form select'))
		][select];
		if (element === undefined || element.selectedIndex === option || element.options[option]?.disabled) {
			done(null);
			return;
		}
		const figures = [...document.querySelectorAll('figure[data-answer]')];
		const settled = () => figures.every((figure) => figure.getAttribute('data-status') === 'settled');
		let changed = false;
		const observer = new MutationObserver((records) => {
			changed ||= records.some(
				({ target, attributeName }) =>
					attributeName === 'data-answer' || (target instanceof Element && target.closest('svg') !== null)
			);
			if (!changed || !settled()) return;
			observer.disconnect();
			clearTimeout(end);
			// A message posted in a frame comes after it has been painted.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => done(performance.now() - start);
				port2.postMessage(null);
			});
		});
		const end = setTimeout(() => {
			observer.disconnect();
			// At rest and unchanged: nothing drawn heeds the choice. Else it was slow.
			done(settled() ? null : performance.now() - start);
		}, patience);
		for (const figure of figures)
			observer.observe(figure, { attributes: true, childList: true, subtree: true });
		const start = performance.now();
		element.selectedIndex = option;
		element.dispatchEvent(new Event('change', { bubbles: true }));
	});
