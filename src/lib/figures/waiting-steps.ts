import { ofBoth } from '../charts/highlight.ts';
import type { BandStep, Step, StepMark, StepSeries } from '../charts/steps-types.ts';
import type { Tone } from '../charts/tone.ts';
import * as m from '../paraglide/messages.js';
import { groupOf } from '../questions/groups.ts';
import { joinedOf, joinedPeriods } from '../questions/joined.ts';
import type { Parameters } from '../questions/parameters.ts';
import type { WaitRow } from '../questions/waiting.ts';
import { curvesBy, isDrawn, type Reading, type WaitingCurve } from '../questions/waiting-curves.ts';
import { atRiskAt } from '../stats/kaplan-meier.ts';
import { integerWords, yearsRange } from '../text/numbers.ts';

/** The periods keep clear of the colours of the groups. */
const periodTones: readonly Tone[] = ['accent', 'series-6', 'unknown'];

interface Given {
	readonly parameters: Pick<Parameters, 'curves'>;
	/** The address of the site's root, ending in a slash. */
	readonly root: string;
	/** Whether labels are those for a phone. */
	readonly tiny: boolean;
}

function lookOf(
	key: string,
	{ parameters: { curves: by }, tiny }: Given
): Pick<StepSeries, 'of' | 'label' | 'tone'> {
	if (by === 'all') return { label: '', tone: 'accent' };
	if (by === 'joined') {
		const place = joinedPeriods.findIndex(({ slug }) => slug === key);
		return { label: joinedOf(key).brief(), tone: periodTones[place] ?? 'unknown' };
	}
	const group = groupOf(key);
	return { of: key, label: tiny ? group.tiny() : group.brief(), tone: group.tone };
}

const drawn = ({ points, end }: Reading) => points.filter(({ time }) => time <= (end ?? -1));

function lineOf(reading: Reading): readonly Step[] {
	return drawn(reading).flatMap(({ time, events, survival }) =>
		events === 0 ? [] : [{ at: time, share: 1 - survival }]
	);
}

/** The band over all readings: from the lowest bound to the highest. */
function bandOf(readings: readonly Reading[]): readonly BandStep[] {
	const points = readings.map(drawn);
	const times = [...new Set(points.flat().map(({ time }) => time))].sort((a, b) => a - b);
	return times.map((at) => {
		const now = points.map((own) => own.findLast(({ time }) => time <= at));
		return {
			at,
			low: 1 - Math.max(...now.map((point) => point?.high ?? point?.survival ?? 1)),
			high: 1 - Math.min(...now.map((point) => point?.low ?? point?.survival ?? 1))
		};
	});
}

function nameOf(row: WaitRow): string {
	const values = { state: row.state, years: yearsRange(row.years_min, row.years_max).text };
	if (row.ended === 'unsure') return m.waiting_mark_unsure(values);
	return row.ended === 'yes' ? m.waiting_mark(values) : m.waiting_mark_none(values);
}

function marksOf({ rows, readings }: WaitingCurve, of: string | undefined, root: string): StepMark[] {
	const longest = readings.at(-1);
	return rows
		.filter((row) => row.years_max <= (longest?.end ?? -1))
		.map((row) => ({
			id: row.iso3,
			of: ofBoth({ of: row.iso3 }, { of }),
			at: row.years_max,
			share: 1 - (longest?.points.findLast(({ time }) => time <= row.years_max)?.survival ?? 1),
			kind: row.ended === 'yes' ? 'rise' : 'lost',
			name: nameOf(row),
			href: `${root}states/${row.iso3}/${row.to_mission_id === null ? '' : `#${row.to_mission_id}`}`
		}));
}

/**
 * The curves of waits, as the share that has had the mission by then; each ends where fewer than five States are at risk.
 * @param rows of the question, the shortest wait first
 */
export function waitingSteps(rows: readonly WaitRow[], given: Given): readonly StepSeries[] {
	return curvesBy(rows, given.parameters.curves)
		.filter(isDrawn)
		.map((curve): StepSeries => {
			const { key, readings, median } = curve;
			const look = lookOf(key, given);
			const years = median.at === null ? '' : yearsRange(...median.at).text;
			return {
				key,
				...look,
				lines: readings.map(lineOf),
				band: bandOf(readings),
				end: Math.max(...readings.map(({ end }) => end ?? 0)),
				marks: marksOf(curve, look.of, given.root),
				half:
					median.at === null
						? null
						: { at: median.at, text: look.label === '' ? m.waiting_half({ years }) : '' },
				behind: (at) =>
					[...new Set(readings.map(({ points }) => integerWords(atRiskAt(points, at))))].join('–')
			};
		});
}
