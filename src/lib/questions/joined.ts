import { integer, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';

/** A period in which OPCAT entered into force for a State. */
export interface JoinedPeriod {
	/** In answers. */
	readonly slug: string;
	/** The first and the last year; null where it has none. */
	readonly first: number;
	readonly last: number | null;
	/** In a sentence or a heading. */
	readonly label: () => string;
	/** At the end of a line. */
	readonly brief: () => string;
}

/** Five calendar years or more each, so long that at least twenty States joined in each. */
export const joinedPeriods: readonly JoinedPeriod[] = [
	{ slug: '2006-2009', first: 2006, last: 2009, label: m.joined_to_2009, brief: m.joined_to_2009_brief },
	{ slug: '2010-2014', first: 2010, last: 2014, label: m.joined_to_2014, brief: m.joined_to_2014_brief },
	{ slug: '2015-on', first: 2015, last: null, label: m.joined_since_2015, brief: m.joined_since_2015_brief }
];

/**
 * The slug of the period in which OPCAT entered into force, in SQL.
 * @param day an expression that gives the day of entry into force
 */
export function joinedSlug(day: string): string {
	const whens = joinedPeriods.map(({ slug, last }) =>
		last === null ? `ELSE ${text(slug)}` : `WHEN year(${day}) <= ${integer(last)} THEN ${text(slug)}`
	);
	return `CASE ${whens.join(' ')} END`;
}

/**
 * The period of a slug, as answers carry it.
 * @throws Error where no period has the slug
 */
export function joinedOf(slug: string): JoinedPeriod {
	const found = joinedPeriods.find((period) => period.slug === slug);
	if (found === undefined) throw new Error(`"${slug}" is no period of joining`);
	return found;
}
