import { EngineError, type Engine, type Row } from './engine.ts';
import { latest, type Handed } from './latest.ts';
import { turns } from './turns.ts';
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

/** So many statements are with the engine at once. It works one after the other: more would only wait there. */
const atOnce = 8;

/** Nobody hears it: who asked has asked for something else since. */
const overtaken = () => new EngineError('query', 'overtaken by a newer question');

const nameOf = ({ question, key, sql }: AskRequest) => JSON.stringify([question, key, sql]);

/**
 * Makes the one way to an answer: the answer written beside the page where there is one, else the engine's. The same
 * request asked twice is answered once. What was overtaken while it waited is not asked at all.
 */
export function createAsk({ engine, readWritten, savesData = () => false, kept = 50 }: AskParts): Ask {
	const answers = new Map<string, Promise<Answer>>();
	const askers = new Map<string, Asker>();
	/** What each figure asked last, by its name. */
	const wanted = new Map<string, string>();
	const inTurn = turns(atOnce);

	async function find({ question, key, sql }: AskRequest, name: string): Promise<Answer> {
		if (key !== null) {
			try {
				const { rows, sentence } = await readWritten(question, key);
				return { rows, sentence, from: 'written' };
			} catch (error) {
				if (savesData()) throw error;
			}
		}
		return inTurn(async () => {
			if (![...wanted.values()].includes(name)) {
				answers.delete(name);
				throw overtaken();
			}
			return { rows: await engine.query(sql), from: 'engine' };
		});
	}

	function askFor(figure: string, request: AskRequest): Promise<Answer> {
		const name = nameOf(request);
		wanted.set(figure, name);
		const answer = answers.get(name) ?? find(request, name);
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
		const asker = askers.get(figure) ?? latest((request: AskRequest) => askFor(figure, request));
		askers.set(figure, asker);
		return asker;
	}

	/** Who asks without a figure wants the answer whatever comes after. */
	const ask = (request: AskRequest) => askFor(nameOf(request), request);
	return Object.assign(ask, { for: askerOf });
}
