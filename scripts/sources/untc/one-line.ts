/** The words of a text on one line: breaks, tabs and hard spaces become single spaces. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
