/** How long a browser may take to read what it saves, in milliseconds. */
const patience = 60_000;

/**
 * Has the browser save a file.
 * @param content of the file
 * @param type its media type
 * @param name what it is called
 */
export function saveFile(content: string | Uint8Array<ArrayBuffer> | Blob, type: string, name: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(url), patience);
}
