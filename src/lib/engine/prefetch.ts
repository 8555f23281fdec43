/** What a browser tells of its line, where it tells anything; lib.dom knows the half of it. */
export interface Line {
	readonly saveData?: boolean;
	readonly effectiveType?: string;
	/** Told on phones alone. */
	readonly type?: string;
}

/** A navigator, as far as its line goes. */
export interface NavigatorLike {
	readonly connection?: Line;
}

/** Says whether the reader asked for little data. Where the browser does not tell, nobody asked. */
export function savesData({ connection }: NavigatorLike): boolean {
	return connection?.saveData === true;
}

/**
 * Says whether megabytes may be fetched that nobody asked for yet: only on a line known to be fast and not known, or
 * likely, to be paid by the byte. A browser that tells nothing of its line gets nothing.
 */
export function mayPrefetch(navigator: NavigatorLike): boolean {
	const { connection } = navigator;
	if (!connection || savesData(navigator) || connection.effectiveType !== '4g') return false;
	return connection.type === undefined || ['wifi', 'ethernet'].includes(connection.type);
}

/** What of a window prefetching asks. */
export interface WindowLike {
	readonly navigator: NavigatorLike;
	readonly requestIdleCallback?: (run: () => void) => number;
}

/**
 * Prefetches when the browser has nothing else to do, and then only if the line still allows it.
 * @param load starts the fetching; its failure is told when the fetched is needed
 */
export function prefetchWhenIdle(load: () => Promise<unknown>, window: WindowLike): void {
	if (!mayPrefetch(window.navigator)) return;
	window.requestIdleCallback?.(() => {
		if (mayPrefetch(window.navigator)) load().catch(() => undefined);
	});
}
