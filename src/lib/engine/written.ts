import { EngineError, type Row } from './engine.ts';
import { fetchFile } from './fetch-file.ts';

/** An answer written beside the pages while the site was built, as its file holds it. */
export interface WrittenAnswer {
	readonly question: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	/** The day the answer speaks of, ISO. */
	readonly as_of: string;
	readonly rows: readonly Row[];
	readonly sentence: string;
}

/** Reads the answer to a question written under a key. */
export type ReadWritten = (question: string, key: string) => Promise<WrittenAnswer>;

/**
 * Makes what reads the written answers, `answers/<question>/<key>.json`.
 * @param base the URL of the site's root, ending in a slash
 * @param fetch the browser's, or a test's
 * @returns a function that throws EngineError where the file does not come, or is not that answer
 */
export function createReadWritten(base: string, fetch: typeof globalThis.fetch): ReadWritten {
	return async (question, key) => {
		const url = `${base}answers/${encodeURIComponent(question)}/${encodeURIComponent(key)}.json`;
		const response = await fetchFile(fetch, url);
		const answer: unknown = await response.json().catch(() => undefined);
		if (isWritten(answer) && answer.question === question) return answer;
		throw new EngineError('broken-file', `${url}: not a written answer to ${question}`);
	};
}

function isWritten(value: unknown): value is WrittenAnswer {
	if (typeof value !== 'object' || value === null) return false;
	const { question, as_of, rows, sentence } = value as Partial<Record<keyof WrittenAnswer, unknown>>;
	return [question, as_of, sentence].every((text) => typeof text === 'string') && Array.isArray(rows);
}
