import type { Engine, Row } from './engine.ts';
import { latest, type Handed } from './latest.ts';
import type { ReadWritten } from './written.ts';

/** A question with its parameters, ready to be answered. */
export interface AskRequest {
	/** The id of the question. */
	readonly question: string;
	/** The name of the answer written beside the pages; null where there is none for these parameters. */
	readonly key: string | null;
	/** The statement that answers it. */
	readonly sql: string;
}

/** An answer; who asks again is given the same rows, so nobody changes them. */
export interface Answer {
	readonly rows: readonly Row[];
	/** The answer in words, where it was written; else the question composes it from the rows. */
	readonly sentence?: string;
	readonly from: 'written' | 'engine';
}

/** Asks on behalf of one figure; an answer that a newer request of it overtook is stale. */
export type Asker = (request: AskRequest) => Promise<Handed<Answer>>;

/** Answers every question of a page. */
export interface Ask {
	/** @throws EngineError where neither the written answer nor the engine can be had */
	(request: AskRequest): Promise<Answer>;
	/** Gives the one choke point of a figure: all that a figure paints comes through it. */
	for(figure: string): Asker;
}

/** What answers are taken from. */
export interface AskParts {
	readonly engine: Pick<Engine, 'query'>;
	readonly readWritten: ReadWritten;
	/** Whether the reader asked for little data: then a written answer that does not come does not start the engine. */
	readonly savesData?: () => boolean;
	/** How many answers are kept. */
	readonly kept?: number;
}

/**
 * Makes the one way to an answer: the answer written beside the page where there is one, else the engine's. The same
 * request asked twice is answered once.
 */
export function createAsk({ engine, readWritten, savesData = () => false, kept = 50 }: AskParts): Ask {
	const answers = new Map<string, Promise<Answer>>();
	const askers = new Map<string, Asker>();

	async function find({ question, key, sql }: AskRequest): Promise<Answer> {
		if (key !== null) {
			try {
				const { rows, sentence } = await readWritten(question, key);
				return { rows, sentence, from: 'written' };
			} catch (error) {
				if (savesData()) throw error;
			}
		}
		return { rows: await engine.query(sql), from: 'engine' };
	}

	function ask(request: AskRequest): Promise<Answer> {
		const name = JSON.stringify([request.question, request.key, request.sql]);
		const answer = answers.get(name) ?? find(request);
		// Deleted and set again: a Map keeps the order of setting, so the first is the one not asked for longest.
		answers.delete(name);
		answers.set(name, answer);
		answer.catch(() => {
			if (answers.get(name) === answer) answers.delete(name);
		});
		for (const oldest of answers.keys()) {
			if (answers.size <= kept) break;
			answers.delete(oldest);
		}
		return answer;
	}

	function askerOf(figure: string): Asker {
		const asker = askers.get(figure) ?? latest(ask);
		askers.set(figure, asker);
		return asker;
	}

	return Object.assign(ask, { for: askerOf });
}
