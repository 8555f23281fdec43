import type { ChosenParameter } from '../export/provenance.ts';
import * as m from '../paraglide/messages.js';
import { areaLabel } from '../questions/area-words.ts';
import { areaOf } from '../questions/areas.ts';
import { groupOf } from '../questions/groups.ts';
import { headings } from '../questions/headings.ts';
import { formatParameter, type Known, type ParameterName, type Parameters } from '../questions/parameters.ts';
import type { AnyQuestion } from '../questions/index.ts';
import { atStart, stateWords } from '../questions/state-name.ts';
import { dateWords } from '../text/dates.ts';
import { listWords } from '../text/numbers.ts';

/** What a parameter and its value are called. */
interface Words<T> {
	label(): string;
	value(value: NonNullable<T>, known: Known): string;
}

const groupLabel = (slug: string) => {
	const area = areaOf(slug);
	return area ? areaLabel(area) : groupOf(slug).label();
};
const namesOf = (states: readonly string[], known: Known) =>
	listWords(states.map((iso3) => stateWords(iso3, known)));
const countedOrNot = (value: Parameters['advisory']) =>
	({ with: m.switch_counted, without: m.switch_left_out })[value]();

/** A parameter of which nothing can be said does not compile. */
const parameterWords: { readonly [K in ParameterName]: Words<Parameters[K]> } = {
	treaty: { label: m.filter_treaty, value: (treaty) => treaty },
	group: { label: m.filter_group, value: groupLabel },
	states: { label: m.filter_states, value: namesOf },
	name: { label: m.filter_name, value: (name) => m.parameter_own_name({ name }) },
	groups: { label: m.filter_groups, value: (slugs) => listWords(slugs.map(groupLabel)) },
	from: { label: m.filter_from, value: String },
	to: { label: m.filter_to, value: String },
	asof: { label: m.filter_asof, value: dateWords },
	by: {
		label: m.filter_by,
		value: (by) => ({ un: m.grouping_un, region: m.grouping_region, subregion: m.grouping_subregion })[by]()
	},
	split: {
		label: m.filter_split,
		value: (split) => ({ status: m.split_status, group: m.split_group })[split]()
	},
	order: {
		label: m.filter_order,
		value: (order) =>
			({
				first: m.order_first,
				latest: m.order_latest,
				visits: m.order_visits,
				years: m.order_years,
				name: m.order_name,
				group: m.order_group
			})[order]()
	},
	gap: { label: m.filter_gap, value: (gap) => ({ first: m.gap_first, second: m.gap_second })[gap]() },
	advisory: { label: m.filter_advisory, value: countedOrNot },
	part3: { label: m.filter_part3, value: countedOrNot },
	curves: {
		label: m.filter_curves,
		value: (curves) => ({ all: m.curves_all, group: m.curves_group, joined: m.curves_joined })[curves]()
	},
	events: {
		label: m.filter_events,
		value: (shown) => ({ yes: headings.yes, no: headings.no })[shown]()
	},
	view: { label: m.view_label, value: (view) => ({ tiles: m.view_tiles, map: m.view_map })[view]() },
	pace: { label: m.pace_slider, value: String },
	state: { label: () => atStart(headings.state()), value: stateWords }
};

/**
 * What of a question the reader chose: the parameters it heeds that differ from their defaults, and the name of the chosen
 * States.
 * @param known gives the names of States
 */
export function chosenParameters(
	{ reads }: Pick<AnyQuestion, 'reads'>,
	parameters: Parameters,
	known: Known
): readonly ChosenParameter[] {
	const heeded = reads.includes('states') ? [...new Set([...reads, 'name' as const])] : reads;
	return heeded.flatMap((name) => {
		const value = formatParameter(name, parameters);
		const words = parameterWords[name] as Words<Parameters[ParameterName]>;
		return value === ''
			? []
			: [
					{
						name,
						value,
						words: m.parameter_words({
							label: words.label(),
							value: words.value(parameters[name] as NonNullable<Parameters[ParameterName]>, known)
						})
					}
				];
	});
}
