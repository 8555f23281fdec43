/** Widths of Latin letters in a common sans-serif, in ems; enough to reserve room, which is all a layout needs. */
const narrow = new Set("iljtfrI.,:;'’|()[] -");
const broad = new Set('mwMW%@—');

/** How much broader than that the broadest faces are that a system may set text in (DejaVu Sans, Verdana). */
const broadestFace = 1.14;

/** About how wide a text is drawn, in units, a little on the safe side. */
export function textWidth(text: string, size: number): number {
	let ems = 0;
	for (const letter of text) {
		if (narrow.has(letter)) ems += 0.34;
		else if (broad.has(letter)) ems += 0.88;
		else if (/\p{Script=Latin}/u.test(letter)) ems += letter === letter.toUpperCase() ? 0.7 : 0.56;
		else
			ems += /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(letter)
				? 1
				: 0.6;
	}
	return ems * size * broadestFace;
}

/** Breaks a text at its spaces into lines no wider than `width` units; a single longer word keeps its line. */
export function wrap(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** A text cut at a space, with an ellipsis, so that it is no wider than `width` units; whole where it fits. */
export function fitted(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	const words = text.split(' ');
	while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
	return `${words.join(' ').replace(/[ ,;(]+$/, '')}…`;
}
