/**
 * Makes the browser say that its reader saves data: for `addInitScript`, so it stands alone. The page then fetches
 * nothing that it could need later.
 */
export function saveData(): void {
	Object.defineProperty(Navigator.prototype, 'connection', {
		configurable: true,
		// A method: what runs TypeScript names other functions by a helper that a page does not have.
		get() {
			return Object.assign(new EventTarget(), { saveData: true, effectiveType: '4g', downlink: 10, rtt: 50 });
		}
	});
}
