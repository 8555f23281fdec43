/**
 * Begins what a visit does for later ones when the page has come whole and the browser has nothing else to do.
 * @param root the path of the site's root, ending in a slash
 * @param version of the register, as the page shows it
 * @param servedBy the worker from whose copy the page came, if from one
 */
export function begin(root: string, version: string, servedBy: ServiceWorker | null): void {
	// A line that is down by now keeps it away: then there is nothing to tell it.
	const visit = () =>
		void import('./visit.ts')
			.then((module) => module.visit(new URL(root, location.href).href, version, servedBy))
			.catch(() => undefined);
	const rest = () =>
		'requestIdleCallback' in window ? requestIdleCallback(visit, { timeout: 10_000 }) : setTimeout(visit);
	if (document.readyState === 'complete') rest();
	else addEventListener('load', rest, { once: true });
}
