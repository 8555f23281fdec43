import type { AnyQuestion } from '../index.ts';
import { withDefaults, type Known, type Parameters } from '../parameters.ts';
import { writtenParameters } from '../question.ts';

/**
 * States of every kind: visited twice, visited once, a visit in two parts, a resumed visit, refused or cut short, never
 * visited, signed only, outside the treaty, no regional group, no member of the UN.
 */
export const sampleStates = ['KAZ', 'MDV', 'UKR', 'ARG', 'AZE', 'NRU', 'DNK', 'AGO', 'USA', 'COK'] as const;

/** Choices whose answers are not written beside the pages, some of them empty. */
export const uncommonChoices: readonly Partial<Parameters>[] = [
	{ from: 2008, to: 2012 },
	{ from: 2026 },
	{ to: 1970 },
	{ asof: '2023-03-23' },
	{ asof: '1999-12-31' },
	{ asof: '2016-09-24', group: 'asia-pacific' },
	{ states: ['AGO', 'KAZ', 'USA'] },
	{ states: ['COK'], asof: '2016-05-20' },
	{ states: ['CIV'] },
	{ group: 'western-africa' },
	{ group: 'americas', by: 'subregion', asof: '2019-06-30' },
	{ states: ['KAZ', 'KGZ', 'MNG'], name: 'Central Asia and Mongolia', by: 'region' },
	{ gap: 'second', part3: 'without', group: 'asia-pacific', asof: '2018-06-30' },
	{ groups: ['african', 'eastern-european'] },
	{ states: ['KAZ'], groups: ['latin-american-caribbean'], asof: '2019-06-30' },
	{ treaty: 'CAT', asof: '2010-06-30', from: 1990 },
	{ treaty: 'ICCPR-OP1', group: 'latin-american-caribbean', from: 1990 }
];

/** What a test asks of a question: all that is written, of the State's pages a sample, and uncommon choices. */
export function choicesOf(question: AnyQuestion, known: Known): readonly Parameters[] {
	if (question.reads.includes('state')) return sampleStates.map((state) => withDefaults({ state }));
	return [...writtenParameters(question, known), ...uncommonChoices.map(withDefaults)];
}
