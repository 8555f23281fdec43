import type { NavigatorLike } from '../engine/prefetch.ts';

/** How long a page has for itself, in milliseconds, before anything is done for later visits. */
const quiet = 2000;

/**
 * Begins, once a page stands, what its visit does for later ones. Where data is to be saved nothing is fetched for that
 * unless the site is kept already. Every page carries this, so it is small: what it begins decides the rest.
 * @param root the path of the site's root, ending in a slash
 * @param version of the register, as the page shows it
 */
export function keepLater(root: string, version: string): void {
	const { connection, serviceWorker } = navigator as NavigatorLike &
		Partial<Pick<Navigator, 'serviceWorker'>>;
	const servedBy = serviceWorker?.controller ?? null;
	if (servedBy || (serviceWorker && !connection?.saveData))
		setTimeout(
			() =>
				void import('./begin.ts').then(({ begin }) => begin(root, version, servedBy)).catch(() => undefined),
			quiet
		);
}
