import { beforeAll, describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { withDefaults, type Known } from './parameters.ts';
import { stateArticle17 } from './state-article17.ts';

let known: Known;
beforeAll(async () => {
	known = await readKnown();
});

async function sentenceOf(state: string): Promise<string> {
	const chosen = { state };
	return stateArticle17.sentence({
		...(await answer(stateArticle17, chosen)),
		parameters: withDefaults(chosen),
		known
	});
}

describe('the time on the article 17 list', () => {
	it('is told as the lists that were seen bound it', async () => {
		expect(await sentenceOf('ARG')).toBe(
			'Argentina was on the first public list, in June 2016. It was last seen on it on 6 July 2017. ' +
				'It was taken off between 6 July 2017 and 28 February 2018.'
		);
	});

	it('has no end where none is known, and says as at when', async () => {
		expect(await sentenceOf('NRU')).toBe(
			'Nauru was put on the list in November 2016. It was last seen on it on 22 February 2024. ' +
				'No removal was known at 12 March 2025.'
		);
	});

	it('says so where no day is known on which the State was seen there', async () => {
		expect(await sentenceOf('SSD')).toContain('On which day it was last seen there is not known.');
	});

	it('is none for a State that was never seen there', async () => {
		expect(await sentenceOf('DNK')).toBe(
			'As at 12 March 2025, the record does not hold Denmark on the article 17 list at any time.'
		);
	});
});
