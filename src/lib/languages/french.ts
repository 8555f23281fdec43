import messages from 'virtual:messages/fr';
import type { Language } from '../text/language.ts';
import { frenchWords, withoutArticle } from './french-grammar.ts';
import { frenchEvents, frenchTerms, frenchTreaties } from './french-register.ts';
import { frenchStates } from './french-states.ts';

/** The French of the United Nations. */
export const french: Language = {
	tag: 'fr',
	messages,
	words: frenchWords,
	states: new Map(Object.entries(frenchStates).map(([iso3, words]) => [iso3, withoutArticle(words)])),
	register: new Map(Object.entries({ ...frenchTreaties, ...frenchEvents, ...frenchTerms }))
};
