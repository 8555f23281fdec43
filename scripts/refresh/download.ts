import { LARGEST } from '../sources/page.ts';
import { PATIENT, type Patience, retryAfter, waitBefore } from './retry.ts';

/** What a server said of a page when it last gave it: it need not give it again where that still holds. */
export interface Validators {
	readonly etag: string | null;
	readonly last_modified: string | null;
}

/** What came of asking an address. */
export type Download =
	| { readonly kind: 'page'; readonly bytes: Uint8Array; readonly validators: Validators }
	| { readonly kind: 'unchanged' }
	/** `reached` is false where no server answered. */
	| { readonly kind: 'failed'; readonly reason: string; readonly reached: boolean };

/** The world outside, as far as downloads need it: tests bring their own. */
export interface Outside {
	readonly fetch: typeof fetch;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly wait: (milliseconds: number) => Promise<void>;
	/** Who asks, as in `OPCAT-Observatory (+mailto:someone@example.org)`. */
	readonly userAgent: string;
	/** The longest that one request may take, in milliseconds. */
	readonly timeout: number;
	/** Told of each attempt that failed and of each wait, in a few words. */
	readonly told: (words: string) => void;
}

/** One answer, or why there is none and whether asking again may help. */
type Answer =
	| Exclude<Download, { readonly kind: 'failed' }>
	| {
			readonly kind: 'failed';
			readonly reason: string;
			readonly reached: boolean;
			readonly again: boolean;
			readonly wait: number | null;
	  };

const failed = (reason: string, reached: boolean, again: boolean, wait: number | null = null): Answer => ({
	...{ kind: 'failed', reason, reached, again, wait }
});

/** Reads a body as far as a page may go. @throws Error where it is larger, or shorter than the server said */
async function bodyOf(response: Response): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = response.body?.getReader();
	for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
		size += part.value.length;
		if (size > LARGEST) {
			await reader?.cancel();
			throw new Error(`the page has more than ${LARGEST / 1e6} MB`);
		}
		chunks.push(part.value);
	}
	const length = response.headers.get('content-length');
	const encoded = response.headers.get('content-encoding') !== null;
	if (length !== null && !encoded && Number(length) !== size)
		throw new Error(`the page broke off after ${size} of ${length} bytes`);
	return Buffer.concat(chunks);
}

async function answerOf(response: Response, now: number): Promise<Answer> {
	const { status, headers } = response;
	if (status === 304) return { kind: 'unchanged' };
	if (status === 200) {
		const validators = { etag: headers.get('etag'), last_modified: headers.get('last-modified') };
		return { kind: 'page', bytes: await bodyOf(response), validators };
	}
	await response.body?.cancel();
	const again = status === 408 || status === 429 || status >= 500;
	const wait = retryAfter(headers.get('retry-after'), now);
	return failed(`the server answered ${status} ${response.statusText}`.trimEnd(), true, again, wait);
}

/** The reason of a failed request lies deep: `fetch failed` alone says nothing. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return 'no answer in time';
	const cause = error.cause instanceof Error ? error.cause : null;
	return cause === null ? error.message : `${error.message}: ${cause.message || cause.name}`;
}

async function ask(address: string, known: Validators | null, outside: Outside): Promise<Answer> {
	const headers = new Headers({ 'user-agent': outside.userAgent, accept: 'text/html, application/xml, */*' });
	if (known?.etag != null) headers.set('if-none-match', known.etag);
	if (known?.last_modified != null) headers.set('if-modified-since', known.last_modified);
	let reached = false;
	try {
		const response = await outside.fetch(address, { headers, signal: AbortSignal.timeout(outside.timeout) });
		reached = true;
		return await answerOf(response, outside.now());
	} catch (error) {
		return failed(reasonOf(error), reached, true);
	}
}

/**
 * Asks an address for a page, again where that may help: after no answer, half an answer, 408, 429 or 5xx, each time
 * after a longer wait, or the one that the server asks for.
 * @param known what the server said of the page that is there already; null where none is
 */
export async function download(
	address: string,
	known: Validators | null,
	outside: Outside,
	patience: Patience = PATIENT
): Promise<Download> {
	for (let attempt = 1; ; attempt += 1) {
		const answer = await ask(address, known, outside);
		if (answer.kind !== 'failed') return answer;
		const { reason, reached } = answer;
		const wait = answer.again ? waitBefore(attempt, answer.wait, patience) : null;
		if (wait === null) return { kind: 'failed', reason, reached };
		outside.told(`${reason}; asking again in ${Math.ceil(wait / 1000)} s`);
		await outside.wait(wait);
	}
}
