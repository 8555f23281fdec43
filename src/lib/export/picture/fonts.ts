import ranges from '@fontsource/noto-sans/unicode.json';

/** The letters of a picture, in the picture: `Noto Sans`, whose parts hold the letters of some scripts each. */
export const family = 'Noto Sans';

const files = import.meta.glob<string>(
	'/node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,cyrillic,cyrillic-ext,greek,greek-ext,vietnamese,devanagari}-{400,700}-normal.woff2',
	{ query: '?url', import: 'default', eager: true }
);

/** The parts of the family, the most used last, as a later face wins. */
const parts = Object.entries(ranges).map(([name, range]) => ({ name, range }));
const weights = ['400', '700'] as const;

/** Whether a letter is within a CSS `unicode-range`. */
export function within(letter: string, range: string): boolean {
	const code = letter.codePointAt(0) ?? 0;
	return range.split(',').some((span) => {
		const [first = '', last = first] = span.replace('U+', '').split('-');
		return code >= parseInt(first, 16) && code <= parseInt(last, 16);
	});
}

/** Whether the family has every letter of some words. */
export function hasLetters(words: string): boolean {
	return [...new Set(words)].every((letter) => parts.some(({ range }) => within(letter, range)));
}

/** A file of the family, as it comes. */
interface Face {
	readonly weight: string;
	readonly range: string;
	readonly bytes: ArrayBuffer;
}

const coming = new Map<string, Promise<ArrayBuffer>>();

/**
 * A file of letters, fetched once.
 * @throws Error where it does not come
 */
export function fetched(url: string): Promise<ArrayBuffer> {
	const known = coming.get(url);
	if (known) return known;
	const bytes = fetch(url).then((response) => {
		if (!response.ok)
			throw new Error(`The letters of the picture did not come: ${url}, status ${response.status}`);
		return response.arrayBuffer();
	});
	coming.set(url, bytes);
	bytes.catch(() => coming.delete(url));
	return bytes;
}

/**
 * The files that hold the letters of some words; letters of other scripts are left to the fonts of whoever opens the picture.
 * @throws Error where a file does not come
 */
export async function facesFor(words: string): Promise<readonly Face[]> {
	const letters = [...new Set(words)];
	const needed = parts.filter(
		({ name, range }) => name === 'latin' || letters.some((letter) => within(letter, range))
	);
	return Promise.all(
		needed.flatMap(({ name, range }) =>
			weights.map(async (weight) => {
				const url =
					files[`/node_modules/@fontsource/noto-sans/files/noto-sans-${name}-${weight}-normal.woff2`];
				if (url === undefined) throw new Error(`There is no file for the letters "${name}"`);
				return { weight, range, bytes: await fetched(url) };
			})
		)
	);
}

const taken = new Set<ArrayBuffer>();

/** Makes faces known to the page, under a name of their own: what is laid out with them is what the picture shows. */
export async function useFaces(faces: readonly Face[], name: string): Promise<void> {
	for (const { weight, range, bytes } of faces) {
		if (taken.has(bytes)) continue;
		taken.add(bytes);
		const face = new FontFace(name, bytes, { weight, unicodeRange: range });
		document.fonts.add(await face.load());
	}
}

/** Bytes as text that a rule or a PDF can hold. */
export function base64(bytes: ArrayBuffer): string {
	let text = '';
	for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
	return btoa(text);
}

/** Faces as rules of a style sheet that holds them. */
export function faceRules(faces: readonly Face[]): string {
	return faces
		.map(
			({ weight, range, bytes }) =>
				`@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2")}`
		)
		.join('');
}
