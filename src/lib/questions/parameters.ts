import { nameAtMost, tidyName } from '../text/own-name.ts';
import { areaOf } from './areas.ts';
import { groups, regionalGroups } from './groups.ts';

/** A dated event of the register that explains a turn in a chart over time. */
export type RegisterEvent = {
	/** ISO, as exact as it is known. */
	start: string;
	/** Null for an event of one date. */
	end: string | null;
	title: string;
	source_ids: string;
};

/** What the parameters are checked against: the register's own vocabulary. */
export interface Known {
	readonly states: readonly { readonly iso3: string; readonly name: string }[];
	readonly treaties: readonly { readonly treaty: string; readonly title: string; readonly adopted: string }[];
	/** In the order of time. */
	readonly events: readonly RegisterEvent[];
	/** The as-of date, ISO, of each table that has one. */
	readonly asOf: Readonly<Record<string, string>>;
}

/** By what the rows of a chart can be sorted. */
export const orders = ['first', 'latest', 'visits', 'years', 'name', 'group'] as const;

/** By what States can be put together: the UN's regional groups, or the regions or subregions of UN M49. */
export const groupings = ['un', 'region', 'subregion'] as const;

/** A group that a reader names has at least so many States. */
export const leastNamed = 2;
/** Up to which mission waits are measured, what is left in or out, and of whom curves are drawn. */
export const gaps = ['first', 'second'] as const;
export const withOrWithout = ['with', 'without'] as const;
export const yesOrNo = ['yes', 'no'] as const;
export const curveKinds = ['all', 'group', 'joined'] as const;
/** The paces a reader can suppose for the SPT: missions a year. */
export const paces = [4, 6, 8, 10, 12] as const;

/** Everything a reader can choose. One object feeds figure, sentence, table and files of a page. */
export interface Parameters {
	/** Code of a treaty: `OPCAT`. */
	readonly treaty: string;
	/** Slug of a regional group, or of a region or subregion; null for all. */
	readonly group: string | null;
	/** Alpha-3 codes; empty for all. */
	readonly states: readonly string[];
	/** What the reader calls those States, two or more; null for no name. It changes words, never rows. */
	readonly name: string | null;
	/** Slugs of regional groups that stand beside States; empty for none. */
	readonly groups: readonly string[];
	/** First year of the period; null for the beginning. */
	readonly from: number | null;
	/** Last year of the period; null for the end. */
	readonly to: number | null;
	/** The day the record is read at, ISO; null for the end of the record. */
	readonly asof: string | null;
	/** By what States are put together where groups are compared. */
	readonly by: (typeof groupings)[number];
	/** What the bars of a chart are divided by. */
	readonly split: 'status' | 'group';
	/** In which order the rows of a chart stand. */
	readonly order: (typeof orders)[number];
	/** Up to which mission a wait lasts: the first since entry into force, or the second since the first. */
	readonly gap: (typeof gaps)[number];
	/** Whether advisory visits end a wait: they do not tour places of detention (article 11 (1) (a)). */
	readonly advisory: (typeof withOrWithout)[number];
	/** Whether States that postponed part III of OPCAT (article 24) are among those that wait. */
	readonly part3: (typeof withOrWithout)[number];
	/** Of whom a chart of waits draws a curve each. */
	readonly curves: (typeof curveKinds)[number];
	/** How standings are mapped. */
	readonly view: 'tiles' | 'map';
	/** Whether charts of time tell the events of the register. */
	readonly events: (typeof yesOrNo)[number];
	/** The missions a year that a reader supposes; null for the pace of the last five years. */
	readonly pace: (typeof paces)[number] | null;
	/** The one State of a State's page; null elsewhere. */
	readonly state: string | null;
}

export type ParameterName = keyof Parameters;

/** How a parameter is read from and written to text. */
interface Codec<T> {
	readonly default: T;
	/** The value, or undefined where the text is none. */
	parse(text: string, known: Known): T | undefined;
	format(value: T): string;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function isRealDay(text: string): boolean {
	if (!isoDay.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function lastAsOf(known: Known): string {
	return Object.values(known.asOf).reduce((a, b) => (a > b ? a : b), '');
}

const year: Omit<Codec<number | null>, 'default'> = {
	parse(text, known) {
		if (!/^\d{4}$/.test(text)) return undefined;
		const value = Number(text);
		return value >= 1965 && value <= Number(lastAsOf(known).slice(0, 4)) ? value : undefined;
	},
	format: (value) => (value === null ? '' : String(value))
};

function oneOf<T extends string>(first: T, values: readonly T[]): Codec<T> {
	return {
		default: first,
		parse: (text) => values.find((value) => value === text),
		format: (value) => value
	};
}

/** One codec a parameter: a forgotten one does not compile. */
export const codecs: { readonly [K in ParameterName]: Codec<Parameters[K]> } = {
	treaty: {
		default: 'OPCAT',
		parse: (text, known) => (known.treaties.some((t) => t.treaty === text) ? text : undefined),
		format: (value) => value
	},
	group: {
		default: null,
		parse: (text) => (groups.some((g) => g.slug === text) || areaOf(text) !== undefined ? text : undefined),
		format: (value) => value ?? ''
	},
	states: {
		default: [],
		parse(text, known) {
			const codes = [...new Set(text.split(','))];
			const all = new Set(known.states.map((s) => s.iso3));
			return codes.every((code) => all.has(code)) ? codes.sort() : undefined;
		},
		format: (value) => value.join(',')
	},
	name: {
		default: null,
		parse(text) {
			const name = tidyName(text);
			return name.length > nameAtMost ? undefined : name || null;
		},
		format: (value) => value ?? ''
	},
	groups: {
		default: [],
		parse(text) {
			const slugs = new Set(text.split(','));
			return [...slugs].every((slug) => regionalGroups.some((group) => group.slug === slug))
				? regionalGroups.flatMap(({ slug }) => (slugs.has(slug) ? [slug] : []))
				: undefined;
		},
		format: (value) => value.join(',')
	},
	from: { default: null, ...year },
	to: { default: null, ...year },
	asof: {
		default: null,
		parse: (text, known) =>
			isRealDay(text) && text >= '1965-01-01' && text <= lastAsOf(known) ? text : undefined,
		format: (value) => value ?? ''
	},
	by: {
		default: 'un',
		parse: (text) => groupings.find((grouping) => grouping === text),
		format: (value) => value
	},
	split: {
		default: 'status',
		parse: (text) => (text === 'status' || text === 'group' ? text : undefined),
		format: (value) => value
	},
	order: {
		default: 'first',
		parse: (text) => orders.find((order) => order === text),
		format: (value) => value
	},
	gap: oneOf('first', gaps),
	advisory: oneOf('with', withOrWithout),
	part3: oneOf('with', withOrWithout),
	curves: oneOf('all', curveKinds),
	view: {
		default: 'tiles',
		parse: (text) => (text === 'tiles' || text === 'map' ? text : undefined),
		format: (value) => value
	},
	events: oneOf('yes', yesOrNo),
	pace: {
		default: null,
		parse: (text) => paces.find((pace) => String(pace) === text),
		format: (value) => (value === null ? '' : String(value))
	},
	state: {
		default: null,
		parse: (text, known) => (known.states.some((s) => s.iso3 === text) ? text : undefined),
		format: (value) => value ?? ''
	}
};

/** The names of all parameters, in the order a URL writes them. */
export const parameterNames = Object.keys(codecs) as readonly ParameterName[];

/** What a page shows before a reader chose anything. */
export const defaults = Object.fromEntries(
	parameterNames.map((name) => [name, codecs[name].default])
) as unknown as Parameters;

/**
 * The text of one parameter's value, empty where it is the default.
 * @param name the parameter
 * @param parameters the whole set
 */
export function formatParameter(name: ParameterName, parameters: Parameters): string {
	const codec = codecs[name] as Codec<Parameters[ParameterName]>;
	const text = codec.format(parameters[name]);
	return text === codec.format(codec.default) ? '' : text;
}

/** A set of parameters that differs from the defaults in the given ones. */
export function withDefaults(chosen: Partial<Parameters>): Parameters {
	return { ...defaults, ...chosen };
}
