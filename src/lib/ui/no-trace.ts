/**
 * Takes the storage of the tab from the page. Kit would write into it when its reader opened each page, and how far they
 * read; a browser that restores tabs keeps that on its disk. Without it going back within the site leads to the same place
 * as before, and a page that is loaded again is scrolled by the browser.
 */
export function leaveNoTrace(): void {
	Object.defineProperty(window, 'sessionStorage', { configurable: true, value: undefined });
}
