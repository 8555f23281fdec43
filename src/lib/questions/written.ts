import { areas } from './areas.ts';
import { groups } from './groups.ts';
import { groupings, withDefaults, type Parameters } from './parameters.ts';
import type { Written } from './question.ts';

/** An answer a treaty. */
export const byTreaty: Written = {
	parameter: 'treaty',
	values: (known) => known.treaties.map(({ treaty }) => ({ treaty }))
};

/** An answer a regional group, one for the States without, and one a region; subregions are left to the engine. */
export const bySingleGroup: Written = {
	parameter: 'group',
	values: () =>
		[...groups, ...areas.filter(({ kind }) => kind === 'region')].map(({ slug }) => ({ group: slug }))
};

/** An answer for each way to put States together. */
export const byGrouping: Written = {
	parameter: 'by',
	values: () => groupings.map((by) => ({ by }))
};

/** An answer a State. */
export const byState: Written = {
	parameter: 'state',
	values: (known) => known.states.map(({ iso3 }) => ({ state: iso3 }))
};

/** What a question of all States is asked for the one State of a page. */
export function ofState({ state }: Parameters): Parameters {
	return withDefaults({ states: [state ?? ''] });
}

/** An answer for the last day of each year since OPCAT was adopted, so that the date slider plays without an engine. */
export const byYearEnd: Written = {
	parameter: 'asof',
	values(known) {
		const opcat = known.treaties.find(({ treaty }) => treaty === 'OPCAT');
		const first = Number(opcat?.adopted.slice(0, 4));
		const last = Number(known.asOf['participation']?.slice(0, 4));
		return Array.from({ length: last - first }, (_, index) => ({ asof: `${first + index}-12-31` }));
	}
};
