import { describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { questionOf } from './index.ts';
import { withDefaults, type Parameters } from './parameters.ts';
import { stateMechanism } from './state-mechanism.ts';

/** The answer in words, as the page says it. */
async function said(id: string, chosen: Partial<Parameters>): Promise<string> {
	const question = questionOf(id);
	if (question === undefined) throw new Error(`There is no question "${id}"`);
	const [known, parameters] = [await readKnown(), withDefaults(chosen)];
	return question.sentence({ ...(await answer(question, parameters)), parameters, known });
}

const joined = 'has been party to OPCAT by';

describe('the record of a State says', () => {
	it.each([
		[
			'KAZ',
			`Kazakhstan ${joined} ratification since 22 October 2008; the protocol has been in force for it since 21 November 2008. It postponed part IV (article 24) by a declaration of 8 February 2010; the record does not hold until when. The SPT had made 2 visits by 10 February 2026. The latest began on 26 March 2023. The SPT came back after 6.5 years.`
		],
		[
			'ARG',
			`Argentina ${joined} ratification since 15 November 2004; the protocol has been in force for it since 22 June 2006. The SPT had made 3 visits by 10 February 2026. The latest began on 20 April 2022. The visit begun on 9 March 2020 was suspended and resumed on 20 April 2022: the two are one mission. The SPT came back after 7.9 years. The SPT itself calls the latest its visit number 2.`
		],
		[
			'AUS',
			`Australia ${joined} ratification since 21 December 2017; the protocol has been in force for it since 20 January 2018. It postponed part IV (article 24) by a declaration of 21 December 2017, until 20 January 2023. The SPT had made 1 visit by 10 February 2026. It began on 16 October 2022. It was terminated.`
		],
		[
			'NIC',
			`Nicaragua ${joined} ratification since 25 February 2009; the protocol has been in force for it since 27 March 2009. The SPT had made 1 visit by 10 February 2026. It began on 7 May 2014. The report on the visit begun on 7 May 2014 was made public on 29 November 2022 by the Committee against Torture (article 16 (4)), not at the request of the State. A visit planned for 2023 was refused by the State.`
		]
	])('of %s', async (state, sentence) => expect(await said('state-record', { state })).toBe(sentence));
});

it('the mechanism that sources disagree on is told as such, with the note of the register', async () => {
	const known = await readKnown();
	const parameters = withDefaults({ state: 'AUS' });
	const answered = { ...(await answer(stateMechanism, parameters)), parameters, known };
	expect(stateMechanism.sentence(answered)).toMatch(/^By part of the sources, Australian NPM .* in 2018\.$/);
	expect(stateMechanism.unknowns(answered).join()).toContain('the OHCHR table');
});

describe('States are named and counted in good English', () => {
	it.each([
		['standing-on-date', { states: ['PHL'] }, 'the Philippines was party to OPCAT, since 17 April 2012.'],
		[
			'standing-on-date',
			{ states: ['PHL'], asof: '2012-04-30' },
			'since 17 April 2012. It was not yet in force for it.'
		],
		['standing-on-date', { states: ['USA'] }, 'had neither signed nor joined OPCAT.'],
		['parties-over-time', { states: ['AGO'] }, 'Angola had signed OPCAT and was not party to it.'],
		['parties-over-time', { states: ['KAZ', 'USA'] }, 'America, 1 was party to OPCAT at 3 February 2026.'],
		['parties-over-time', { group: 'no-group' }, 'no State outside the regional groups was party to OPCAT.'],
		['joining-by-year', { states: ['KAZ'] }, 'Kazakhstan had joined OPCAT: by ratification, in 2008.'],
		['joining-by-year', { states: ['KAZ', 'USA'] }, '1 of Kazakhstan and the United States of America had'],
		[
			'joining-by-year',
			{ states: ['KAZ'], from: 2010 },
			'the record holds no joining of OPCAT by Kazakhstan from 2010 on.'
		],
		['joining-by-year', { group: 'no-group' }, 'no State outside the regional groups that joined OPCAT.'],
		['visits-by-year', { states: ['KAZ'] }, 'the SPT had made 2 visits to Kazakhstan.'],
		[
			'visits-by-year',
			{ states: ['AGO', 'CHN', 'KAZ', 'PHL', 'USA'] },
			'had made 4 visits to the 5 chosen States.'
		],
		[
			'visits-by-year',
			{ group: 'western-africa' },
			'the SPT had made 15 visits to States in Western Africa.'
		],
		['visits-by-year', { group: 'melanesia' }, 'the SPT had made no visit to States in Melanesia.'],
		['visits-by-year', { group: 'micronesia' }, 'the SPT had made 1 visit to States in Micronesia.'],
		[
			'standing-on-date',
			{ group: 'caribbean' },
			'no State in the Caribbean was party to OPCAT. None had signed without being party. 13 of 13 had'
		],
		['joining-by-year', { group: 'northern-america' }, 'no State in Northern America that joined OPCAT.'],
		['returns', { group: 'oceania' }, 'come back once to States in Oceania.'],
		['visit-frequency', { group: 'african' }, 'States of the African Group bound by OPCAT, in'],
		[
			'visit-frequency-by-group',
			{ group: 'micronesia' },
			'1 mission to 1 State in Micronesia bound by OPCAT'
		],
		['never-visited', { group: 'americas' }, 'parties in the Americas'],
		[
			'never-visited',
			{ states: ['DNK', 'ISL', 'KAZ'], name: 'Mine' },
			'never visited 2 of the 3 parties among the 3 of “Mine”.'
		],
		['every-visit', { states: ['KAZ'] }, 'the SPT had made 2 visits to Kazakhstan.'],
		['returns', { states: ['KAZ'] }, 'had come back once to Kazakhstan. It came after 6.5 years.'],
		[
			'returns',
			{ states: ['BOL'] },
			'had come back 2 times to Bolivia (Plurinational State of). The shortest'
		],
		['returns', { group: 'no-group' }, 'no return of the SPT to States outside the regional groups.'],
		['years-between', { states: ['KAZ'] }, 'had come back once to Kazakhstan.'],
		[
			'visit-frequency',
			{ states: ['KAZ'] },
			'Kazakhstan had been bound for 17.2 years and had had 2 missions: 1.16'
		],
		['visit-frequency', { states: ['USA'] }, 'OPCAT bound none of the chosen States.'],
		['visit-frequency-by-group', { group: 'no-group' }, 'OPCAT bound none of the chosen States.'],
		[
			'never-visited',
			{ states: ['DNK'] },
			'had never visited Denmark, bound since 22 June 2006: 19.6 years.'
		],
		['never-visited', { states: ['KAZ'] }, 'Kazakhstan was no party that the SPT had never visited by'],
		['never-visited', { group: 'no-group' }, 'there was no party outside the regional groups that'],
		['state-treaties', { state: 'ARG' }, 'Argentina was party to all 18 treaties at 3 February 2026.'],
		['state-treaties', { state: 'VAT' }, 'The Holy See was party to 5 of the 18 treaties']
	])('%s %o', async (id, chosen, words) => expect(await said(id, chosen)).toContain(words));
});
