import { sort } from 'd3-array';
import type { Register, RowOf } from '../../src/lib/register/tables.ts';
import { iso3, toStates, type DerivedRow, type DerivedTable } from './derived-table.ts';
import { localLanguages, namesIn } from './languages.ts';

export const stateNames = {
	title: 'Names of States',
	description:
		"A row is a name by which a State is found: the register's, the depositary's, former ones, and those of " +
		'i18n-iso-countries in the languages of the United Nations, some others and its own.',
	key: ['iso3', 'name', 'kind', 'language'],
	foreignKeys: [toStates],
	order: 'by iso3, then by kind, language and name',
	madeFrom: ['states', 'other_names'],
	columns: {
		iso3,
		name: { kind: 'text', description: 'The name.' },
		kind: {
			kind: 'one of',
			values: ['name', 'depositary', 'local', 'translated', 'former', 'other'],
			description:
				"The register's name, the depositary's, one in a language of the State (local) or in another (translated), " +
				'or one of the table of other names.'
		},
		language: {
			kind: 'text',
			nullable: true,
			description: 'The language as its BCP 47 tag; empty where the register names none.'
		}
	}
} as const satisfies DerivedTable;

export type StateName = DerivedRow<typeof stateNames>;

/** The languages in which every State has a name: the six of the UN, and the most asked for besides. */
const TRANSLATED = ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'pt', 'de', 'it', 'tr', 'sw', 'fa', 'hi'];

/**
 * Gives the names of every State. Translations are those of i18n-iso-countries; which languages are a State's own is
 * from the territory information of Unicode CLDR.
 * @returns one row a name, by State, kind, language and name
 */
export function deriveStateNames(register: Register): StateName[] {
	const others = register.other_names.map(({ iso3, name, kind }): StateName => {
		return { iso3, name, kind, language: 'en' };
	});
	const rows = [...register.states.flatMap(namesOf), ...others];
	return sort(
		rows,
		(row) => row.iso3,
		(row) => row.kind,
		(row) => row.language,
		(row) => row.name
	);
}

function namesOf({ iso3, iso2, name, untc_name }: RowOf<'states'>): StateName[] {
	const own = localLanguages(iso2);
	const translated = TRANSLATED.filter((language) => !own.includes(language));
	const named = (kind: 'local' | 'translated') => (language: string) =>
		namesIn(language, iso2).map((name): StateName => ({ iso3, name, kind, language }));
	return [
		{ iso3, name, kind: 'name', language: 'en' },
		{ iso3, name: untc_name, kind: 'depositary', language: 'en' },
		...own.flatMap(named('local')),
		...translated.flatMap(named('translated'))
	];
}
