import type { Bar, BarCategory } from '../charts/bars.ts';
import * as m from '../paraglide/messages.js';
import {
	observedRound,
	paceWords,
	supposedRound,
	type PaceRow,
	type Round
} from '../questions/pace-rounds.ts';
import { paces, type Parameters } from '../questions/parameters.ts';
import type { Answer } from '../questions/question.ts';
import { eventsShown, periodOfBars, type ShownEvent } from './events.ts';

/** The kinds of pace, as the parts of the bars of rounds. */
export function roundCategories(): readonly BarCategory[] {
	return [
		{ id: 'observed', label: m.pace_key_observed(), tone: 'accent', surface: 'solid' },
		{ id: 'supposed', label: m.pace_key_supposed(), tone: 'unknown', surface: 'outline' },
		{ id: 'chosen', label: m.pace_key_chosen(), tone: 'accent', surface: 'solid' }
	];
}

/** How long one round to every party takes, in years: at the pace of the last five years, then at each supposed one. */
export function roundBars(rows: readonly PaceRow[], chosen: Parameters['pace']): readonly Bar[] {
	const barOf = (id: string, label: string, round: Round | null, kind: string): readonly Bar[] =>
		round === null
			? []
			: [
					{ id, label, counts: roundCategories().map((category) => (category.id === kind ? round.years : 0)) }
				];
	const observed = observedRound(rows);
	return [
		...(observed === null
			? []
			: barOf('observed', m.pace_five({ pace: paceWords(observed.pace) }), observed, 'observed')),
		...paces.flatMap((pace) =>
			barOf(
				String(pace),
				m.pace_step({ pace: paceWords(pace) }),
				supposedRound(rows, pace),
				pace === chosen ? 'chosen' : 'supposed'
			)
		)
	];
}

/** The missions of each whole year as bars, the last five told from those before, and what the register names of them. */
export function missionBars(rows: readonly PaceRow[]): {
	readonly categories: readonly BarCategory[];
	readonly bars: readonly Bar[];
} {
	const categories: readonly BarCategory[] = [
		{ id: 'five', label: m.pace_bar_five(), tone: 'accent', surface: 'solid' },
		{ id: 'event', label: m.pace_bar_event(), tone: 'accent', surface: 'hatch' },
		{ id: 'before', label: m.pace_bar_before(), tone: 'unknown', surface: 'outline' }
	];
	const kindOf = (row: PaceRow) =>
		row.last_five === 'no' ? 'before' : row.events === null ? 'five' : 'event';
	return {
		categories,
		bars: rows.map((row) => ({
			id: String(row.year),
			label: String(row.year),
			counts: categories.map(({ id }) => (id === kindOf(row) ? row.missions : 0))
		}))
	};
}

/** What else happened in the years of the missions. */
export function missionEvents(
	answer: Answer<PaceRow>,
	shown: Pick<Parameters, 'events'>
): readonly ShownEvent[] {
	return eventsShown(answer, shown, periodOfBars(missionBars(answer.rows).bars));
}
