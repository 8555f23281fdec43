import { tidyName } from './own-name.ts';

/** More of a stranger's text need not be repeated to the reader. */
const most = 40;

/**
 * A text of a stranger, or of a field, as it is repeated to the reader: on one line, not long, and turning nothing around it.
 * @param text any
 */
export function quoted(text: string): string {
	const tidy = tidyName(text);
	return tidy.length > most ? `${tidy.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : tidy;
}
