import { yearsApart } from '../questions/compared-states.ts';

/** A party as far as others are like it. */
export type Comparable = {
	readonly iso3: string;
	readonly regional_group: string;
	/** ISO day. */
	readonly deposit_date: string;
	/** Visits that took place. */
	readonly visits: number;
};

/** Why some States are worth comparing, and which: the one it starts from first. */
export interface Suggestion {
	readonly why: 'group' | 'joined' | 'visits';
	readonly states: readonly string[];
}

/** So many States a suggestion names. */
const suggested = 4;

const years = (date: string, by: number) => `${Number(date.slice(0, 4)) + by}${date.slice(4)}`;
const time = (date: string) => Date.parse(date);

/**
 * Whom a party can be compared with: its regional group, those that joined within two years, those visited as often; of
 * each the nearest in time of joining.
 * @param iso3 of a State; one that is no party is like none
 * @param parties all of them
 */
export function suggestionsFor(iso3: string, parties: readonly Comparable[]): readonly Suggestion[] {
	const own = parties.find((party) => party.iso3 === iso3);
	if (own === undefined) return [];
	const away = ({ deposit_date }: Comparable) => Math.abs(time(deposit_date) - time(own.deposit_date));
	const alike = (why: Suggestion['why'], is: (party: Comparable) => boolean): Suggestion => ({
		why,
		states: [
			iso3,
			...parties
				.filter((party) => party.iso3 !== iso3 && is(party))
				.sort((a, b) => away(a) - away(b) || (a.iso3 < b.iso3 ? -1 : 1))
				.slice(0, suggested - 1)
				.map((party) => party.iso3)
		]
	});
	const [first, last] = [years(own.deposit_date, -yearsApart), years(own.deposit_date, yearsApart)];
	return [
		alike(
			'group',
			(party) => party.regional_group === own.regional_group && own.regional_group !== 'no-group'
		),
		alike('joined', (party) => party.deposit_date >= first && party.deposit_date <= last),
		alike('visits', (party) => party.visits === own.visits)
	].filter(({ states }) => states.length > 1);
}
