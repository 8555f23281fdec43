/**
 * Fetches the engine ahead of an uncommon question, if the line is fast and not paid by the byte. The code that decides
 * comes first, on its own: most readers never turn to a filter.
 */
export function prefetchEngine(): void {
	import('./asker.ts').then(
		({ prefetchEngine: start }) => {
			start();
		},
		() => undefined
	);
}
