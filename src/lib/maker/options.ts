import { plainLook, type PictureLook } from '../figures/picture/picture-look.ts';
import { languages, type LanguageId } from '../languages/languages.ts';
import { sizes, widths } from '../figures/picture/sizes.ts';
import { tidyName } from '../text/own-name.ts';

/** So long, in letters, may a title or a note of a reader's own be. */
export const textAtMost = { title: 160, note: 400 } as const;

/** What a reader chooses of a chart besides the parameters of its question. */
export interface MakerOptions {
	/** The id of the question. */
	readonly question: string;
	/** The id of a form of the question. */
	readonly form: string;
	/** The id of a size. */
	readonly size: string;
	/** Of a free size, CSS px. */
	readonly width: number;
	readonly scheme: PictureLook['scheme'];
	/** Of the picture. */
	readonly language: LanguageId;
	/** Empty for the figure's own. */
	readonly title: string;
	readonly note: string;
	readonly table: boolean;
	/** Codes of States or slugs of groups. */
	readonly highlight: readonly string[];
	/** The register on which the chart was made; empty where the address does not say. */
	readonly version: string;
}

const [firstSize] = sizes;

/** What the maker shows until a reader chooses. */
export const firstOptions: MakerOptions = {
	question: 'visits-by-year',
	form: 'chart',
	size: firstSize.id,
	width: plainLook.width,
	scheme: 'light',
	language: 'en',
	title: '',
	note: '',
	table: false,
	highlight: [],
	version: ''
};

type Name = keyof MakerOptions;

/** How an option is read from text; undefined where the text is none of its values. */
const readers: { readonly [K in Name]: (text: string) => MakerOptions[K] | undefined } = {
	question: (text) => (/^[a-z0-9-]{1,60}$/.test(text) ? text : undefined),
	form: (text) => (/^[a-z]{1,20}$/.test(text) ? text : undefined),
	size: (text) => sizes.find(({ id }) => id === text)?.id,
	width(text) {
		const value = Number(text);
		return /^\d{1,4}$/.test(text) && value >= widths.least && value <= widths.most ? value : undefined;
	},
	scheme: (text) => (text === 'light' || text === 'dark' ? text : undefined),
	language: (text) => languages.find(({ id }) => id === text)?.id,
	title: (text) => (text.length <= textAtMost.title ? tidyName(text) : undefined),
	note: (text) => (text.length <= textAtMost.note ? tidyName(text) : undefined),
	table: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
	highlight: (text) =>
		text.split(',').every((one) => /^[A-Za-z-]{2,40}$/.test(one))
			? [...new Set(text.split(','))].sort()
			: undefined,
	version: (text) => (/^[0-9a-f]{6,64}$/.test(text) ? text : undefined)
};

const names = Object.keys(readers) as readonly Name[];

function written(name: Name, options: MakerOptions): string {
	const value = options[name];
	return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** What an address says of a chart: its options, what of them was none, and the rest, which is its question's. */
export interface ReadOptions {
	readonly options: MakerOptions;
	readonly dropped: readonly { readonly name: string; readonly text: string }[];
	readonly rest: string;
}

/**
 * Reads the options of a chart from an address; what is missing or none of its values is as it is first.
 * @param search the query of a URL
 */
export function readOptions(search: string): ReadOptions {
	const rest = new URLSearchParams();
	const chosen: Partial<Record<Name, MakerOptions[Name]>> = {};
	const dropped: { name: string; text: string }[] = [];
	for (const [key, text] of new URLSearchParams(search)) {
		const name = names.find((one) => one === key);
		if (name === undefined) {
			rest.append(key, text);
			continue;
		}
		const value = readers[name](text);
		if (value === undefined) dropped.push({ name, text });
		else chosen[name] = value;
	}
	return { options: { ...firstOptions, ...chosen } as MakerOptions, dropped, rest: String(rest) };
}

/**
 * Writes the options of a chart as pairs of a query, those that differ from the first alone, in one order; the question is
 * always named, and with it the register.
 */
export function writeOptions(options: MakerOptions): readonly (readonly [string, string])[] {
	return names
		.filter((name) => name === 'question' || written(name, options) !== written(name, firstOptions))
		.map((name) => [name, written(name, options)] as const);
}

/** The look of the picture that the options ask for. */
export function lookOf(options: MakerOptions): PictureLook {
	const size = sizes.find(({ id }) => id === options.size) ?? firstSize;
	return {
		form: options.form,
		width: size.id === 'free' ? options.width : size.width,
		height: size.height,
		scheme: options.scheme,
		language: options.language,
		title: options.title === '' ? null : options.title,
		note: options.note === '' ? null : options.note,
		table: options.table,
		highlight: options.highlight
	};
}
