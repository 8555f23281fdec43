import * as m from '../paraglide/messages.js';

/** A UN regional group as a filter, a series and a colour. `none` holds the States that belong to no group. */
export interface Group {
	/** In the URL. */
	readonly slug: string;
	/** As the register's `un_regional_group` spells it; null for no group. */
	readonly name: string | null;
	/** The series colour it has in every figure. */
	readonly tone: `series-${1 | 2 | 3 | 4 | 5 | 6}`;
	/** In a sentence or a heading. */
	readonly label: () => string;
	/** In a list of groups. */
	readonly short: () => string;
	/** At the end of a line. */
	readonly brief: () => string;
	/** At the end of a line on a phone. */
	readonly tiny: () => string;
}

/** The five groups and no group, in the order every figure keeps. */
export const groups: readonly Group[] = [
	{
		slug: 'african',
		name: 'African Group',
		tone: 'series-1',
		label: m.group_african,
		short: m.group_african_short,
		brief: m.group_african_brief,
		tiny: m.group_african_tiny
	},
	{
		slug: 'asia-pacific',
		name: 'Asia-Pacific Group',
		tone: 'series-2',
		label: m.group_asia_pacific,
		short: m.group_asia_pacific_short,
		brief: m.group_asia_pacific_brief,
		tiny: m.group_asia_pacific_tiny
	},
	{
		slug: 'eastern-european',
		name: 'Eastern European Group',
		tone: 'series-3',
		label: m.group_eastern_european,
		short: m.group_eastern_european_short,
		brief: m.group_eastern_european_brief,
		tiny: m.group_eastern_european_tiny
	},
	{
		slug: 'latin-american-caribbean',
		name: 'Latin American and Caribbean Group',
		tone: 'series-4',
		label: m.group_latin_american_caribbean,
		short: m.group_latin_american_caribbean_short,
		brief: m.group_latin_american_caribbean_brief,
		tiny: m.group_latin_american_caribbean_tiny
	},
	{
		slug: 'western-european-others',
		name: 'Western European and Others Group',
		tone: 'series-5',
		label: m.group_western_european_others,
		short: m.group_western_european_others_short,
		brief: m.group_western_european_others_brief,
		tiny: m.group_western_european_others_tiny
	},
	{
		slug: 'no-group',
		name: null,
		tone: 'series-6',
		label: m.group_none,
		short: m.group_none_short,
		brief: m.group_none_brief,
		tiny: m.group_none_tiny
	}
];

/** The five groups themselves, of which a State can be one. */
export const regionalGroups = groups.filter(({ name }) => name !== null);

/**
 * The group of a slug, as answers and URLs carry it.
 * @throws Error where no group has the slug
 */
export function groupOf(slug: string): Group {
	const found = groups.find((group) => group.slug === slug);
	if (found === undefined)
		throw new Error(
			`"${slug}" is no regional group; expected one of ${groups.map((g) => g.slug).join(', ')}`
		);
	return found;
}
