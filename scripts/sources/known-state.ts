import type { StateMatcher } from './names.ts';
import { Refusal } from './refusal.ts';

/**
 * The State that a cell names.
 * @param where file and place, for refusals
 * @throws Refusal where no State has the name; near names are told and never taken
 */
export function knownState(name: string, states: StateMatcher, where: string): string {
	const { iso3, suggestions } = states.match(name);
	if (iso3 !== undefined) return iso3;
	const near = suggestions.length > 0 ? `Perhaps ${suggestions.join(', ')} is meant. ` : '';
	throw new Refusal({
		what: `"${name.slice(0, 80)}" is the name of no State that is known`,
		where,
		advice: `${near}A name that is right belongs into other_names.csv`
	});
}
