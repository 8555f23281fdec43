import type { Row } from '../engine/engine.ts';
import { fileName } from '../export/file-name.ts';
import { answerKey, type Answer, type Question } from '../questions/question.ts';

/**
 * What a file of an answer is called.
 * @param extension without a dot
 * @param language of what is in it, where that is not the pages' own
 */
export function answerFile<R extends Row>(
	question: Pick<Question<R>, 'id' | 'reads'>,
	{ parameters, asOf }: Pick<Answer<R>, 'parameters' | 'asOf'>,
	extension: string,
	language?: string
): string {
	return fileName({
		question: question.id,
		key: answerKey(question, parameters),
		name: question.reads.includes('states') ? parameters.name : null,
		language: language ?? null,
		asOf,
		extension
	});
}
