import { beforeAll, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { questionOf } from './index.ts';
import { withDefaults, type Known } from './parameters.ts';
import { officeWords } from './state-members.ts';

let known: Known;
beforeAll(async () => {
	known = await readKnown();
});

async function answered(id: string, state: string) {
	const question = questionOf(id);
	if (question === undefined) throw new Error(`There is no question "${id}"`);
	const parameters = withDefaults({ state });
	return { question, given: { ...(await answer(question, parameters)), parameters, known } };
}

it.each([
	[
		'state-visits',
		'KAZ',
		'The SPT had made 2 visits by 10 February 2026. The SPT came back after 6.5 years.'
	],
	['state-visits', 'USA', 'The SPT had made no visit to the United States of America by 10 February 2026.'],
	['state-delegations', 'NRU', 'By 10 February 2026, the record names 3 members who went.'],
	[
		'state-delegations',
		'ARG',
		'By 10 February 2026, the record names 2 members who went. 1 of them went on more than one visit.'
	],
	[
		'state-frequency',
		'ARG',
		'OPCAT has been in force for Argentina for 19.6 years: 7,167 days, from 22 June 2006 to 3 February 2026. By 10 February 2026, the SPT had made 2 missions in 3 visits: 1.02 missions per ten years in force, 95 % interval 0.12 to 3.68.'
	],
	['state-frequency', 'DNK', 'the SPT had made no mission; the 95 % interval is 0.00 to 1.88 per ten years'],
	['state-frequency', 'COK', 'OPCAT did not bind the Cook Islands at 10 February 2026.'],
	['state-waits', 'NRU', 'The first mission, an advisory one, began 2.2 years after entry into force.'],
	['state-waits', 'MUS', 'The first mission began 1.3–1.4 years after entry into force.'],
	['state-waits', 'BRA', 'The SPT came back after 4.1 and 6.3 years. At 10 February 2026, it was 4.0 years'],
	['state-waits', 'DNK', 'At 10 February 2026, 19.6 years had passed since entry into force without a'],
	['state-article24', 'AUS', 'Australia postponed part IV by a declaration of 21 December 2017, until 20 '],
	['state-article24', 'PHL', 'The Philippines postponed part III by a declaration of 17 April 2012; the '],
	[
		'state-article24',
		'DNK',
		'At 3 February 2026, the record holds no declaration by Denmark under article 24.'
	],
	[
		'state-members',
		'DNK',
		'2 nationals of Denmark had been members of the SPT: Hans Draminsky Petersen and Marie Brasholt. The term of Marie Brasholt ends in December 2028.'
	],
	['state-members', 'PHL', '1 national of the Philippines had been a member of the SPT: June Caridad'],
	['state-members', 'KAZ', 'the record names no national of Kazakhstan as a member of the SPT.'],
	['state-member-visits', 'MDV', '9 of these delegations were headed by a national of the Maldives.'],
	['state-mechanism', 'AGO', 'due from States parties, and Angola was not one at 3 February 2026.'],
	[
		'state-mechanism-due',
		'KAZ',
		'Kazakhstan designated its mechanism on 2 July 2013, 4.6 years after OPCAT entered into force for it on 21 November 2008. By when it was due is not known: part IV was postponed (article 24)'
	],
	['state-mechanism-due', 'AGO', 'Angola was not party to OPCAT: no mechanism is due from it.'],
	['state-mechanism-due', 'NRU', 'so overdue'],
	['state-mechanism-due', 'PHL', 'so overdue'],
	['state-identity', 'MDV', 'The Maldives is a member of the United Nations. Formerly: Maldive Islands.'],
	['state-identity', 'VAT', 'The Holy See is an observer at the United Nations.'],
	['state-identity', 'COK', 'The Cook Islands is not a member of the United Nations.'],
	['state-exceptions', 'BRA', '1 row on Brazil breaks a check of the register and is right all the same.']
])('%s of %s', async (id, state, words) => {
	const { question, given } = await answered(id, state);
	expect(question.sentence(given)).toContain(words);
});

it('what a wait counts is told where a mission was cut short and resumed', async () => {
	const { question, given } = await answered('state-waits', 'AZE');
	expect(question.unknowns(given)).toHaveLength(2);
	const whole = await answered('state-waits', 'KAZ');
	expect(whole.question.unknowns(whole.given)).toEqual([]);
});

it.each([
	['2007-2009', '2007 to 2009'],
	['2021-2025-02', '2021 to February 2025'],
	['2015-', 'from 2015'],
	['2025-02-', 'from February 2025'],
	[null, '']
])('an office held %s', (role_years, words) => expect(officeWords({ role_years })).toBe(words));
