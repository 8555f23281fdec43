// Runs in a page before its own scripts, as it stands here: a transformed function would miss its helpers there.
// Times are milliseconds since the navigation.
window.seen = { first: 0, largest: 0, drawn: 0, shift: 0, blocking: 0 };

/** When something was first painted: total blocking time is counted from there, as Lighthouse does. */
const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;

for (const [type, take] of /** @type {[string, (entry: PerformanceEntry) => unknown][]} */ ([
	['largest-contentful-paint', ({ startTime }) => (window.seen.largest = startTime)],
	['paint', ({ name, startTime }) => name === 'first-contentful-paint' && (window.seen.first = startTime)],
	['layout-shift', (entry) => (window.seen.shift += 'value' in entry ? Number(entry.value) : 0)],
	[
		'longtask',
		({ startTime, duration }) => {
			const end = startTime + duration;
			window.seen.blocking += Math.max(end - Math.max(startTime + 50, painted()), 0);
		}
	]
])) {
	new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
}

requestAnimationFrame(function look() {
	const drawing = [...document.querySelectorAll('figure[data-answer] .drawing svg')].some((svg) =>
		svg.checkVisibility()
	);
	// In the frame after the one it was found in, it has been painted.
	requestAnimationFrame(drawing ? (time) => (window.seen.drawn = time) : look);
});
