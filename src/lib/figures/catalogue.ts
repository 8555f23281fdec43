import type { Row } from '../engine/engine.ts';
import { writeSearch } from '../filters/url.ts';
import type { ParameterName, Parameters } from '../questions/parameters.ts';
import { readsOf, views } from '../questions/reads.ts';
import type { FigureDefinition } from './definition.ts';

/** A figure whose rows are looked at as plain rows. */
export type AnyFigure = FigureDefinition<Row>;

/** A figure by name; its code comes when it is asked for. */
export interface CatalogueEntry {
	/** The id of its question. */
	readonly id: string;
	/** The page that shows it, from the site's root, with a slash at the end; for a State's figure that of all States. */
	readonly page: string;
	/** Imports the figure, with those that its page shows beside it. @throws where the line is down */
	load(): Promise<AnyFigure>;
}

/** In the pieces in which pages fetch them: pieces of their own would be cut into dozens of small files. */
const sets: readonly {
	readonly page: string;
	readonly ids: readonly string[];
	readonly load: () => Promise<object>;
}[] = [
	{
		page: 'ratifications/',
		ids: ['parties-over-time', 'standing-on-date', 'joining-by-year'],
		load: () => import('./sets/ratifications.ts')
	},
	{
		page: 'treaties/',
		ids: ['pace-at-age', 'participation-by-group', 'participation-matrix'],
		load: () => import('./sets/treaties.ts')
	},
	{ page: 'visits/', ids: ['visits-by-year', 'every-visit'], load: () => import('./sets/visits.ts') },
	{
		page: 'frequency/',
		ids: ['visit-frequency-by-group', 'visit-frequency', 'never-visited', 'pace'],
		load: () => import('./sets/frequency.ts')
	},
	{ page: 'waiting/', ids: ['waiting'], load: () => import('./sets/waiting.ts') },
	{
		page: 'returns/',
		ids: ['returns', 'years-between', 'between-missions', 'returns-summary'],
		load: () => import('./sets/returns.ts')
	},
	{
		page: 'delegations/',
		ids: ['delegates', 'delegations-by-group', 'delegations'],
		load: () => import('./sets/delegations.ts')
	},
	{
		page: 'outcomes/',
		ids: [
			'reports-by-year',
			'reports-within-three-years',
			'months-to-publication',
			'replies',
			'reports-to-mechanisms'
		],
		load: () => import('./sets/outcomes.ts')
	},
	{
		page: 'mechanisms/',
		ids: ['mechanisms-by-group', 'mechanisms', 'mechanisms-by-model', 'article17-list'],
		load: () => import('./sets/mechanisms.ts')
	},
	{ page: 'compare/', ids: ['compare', 'compare-visits'], load: () => import('./sets/compare.ts') },
	{
		page: 'data/checks/',
		ids: ['published-totals', 'exceptions'],
		load: () => import('./sets/checks.ts')
	},
	{
		page: 'data/quality/',
		ids: ['visits-known', 'rows-by-source'],
		load: () => import('./sets/quality.ts')
	},
	{
		page: 'states/',
		ids: [
			'state-record',
			'state-visits',
			'state-reports',
			'state-delegations',
			'state-waits',
			'state-between',
			'state-frequency',
			'state-mechanism',
			'state-mechanism-due',
			'state-article17',
			'state-article24',
			'state-members',
			'state-member-visits',
			'state-treaties',
			'state-identity',
			'state-exceptions'
		],
		load: async () => (await import('./sets/states.ts')).stateFigures
	}
];

/** Every figure of the site. */
export const catalogue: readonly CatalogueEntry[] = sets.flatMap(({ page, ids, load }) =>
	ids.map((id) => ({
		id,
		page,
		async load() {
			const figures = Object.values(await load()) as AnyFigure[];
			const figure = figures.find(({ question }) => question.id === id);
			if (figure === undefined) throw new Error(`The figures of ${page} lack "${id}"`);
			return figure;
		}
	}))
);

/** The figure of a question, or undefined. */
export function figureNamed(id: string): CatalogueEntry | undefined {
	return catalogue.find((entry) => entry.id === id);
}

/**
 * Where a figure stands on its page, showing this choice.
 * @returns an address from the site's root: `visits/?group=african#visits-by-year`, `states/KAZ/#state-record`
 */
export function placeOf(
	{ id, page }: CatalogueEntry,
	question: { readonly reads: readonly ParameterName[] },
	parameters: Parameters
): string {
	if (question.reads.includes('state')) return `${page}${parameters.state ?? ''}/#${id}`;
	return `${page}${writeSearch(parameters, readsOf([question], views))}#${id}`;
}
