import { error } from '@sveltejs/kit';
import { questionOf, questions, type AnyQuestion } from '../questions/index.ts';
import { regionalGroups } from '../questions/groups.ts';
import type { Row } from '../engine/engine.ts';
import type { Parameters } from '../questions/parameters.ts';
import type { RawAnswer } from './definition.ts';
import { stateEmbeds } from './embed-code.ts';
import { answer, known } from './record.server.ts';

/** What the address of a page to embed names. */
export interface EmbedAddress {
	readonly question: string;
	/** The slug of a regional group or the code of a State; none where the answer is for all. */
	readonly value?: string | undefined;
}

function chosenBy(question: AnyQuestion, value: string | undefined): Partial<Parameters> {
	if (value === undefined) return {};
	return question.reads.includes('state') ? { state: value } : { group: value };
}

const answers = new Map<string, Promise<RawAnswer<Row>>>();

/** Asked when the pages are listed, and again when they are drawn. */
function answerTo(question: AnyQuestion, value: string | undefined): Promise<RawAnswer<Row>> {
	const key = `${question.id}/${value ?? ''}`;
	const asked = answers.get(key) ?? answer(question, chosenBy(question, value));
	answers.set(key, asked);
	return asked;
}

async function statesWithRows(question: AnyQuestion): Promise<string[]> {
	const { states } = await known();
	const found: string[] = [];
	for (const { iso3 } of states) if ((await answerTo(question, iso3)).rows.length > 0) found.push(iso3);
	return found;
}

async function valuesOf(question: AnyQuestion): Promise<(string | undefined)[]> {
	if (question.reads.includes('state'))
		return stateEmbeds.includes(question.id) ? statesWithRows(question) : [];
	return [undefined, ...(question.reads.includes('group') ? regionalGroups.map(({ slug }) => slug) : [])];
}

/** Names every page to embed that is drawn while the site is built. */
export async function embedEntries(): Promise<EmbedAddress[]> {
	const entries: EmbedAddress[] = [];
	for (const question of questions)
		for (const value of await valuesOf(question)) entries.push({ question: question.id, value });
	return entries;
}

/**
 * What a page to embed shows.
 * @param address as `embedEntries` names it
 * @throws HttpError 404 where it names nothing that is drawn
 */
export async function embedded(
	address: EmbedAddress
): Promise<{ chosen: Partial<Parameters>; raw: RawAnswer<Row> }> {
	const question = questionOf(address.question);
	if (!question || !(await valuesOf(question)).includes(address.value))
		error(404, `No figure is drawn as ${address.question}/${address.value ?? ''}`);
	return { chosen: chosenBy(question, address.value), raw: await answerTo(question, address.value) };
}
