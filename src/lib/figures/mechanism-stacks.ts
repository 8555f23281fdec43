import type { Bar, BarCategory } from '../charts/bars.ts';
import * as m from '../paraglide/messages.js';
import { groups } from '../questions/groups.ts';
import { inTime, notDesignated, perhapsInTime, type Timing } from '../questions/mechanism-timing.ts';
import type { GroupMechanismsRow } from '../questions/mechanisms-by-group.ts';
import { modelOrUnknown, modelTotals, type ModelMechanismsRow } from '../questions/mechanisms-by-model.ts';

/** A part of a bar of mechanisms, with the timings it counts. */
export interface TimingCategory extends BarCategory {
	readonly timings: readonly Timing[];
}

/** The parts of a bar of mechanisms, from the left. */
export function timingCategories(): readonly TimingCategory[] {
	const rest = (some: readonly Timing[], without: Timing) => some.filter((timing) => timing !== without);
	return [
		{
			id: 'before',
			label: m.npm_stack_before(),
			tone: 'series-4',
			surface: 'solid',
			timings: ['before']
		},
		{
			id: 'within',
			label: m.npm_stack_within(),
			tone: 'series-2',
			surface: 'solid',
			timings: rest(inTime, 'before')
		},
		{
			id: 'unsure',
			label: m.npm_stack_unsure(),
			tone: 'series-2',
			surface: 'hatch',
			timings: perhapsInTime
		},
		{ id: 'later', label: m.npm_stack_later(), tone: 'series-1', surface: 'solid', timings: ['later'] },
		{ id: 'overdue', label: m.npm_stack_overdue(), tone: 'accent', surface: 'solid', timings: ['overdue'] },
		{
			id: 'not-due',
			label: m.npm_stack_not_due(),
			tone: 'accent',
			surface: 'outline',
			timings: rest(notDesignated, 'overdue')
		},
		{
			id: 'unknown',
			label: m.npm_stack_unknown(),
			tone: 'unknown',
			surface: 'hatch',
			timings: ['unknown']
		}
	];
}

function barOf(
	id: string,
	label: string,
	of: string | undefined,
	rows: readonly { readonly timing: Timing; readonly mechanisms: number }[]
): Bar {
	return {
		id,
		of,
		label,
		counts: timingCategories().map(({ timings }) =>
			rows.filter(({ timing }) => timings.includes(timing)).reduce((sum, row) => sum + row.mechanisms, 0)
		)
	};
}

/** The mechanisms of each group as a bar, in the order of all figures. */
export function groupStacks(rows: readonly GroupMechanismsRow[]): readonly Bar[] {
	return groups
		.map(({ slug, short }) =>
			barOf(
				slug,
				short(),
				slug,
				rows.filter((row) => row.regional_group === slug)
			)
		)
		.filter(({ counts }) => counts.some((count) => count > 0));
}

/** The mechanisms of each model as a bar, the most frequent first. */
export function modelStacks(rows: readonly ModelMechanismsRow[]): readonly Bar[] {
	return modelTotals(rows).map(({ model }) =>
		barOf(
			model ?? 'unknown',
			modelOrUnknown({ model }),
			undefined,
			rows.filter((row) => row.model === model)
		)
	);
}
