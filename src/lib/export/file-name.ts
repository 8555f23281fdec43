/** The most characters of a file's name. */
export const fileNameAtMost = 120;

/** Letters without what stands on them, and hyphens for what is no letter, digit or dot: `Côte d’Ivoire` is `Cote-d-Ivoire`. */
function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9.]+/g, '-')
		.replace(/^[.-]+|[.-]+$/g, '')
		.replace(/\.{2,}/g, '.');
}

/** A short sign of a text (FNV-1a, 32 bits), to tell apart what was cut. */
function sign(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a file holds. */
export interface FileContent {
	/** The id of the question. */
	readonly question: string;
	/** The key of the answer among those to the question. */
	readonly key: string;
	/** What the reader calls the chosen States; null for no name. */
	readonly name?: string | null;
	/** BCP 47, where it is not the language of the pages. */
	readonly language?: string | null;
	/** The day the answer speaks of, ISO. */
	readonly asOf: string;
	/** Without a dot. */
	readonly extension: string;
}

/**
 * A name that says what is in a file: `opcat-returns-group-african-as-at-2026-02-10.xlsx`.
 * @returns ASCII letters, digits, dots and hyphens, at most 120: a longer key is cut, and a sign of the whole added
 */
export function fileName({
	question,
	key,
	name = null,
	language = null,
	asOf,
	extension
}: FileContent): string {
	const ends = [
		`opcat-${plain(question)}-`,
		`${language === null ? '' : `-${plain(language)}`}-as-at-${plain(asOf)}.${plain(extension)}`
	];
	const room = fileNameAtMost - ends.join('').length;
	const whole = plain(name === null ? key : `${name}-${key}`) || sign(key);
	const mark = `-${sign(whole)}`;
	const middle = whole.length <= room ? whole : `${plain(whole.slice(0, room - mark.length))}${mark}`;
	return ends.join(middle);
}
