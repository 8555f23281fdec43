import type { Row } from '../engine/engine.ts';
import type { FileColumn } from '../export/file-column.ts';
import type { AnswerFacts } from '../export/provenance.ts';
import type { Choice } from '../filters/choice.svelte.ts';
import { writeSearch } from '../filters/url.ts';
import type { Answer, Question } from '../questions/question.ts';
import type { FigureDefinition } from './definition.ts';
import { chosenParameters } from './parameter-words.ts';

/** The columns of a question as files have them. */
export function fileColumns<R extends Row>({ columns }: Question<R>): readonly FileColumn[] {
	return columns.map(({ name, kind, label }) => ({ name, kind, label: label() }));
}

/**
 * Where a figure stands with the answer it shows.
 * @param page the address of its page, absolute; its query and anchor are left out
 * @param answer what it shows
 * @param choice what the page heeds, and what its reader chose besides: the order of rows, a view
 */
export function figureLink<R extends Row>(
	page: string,
	{ id, reads }: Pick<Question<R>, 'id' | 'reads'>,
	{ parameters }: Pick<Answer<R>, 'parameters'>,
	choice: Pick<Choice, 'parameters' | 'reads'>
): string {
	const answered = new Set(reads.includes('states') ? [...reads, 'name'] : reads);
	const views = Object.fromEntries(
		choice.reads.filter((name) => !answered.has(name)).map((name) => [name, choice.parameters[name]])
	);
	const link = new URL(page);
	link.search = writeSearch({ ...parameters, ...views }, choice.reads);
	link.hash = id;
	return link.href;
}

/**
 * What a figure says of the answer it shows.
 * @param definition of the figure
 * @param answer what it shows
 * @param where the version of the register, and the absolute address of the figure with what was chosen
 */
export function answerFacts<R extends Row>(
	definition: Pick<FigureDefinition<R>, 'question' | 'title' | 'source'>,
	answer: Answer<R>,
	where: { readonly register: string; readonly link: string }
): AnswerFacts {
	const { question } = definition;
	return {
		title: definition.title(answer.parameters, answer.known),
		question: question.id,
		parameters: chosenParameters(question, answer.parameters, answer.known),
		sentence: question.sentence(answer),
		unknowns: question.unknowns(answer),
		asOf: answer.asOf,
		register: where.register,
		sourceLine: definition.source(answer),
		link: where.link
	};
}
