import { groups } from './groups.ts';

/** What besides its year is told of every visit, each by a chart of its own. */
export const facetNames = ['group', 'kind', 'length', 'report', 'ended'] as const;

export type FacetName = (typeof facetNames)[number];

/** One thing told of every visit: the column that holds it, and its values in the order they are shown in. */
export interface Facet {
	readonly column: 'regional_group' | 'kind' | 'ended' | 'length' | 'report';
	readonly values: readonly string[];
}

/** Every visit has one value of each: what is not known is a value of its own. */
export const facets: Readonly<Record<FacetName, Facet>> = {
	group: { column: 'regional_group', values: groups.map(({ slug }) => slug) },
	kind: {
		column: 'kind',
		values: [
			'regular',
			'regular-inferred',
			'follow-up',
			'follow-up-inferred',
			'npm-advisory',
			'npm-advisory-inferred',
			'opcat-advisory',
			'opcat-advisory-inferred',
			'unclassified'
		]
	},
	length: { column: 'length', values: ['1-3', '4-5', '6-7', '8-9', '10-11', '12-14', 'over-14', 'unknown'] },
	ended: { column: 'ended', values: ['completed', 'suspended', 'terminated', 'under-way'] },
	report: { column: 'report', values: ['public', 'confidential', 'unknown', 'no-report', 'not-over'] }
};

/** The visits a reader chose: the years in which they began, and of each facet the values; an empty list takes all. */
export type ChosenVisits = Readonly<Record<FacetName, readonly string[]>> & {
	readonly from: number | null;
	readonly to: number | null;
};

/** All visits. */
export const allVisits: ChosenVisits = {
	from: null,
	to: null,
	group: [],
	kind: [],
	length: [],
	ended: [],
	report: []
};
