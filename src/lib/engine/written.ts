import { EngineError, type Row } from './engine.ts';
import { fetchFile } from './fetch-file.ts';

/** An answer written beside the pages while the site was built, as its file holds it. */
export interface WrittenAnswer {
	readonly question: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	/** The day the answer speaks of, ISO. */
	readonly as_of: string;
	/** The version of the register that was asked. */
	readonly register: string;
	readonly rows: readonly Row[];
	readonly sentence: string;
}

/** Reads the answer to a question written under a key. */
export type ReadWritten = (question: string, key: string) => Promise<WrittenAnswer>;

/**
 * Makes what reads the written answers, `answers/<question>/<key>.json`.
 * @param base the URL of the site's root, ending in a slash
 * @param version of the register that the page shows
 * @param fetch the browser's, or a test's
 * @returns a function that throws EngineError where the file does not come, is not that answer, or is that of another
 *   register: numbers of two versions never stand on one page
 */
export function createReadWritten(
	base: string,
	version: string,
	fetch: typeof globalThis.fetch
): ReadWritten {
	return async (question, key) => {
		const url = `${base}answers/${encodeURIComponent(question)}/${encodeURIComponent(key)}.json`;
		const response = await fetchFile(fetch, url);
		const answer: unknown = await response.json().catch(() => undefined);
		if (!isWritten(answer) || answer.question !== question)
			throw new EngineError('broken-file', `${url}: not a written answer to ${question}`);
		if (answer.register !== version)
			throw new EngineError('other-version', `${url}: of register ${answer.register}, not ${version}`);
		return answer;
	};
}

function isWritten(value: unknown): value is WrittenAnswer {
	if (typeof value !== 'object' || value === null) return false;
	const { question, as_of, register, rows, sentence } = value as Partial<
		Record<keyof WrittenAnswer, unknown>
	>;
	return (
		[question, as_of, register, sentence].every((text) => typeof text === 'string') && Array.isArray(rows)
	);
}
