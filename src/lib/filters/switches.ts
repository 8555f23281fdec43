import * as m from '../paraglide/messages.js';
import type { Parameters } from '../questions/parameters.ts';

/** A parameter of one page alone, as a choice among few values: its words come with that page. */
export interface Switch<N extends keyof Parameters = keyof Parameters> {
	readonly name: N;
	readonly label: () => string;
	readonly options: readonly { readonly value: Parameters[N] & string; readonly label: () => string }[];
}

function switchOf<N extends keyof Parameters>(one: Switch<N>): Switch {
	return one;
}

/** What a reader of waits can choose: up to which mission, what is left out, and of whom a curve is drawn. */
export const waitingSwitches: readonly Switch[] = [
	switchOf({
		name: 'gap',
		label: m.filter_gap,
		options: [
			{ value: 'first', label: m.gap_first },
			{ value: 'second', label: m.gap_second }
		]
	}),
	switchOf({
		name: 'curves',
		label: m.filter_curves,
		options: [
			{ value: 'all', label: m.curves_all },
			{ value: 'group', label: m.curves_group },
			{ value: 'joined', label: m.curves_joined }
		]
	}),
	switchOf({
		name: 'advisory',
		label: m.filter_advisory,
		options: [
			{ value: 'with', label: m.switch_counted },
			{ value: 'without', label: m.switch_left_out }
		]
	}),
	switchOf({
		name: 'part3',
		label: m.filter_part3,
		options: [
			{ value: 'with', label: m.switch_counted },
			{ value: 'without', label: m.switch_left_out }
		]
	})
];

/** What some drawings let a reader choose in themselves, as choices of the chart maker: a picture has no controls. */
export const makerSwitches: readonly Switch[] = [
	...waitingSwitches,
	switchOf({
		name: 'view',
		label: m.view_label,
		options: [
			{ value: 'tiles', label: m.view_tiles },
			{ value: 'map', label: m.view_map }
		]
	})
];
