/** A hash as it is meant; undefined where it cannot be read: a stranger’s need not be. */
function meant(hash: string): string | undefined {
	try {
		return decodeURIComponent(hash);
	} catch {
		return undefined;
	}
}

/**
 * Takes a place that cannot be read (`#%`) off the address of the page. Kit fails over one when its reader comes back, and
 * leaves another page under this address.
 */
export function tidyPlace(): void {
	if (meant(location.hash) === undefined)
		history.replaceState(history.state, '', location.pathname + location.search);
}

/**
 * Loads the page anew where the address came to name another than stands here. To a place that its reader wrote into the
 * address by hand Kit does not lead back: it leaves the page that stands here under that address.
 * @param shown the path of the page that stands here
 */
export function showAddressed(shown: string): void {
	if (history.state === null && location.pathname !== shown) location.reload();
}
