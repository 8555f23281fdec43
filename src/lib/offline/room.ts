/** What of a navigator tells the room on the device. */
export interface StorageNavigator {
	readonly storage?: Pick<StorageManager, 'estimate'>;
}

/**
 * The bytes that this site may still keep on the device, as the browser estimates them.
 * @returns infinity where it does not tell: then the first that has no room says so
 */
export async function roomOn({ storage }: StorageNavigator): Promise<number> {
	const { quota, usage = 0 } = (await storage?.estimate().catch(() => undefined)) ?? {};
	return quota === undefined ? Infinity : quota - usage;
}
