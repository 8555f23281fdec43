const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for, even as a reference: control characters, halves of characters. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Words as they may stand in XML, between tags or in a quoted attribute: text, whatever they hold. */
export function escaped(words: string): string {
	return words.replace(unwritable, '\ufffd').replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}

/** A length in units, to a hundredth: more is finer than any screen or press. */
export function length(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** Attributes as they stand in a tag, a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | null>>): string {
	return Object.entries(values)
		.filter((entry): entry is [string, string] => entry[1] !== null)
		.map(([name, value]) => ` ${name}="${escaped(value)}"`)
		.join('');
}

/** Of the two weights that a picture's letters come in, the one that is meant. */
export function weight(style: CSSStyleDeclaration): '400' | '700' {
	return Number(style.fontWeight) >= 600 ? '700' : '400';
}
