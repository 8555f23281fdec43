import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords, numberOrNone } from '../text/numbers.ts';
import { namedWords } from './named-states.ts';
import type { ParticipationRow } from './participation-matrix.ts';
import type { Answer } from './question.ts';
import { chosenWords, selectionWords } from './selection.ts';
import { stateWords } from './state-name.ts';
import { codesOf, treatyDays } from './treaty-days.ts';

/** How many treaties, in words: `the 18 treaties`, `the one treaty`. */
export function treatiesWords(count: number): string {
	return m.treaties_number({ count, number: integerWords(count) });
}

/**
 * Among which States parties are counted: ` among the States of the African Group`, ` among Kazakhstan and Mongolia`; empty
 * for all.
 */
export function amongIfChosen({ parameters, known }: Pick<Answer<unknown>, 'parameters' | 'known'>): string {
	const list = namedWords(parameters, known);
	if (list !== null) return m.selection_among({ list });
	const among = selectionWords(parameters);
	return among === '' || parameters.states.length > 0 ? among : m.among_states({ among });
}

/** What had not been adopted on the day and is left out; nothing where all had. */
export function notAdopted({ asOf, known }: Pick<Answer<unknown>, 'asOf' | 'known'>): readonly string[] {
	const later = known.treaties.filter(({ adopted }) => adopted > asOf).map(({ treaty }) => treaty);
	if (later.length === 0 || later.length === known.treaties.length) return [];
	return [m.treaties_not_adopted({ date: dateWords(asOf), list: listWords(later) })];
}

/** That no treaty had been adopted by the day. */
export function noneAdopted({ asOf }: Pick<Answer<unknown>, 'asOf'>): string {
	return m.treaties_none_adopted({ date: dateWords(asOf) });
}

/** The greatest number of treaties to which at least half of the States were party. */
export function halfAtLeast(rows: readonly Pick<ParticipationRow, 'party_to'>[]): number {
	const counts = rows.map(({ party_to }) => party_to).sort((a, b) => b - a);
	return counts[Math.ceil(counts.length / 2) - 1] ?? 0;
}

/** The first and the latest that a State joined; of one day, all of it. */
function orderWords(row: ParticipationRow): string {
	const joined = treatyDays(row.joined);
	const [first, last] = [joined[0]?.day, joined.at(-1)?.day];
	if (first === undefined || last === undefined || first === last) return '';
	const on = (day: string) => listWords(joined.filter((one) => one.day === day).map(({ treaty }) => treaty));
	return m.participation_order({
		first: on(first),
		begun: dateWords(first),
		last: on(last),
		ended: dateWords(last)
	});
}

function oneState(row: ParticipationRow, { asOf, known }: Answer<ParticipationRow>): string {
	const values = {
		date: dateWords(asOf),
		state: stateWords(row.iso3, known),
		treaties: treatiesWords(row.treaties),
		number: integerWords(row.party_to)
	};
	const list = (codes: readonly string[]) => listWords(codes);
	const signed = treatyDays(row.signed).map(({ treaty }) => treaty);
	const left = treatyDays(row.withdrawn).map(({ treaty }) => treaty);
	const gaps = codesOf(row.no_step);
	return [
		row.party_to === 0 ? m.participation_one_none(values) : m.participation_one(values),
		orderWords(row),
		signed.length === 0 ? '' : m.participation_signed({ list: list(signed) }),
		left.length === 0 ? '' : m.participation_withdrawn({ list: list(left) }),
		gaps.length === 0 ? '' : m.participation_gaps({ list: list(gaps) })
	]
		.filter((words) => words !== '')
		.join(' ');
}

/** To how many of the treaties the States were party: one by one where they are few, else the half, the most and the least. */
export function participationSentence(answer: Answer<ParticipationRow>): string {
	const { rows, parameters, asOf, known } = answer;
	const [only, another] = rows;
	if (only === undefined) return noneAdopted(answer);
	if (another === undefined) return oneState(only, answer);
	const date = dateWords(asOf);
	const treaties = treatiesWords(only.treaties);
	if (namedWords(parameters, known) !== null) {
		const each = rows.map(({ iso3, party_to }, index) => {
			const say = index === 0 ? m.participation_each_first : m.participation_each;
			return say({ state: stateWords(iso3, known), number: numberOrNone(party_to) });
		});
		return m.participation_named({ date, treaties, list: listWords(each) });
	}
	const half = halfAtLeast(rows);
	const states =
		parameters.states.length > 0
			? chosenWords(parameters)
			: m.participation_states({ number: integerWords(rows.length), among: selectionWords(parameters) });
	const values = { date, treaties, states };
	const all = rows.filter(({ party_to }) => party_to === only.treaties).length;
	const none = rows.filter(({ party_to }) => party_to === 0).length;
	return [
		half === 0
			? m.participation_half_none(values)
			: m.participation_half({ ...values, number: integerWords(half) }),
		all === 0 ? m.participation_all_none() : m.participation_all({ count: all, number: integerWords(all) }),
		none === 0 ? '' : m.participation_to_none({ count: none, number: integerWords(none) })
	]
		.filter((words) => words !== '')
		.join(' ');
}
