import type { Row } from '../engine/engine.ts';
import * as m from '../paraglide/messages.js';
import { groupOf } from '../questions/groups.ts';
import type { Answer } from '../questions/question.ts';
import { selectionWords } from '../questions/selection.ts';
import { atStart, stateWords } from '../questions/state-name.ts';
import type { FigureDefinition } from './definition.ts';

/** What an embed is called, and for whom it answers. */
export interface EmbedWords {
	/** Told apart from the same figure for others. */
	readonly title: string;
	/** A sentence. */
	readonly asked: string;
}

/**
 * The words of an embed that is drawn already.
 * @param definition the figure
 * @param answer to its default choice, to a regional group or to a State
 */
export function embedWords<R extends Row>(definition: FigureDefinition<R>, answer: Answer<R>): EmbedWords {
	const { parameters, known } = answer;
	const { reads } = definition.question;
	const title = definition.title(parameters, known);
	const { state, group } = parameters;
	if (state !== null) {
		const words = stateWords(state, known);
		return {
			title: title.includes(words) ? title : m.embed_title_of({ of: atStart(words), title }),
			asked: m.embed_for_state({ state: words })
		};
	}
	return {
		title: group === null ? title : m.embed_title_of({ of: groupOf(group).label(), title }),
		asked: reads.includes('group')
			? m.embed_for_states({ selection: selectionWords(parameters) })
			: m.embed_for_default()
	};
}
