import { rollup } from 'd3-array';
import { fold } from '../../src/lib/filters/state-search.ts';
import type { Register } from '../../src/lib/register/tables.ts';
import { suggestionsOf } from '../briefings/suggest.ts';
import { namesIn } from '../derive/languages.ts';

/** The State that a name means, or what was perhaps meant: none of those is ever taken. */
export type Match =
	| { readonly iso3: string; readonly suggestions?: undefined }
	| { readonly iso3?: undefined; readonly suggestions: readonly string[] };

/** Tells which State a name means. */
export interface StateMatcher {
	match(name: string): Match;
	/** The State alone, for texts in which any word may be none; null where the name is not known. */
	find(name: string): string | null;
}

/** Longer texts are no name of a State, in characters. */
const LONGEST = 100;

/** "Kingdom of the Netherlands": what stands before the short name, folded. */
const LONG_FORM =
	/^(?:(?:united|federal|federative|islamic|democratic|people s|socialist|plurinational|bolivarian|co operative|hashemite|oriental|independent) )*(?:republic|kingdom|state|principality|commonwealth|grand duchy|sultanate|federation|federated states|union) of (?=\S)/;

/** "Iran (Islamic Republic of)", "Korea, Republic of": the long form stands last. */
const INVERTED = /^([^(),]+)[(,]([^(),]+\bof(?: the)?)\s*\)?\s*$/i;

/** Former States whose name would be taken for that of another once its long form is left out, folded. */
const OTHER_STATES = new Set([
	'republic of china',
	'republic of viet nam',
	'republic of vietnam',
	'democratic republic of viet nam',
	'democratic republic of vietnam',
	'people s democratic republic of yemen',
	'federal republic of yugoslavia'
]);

/** Regional organisations that take part in treaties and are no States, folded. */
const ORGANISATIONS = new Set(['european union', 'european community', 'european communities']);

/** Whether a participant is a regional organisation and no State. */
export function isOrganisation(name: string): boolean {
	return ORGANISATIONS.has(fold(name));
}

/** A name with its long form first, folded: accents, case, "the" and apostrophes away, "St." written out. */
function straight(name: string): string {
	const [, short, long] = INVERTED.exec(name.trim()) ?? [];
	return fold(short === undefined || long === undefined ? name : `${long} ${short}`)
		.replace(/^st (?=\S)/, 'saint ')
		.replace(/\band\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Without its long form; null where it has none, or where it is the name of another State that was. */
function shortened(folded: string): string | null {
	if (OTHER_STATES.has(folded)) return null;
	const short = folded.replace(LONG_FORM, '');
	return short === folded ? null : short;
}

/** "Viet Nam" and "Vietnam", "Guinea-Bissau" and "Guinea Bissau" are one name. */
const joined = (folded: string) => folded.replaceAll(' ', '');

interface Named {
	readonly iso3: string;
	readonly name: string;
}

/** The States by folded name; a name that two of them have is no name of either. */
function byName(names: readonly (readonly [folded: string | null, iso3: string])[]): Map<string, string> {
	const found = new Map<string, string | null>();
	for (const [folded, iso3] of names) {
		if (folded === null || folded === '') continue;
		const key = joined(folded);
		const other = found.get(key);
		found.set(key, other === undefined || other === iso3 ? iso3 : null);
	}
	return new Map([...found].flatMap(([key, iso3]) => (iso3 === null ? [] : [[key, iso3] as const])));
}

/**
 * Knows the States by the register's names, the depositary's, those of the table of other names and the English ones of
 * i18n-iso-countries, with and without their long form; accents, case, "the" and apostrophes do not matter.
 * @param register the names in it go before all others: "Congo" is what the depositary calls so
 */
export function stateMatcher(register: Pick<Register, 'states' | 'other_names'>): StateMatcher {
	const own = register.states.flatMap(({ iso3, name, untc_name }): Named[] => [
		{ iso3, name },
		{ iso3, name: untc_name }
	]);
	const published = register.states.flatMap(({ iso3, iso2 }): Named[] =>
		namesIn('en', iso2).map((name) => ({ iso3, name }))
	);
	const tiers = [own, register.other_names, published];
	const whole = tiers.map((tier) => byName(tier.map(({ iso3, name }) => [straight(name), iso3])));
	const short = byName(tiers.flat().map(({ iso3, name }) => [shortened(straight(name)), iso3]));
	const steps = [...whole, short];
	const lookUp = (folded: string) =>
		steps.map((step) => step.get(joined(folded))).find((iso3) => iso3 !== undefined);
	const names = Object.fromEntries(
		rollup(
			tiers.flat(),
			(ofState) => ofState.map(({ name }) => name),
			({ iso3 }) => iso3
		)
	);
	const find = (name: string) => {
		if (name.length > LONGEST) return null;
		const folded = straight(name);
		const without = shortened(folded);
		return lookUp(folded) ?? (without === null ? null : (lookUp(without) ?? null));
	};
	return {
		find,
		match(name) {
			const iso3 = find(name);
			if (iso3 !== null) return { iso3 };
			if (name.length > LONGEST || fold(name) === '') return { suggestions: [] };
			return { suggestions: suggestionsOf(straight(name), register.states, [], names) };
		}
	};
}
