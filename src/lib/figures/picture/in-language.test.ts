import { beforeAll, describe, expect, it } from 'vitest';
import { french } from '../../languages/french.ts';
import { joiningByYear } from '../../questions/joining-by-year.ts';
import { mechanisms } from '../../questions/mechanisms.ts';
import { withDefaults, type Known } from '../../questions/parameters.ts';
import { pace } from '../../questions/pace.ts';
import { standingOnDate } from '../../questions/standing-on-date.ts';
import { stateIdentity } from '../../questions/state-identity.ts';
import { answer, known as readKnown } from '../record.server.ts';
import { inLanguage, quotesRegister } from './in-language.ts';

let known: Known;

beforeAll(async () => {
	known = await readKnown();
});

describe('an answer in a language', () => {
	it('is the answer itself in that of the pages', async () => {
		const own = { ...(await answer(standingOnDate)), parameters: withDefaults({}), known };
		expect(inLanguage(standingOnDate, own, undefined)).toBe(own);
	});

	it('has the same States, by their names and in the order of these', async () => {
		const own = { ...(await answer(standingOnDate)), parameters: withDefaults({}), known };
		const { rows } = inLanguage(standingOnDate, own, french);
		expect(rows.slice(0, 4).map(({ state }) => state)).toEqual([
			'Afghanistan',
			'Afrique du Sud',
			'Albanie',
			'Algérie'
		]);
		expect(rows.at(-1)?.state).toBe('Zimbabwe');
		// Accents are letters of their letter: Égypte stands before El Salvador.
		const places = ['Égypte', 'El Salvador', 'Émirats arabes unis'].map((name) =>
			rows.findIndex(({ state }) => state === name)
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(rows.map(({ iso3 }) => iso3).sort()).toEqual(own.rows.map(({ iso3 }) => iso3).sort());
	});

	it('keeps what counts before the names', async () => {
		const own = { ...(await answer(mechanisms)), parameters: withDefaults({}), known };
		const { rows } = inLanguage(mechanisms, own, french);
		const dates = rows.map((row) => row.in_force_date);
		expect(dates).toEqual(dates.toSorted());
	});

	it('names each of several, in their order', async () => {
		const own = { ...(await answer(joiningByYear)), parameters: withDefaults({}), known };
		const { rows } = inLanguage(joiningByYear, own, french);
		expect(rows.map(({ states }) => states)).toContain('Argentine; Danemark');
		expect(rows.map(({ states }) => states)).toContain(
			'Malte; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord'
		);
	});

	it('has the words for what the register tells of its own accord', async () => {
		const own = { ...(await answer(pace)), parameters: withDefaults({}), known };
		const { rows, known: named } = inLanguage(pace, own, french);
		expect(named.events.map(({ title }) => title)).toContain('Adoption du Protocole');
		expect(rows.map(({ events }) => events)).toContain('Aucune visite\u202f: la pandémie');
		expect(named.treaties.find(({ treaty }) => treaty === 'CRC')?.title).toBe(
			'Convention relative aux droits de l’enfant'
		);
		for (const { title } of [...known.events, ...known.treaties])
			expect(french.register.has(title)).toBe(true);
	});

	it('leaves what is told as the register has it, and says so', async () => {
		const parameters = withDefaults({ state: 'DNK' });
		const own = { ...(await answer(stateIdentity, parameters)), parameters, known };
		const { rows } = inLanguage(stateIdentity, own, french);
		expect(rows).toEqual(own.rows);
		const notes = { ...(await answer(mechanisms)), parameters: withDefaults({}), known };
		const note = notes.rows.find((row) => row.note !== null)?.note ?? '';
		expect(quotesRegister(notes.rows, `Pays ${note} 2012`)).toBe(true);
		expect(quotesRegister(notes.rows, 'Pays 2012')).toBe(false);
	});
});
