/**
 * Makes the browser say that its reader saves data: for `addInitScript`, so it stands alone. The page then fetches
 * nothing that it could need later.
 */
export function saveData(): void {
	Object.defineProperty(Navigator.prototype, 'connection', {
		configurable: true,
		get: () =>
			Object.assign(new EventTarget(), { saveData: true, effectiveType: '4g', downlink: 10, rtt: 50 })
	});
}
