import { error } from '@sveltejs/kit';
import { questionOf, questions, type AnyQuestion } from '../questions/index.ts';
import { answerKey, writtenParameters } from '../questions/question.ts';
import type { WrittenAnswer } from '../engine/written.ts';
import { answer, known, registerVersion } from './record.server.ts';
import { writeAnswer } from './written-answer.ts';

/** Names every answer that is written beside the pages. */
export async function writtenEntries(): Promise<{ question: string; key: string }[]> {
	const vocabulary = await known();
	return questions.flatMap((question) =>
		writtenParameters(question, vocabulary).map((parameters) => ({
			question: question.id,
			key: answerKey(question, parameters)
		}))
	);
}

/**
 * One written answer.
 * @param address the question's id and the answer's key, as `writtenEntries` names them
 * @throws HttpError 404 where no such answer is written
 */
export async function writtenAnswer(address: {
	question: string;
	key: string;
}): Promise<{ question: AnyQuestion; written: WrittenAnswer }> {
	const vocabulary = await known();
	const question = questionOf(address.question);
	const parameters =
		question &&
		writtenParameters(question, vocabulary).find((set) => answerKey(question, set) === address.key);
	if (!question || !parameters) error(404, `No answer is written as ${address.question}/${address.key}`);
	const { rows, asOf } = await answer(question, parameters);
	const told = { rows, asOf, parameters, known: vocabulary };
	return { question, written: writeAnswer(question, told, registerVersion) };
}
