/** Fetches the menu of a figure. */
export async function takeAwayMenu() {
	return (await import('./TakeAwayMenu.svelte')).default;
}
