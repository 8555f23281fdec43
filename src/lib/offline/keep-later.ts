import { savesData, type NavigatorLike } from '../engine/prefetch.ts';

/**
 * Begins, once the page stands and is at rest, what a visit does for later ones. Where data is to be saved nothing is
 * fetched for that unless the site is kept already.
 * @param root the URL of the site's root, ending in a slash
 * @param version of the register, as the page shows it
 */
export function keepLater(root: string, version: string): void {
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!container?.controller && (!container || savesData(navigator as NavigatorLike))) return;
	const begin = () =>
		void import('./visit.ts').then(({ visit }) => visit(root, version)).catch(() => undefined);
	const rest = () => ('requestIdleCallback' in window ? requestIdleCallback(begin) : setTimeout(begin, 1000));
	if (document.readyState === 'complete') rest();
	else addEventListener('load', rest, { once: true });
}
