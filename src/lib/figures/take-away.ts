import type { Row } from '../engine/engine.ts';
import type { AnswerFacts } from '../export/provenance.ts';
import type { Choice } from '../filters/choice.svelte.ts';
import type { Answer } from '../questions/question.ts';
import { answerFacts, figureLink } from './answer-facts.ts';
import type { FigureDefinition } from './definition.ts';
import type { Picture } from './picture/make-picture.ts';

/** A figure with what it shows: what can be taken away. */
export interface TakeAwayProps<R extends Row> {
	readonly definition: FigureDefinition<R>;
	readonly answer: Answer<R>;
	readonly choice: Choice;
	/** The address of the site's root, ending in a slash. */
	readonly root: string;
	/** The version of the register. */
	readonly register: string;
	/** Where the figure is a picture already, as in the chart maker: it, and the address that brings it again. */
	readonly made?: { readonly picture: Picture; readonly link: string };
}

/** How it went. */
export interface Outcome {
	/** What the reader is told. */
	readonly words: string;
	/** A text to be copied by hand, where the browser did not copy it. */
	readonly text?: string;
}

/** One way to take an answer away: a button. */
export interface TakeAwayAction {
	readonly id: string;
	readonly label: () => string;
	/** What the reader is told while it is on its way; nothing where it is done at once. */
	readonly during?: () => string;
	/** Does it. It throws nothing: what failed is told. */
	run<R extends Row>(given: TakeAwayProps<R>): Promise<Outcome>;
}

/** Ways that belong together. */
export interface TakeAwayGroup {
	readonly id: string;
	readonly title: () => string;
	readonly actions: readonly TakeAwayAction[];
}

/** What a figure on the page of the browser says of the answer it shows. */
export function factsHere<R extends Row>({
	definition,
	answer,
	choice,
	register,
	made
}: TakeAwayProps<R>): AnswerFacts {
	const link = made?.link ?? figureLink(location.href, definition.question, answer, choice);
	return answerFacts(definition, answer, { register, link });
}
