// Runs in a page before its own scripts, as it stands here: a transformed function would miss its helpers there.

/** Milliseconds from each input to the frame in which the charts it changed were painted. */
window.brushed = [];

/** The kind of event that is an input just now; a press of the mouse makes several. */
window.brushedBy = '';

/** How often the charts have changed. */
let changes = 0;
document.addEventListener('DOMContentLoaded', () => {
	const charts = new MutationObserver(() => changes++);
	for (const chart of document.querySelectorAll('[data-facet]'))
		charts.observe(chart, { attributes: true, childList: true, characterData: true, subtree: true });
});

/** @param {Event} event whose time is when the browser was given it */
function time({ type, timeStamp }) {
	if (type !== window.brushedBy) return;
	const before = changes;
	requestAnimationFrame(() => {
		// Asked here: what the page does at an input it does before the next frame.
		if (changes === before) return;
		// A message posted in a frame comes after it has been painted.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => window.brushed.push(performance.now() - timeStamp);
		port2.postMessage(null);
	});
}

for (const kind of ['pointermove', 'click', 'keydown'])
	window.addEventListener(kind, time, { capture: true });
