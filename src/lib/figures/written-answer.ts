import type { Row } from '../engine/engine.ts';
import type { WrittenAnswer } from '../engine/written.ts';
import { formatParameter } from '../questions/parameters.ts';
import type { Answer, Question } from '../questions/question.ts';

/**
 * Puts an answer into the form in which it is written beside the pages.
 * @param register the version of the register that was asked
 * @returns `parameters` holds what differs from the defaults, as the URL writes it
 */
export function writeAnswer<R extends Row>(
	question: Question<R>,
	answer: Answer<R>,
	register: string
): WrittenAnswer {
	const pairs = question.reads.map((name) => [name, formatParameter(name, answer.parameters)] as const);
	return {
		question: question.id,
		parameters: Object.fromEntries(pairs.filter(([, text]) => text !== '')),
		as_of: answer.asOf,
		register,
		rows: answer.rows,
		sentence: question.sentence(answer)
	};
}
