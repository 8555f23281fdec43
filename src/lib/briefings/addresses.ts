/**
 * The address of a page of the site: whole where the site knows where it stands, else the path from its root.
 * @param origin without a slash at its end; empty where it is not known
 * @param path without a slash at its front: `states/KAZ/`
 */
export function addressOf(origin: string, path: string): string {
	return `${origin}/${path}`;
}

/** Whether a text is an address that a reader can open as it stands. */
export function isAddress(text: string): boolean {
	return /^https?:\/\/\S+$/.test(text);
}

/**
 * Where an address of a briefing leads from a page of the site: to its own pages from any depth, whatever the site is served
 * from at the moment; elsewhere as it stands.
 * @param site where it stands, and the address of its root from the page
 * @returns null where the text is no address
 */
export function leadsTo(
	address: string,
	{ origin, root }: { readonly origin: string; readonly root: string }
): string | null {
	const own = addressOf(origin, '');
	if (address.startsWith(own)) return root + address.slice(own.length);
	return isAddress(address) ? address : null;
}
