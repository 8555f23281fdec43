import { EngineError } from './engine.ts';
import { faultOfStatus } from './faults.ts';

/**
 * Fetches a file of the site and tells why it does not come.
 * @param fetch the browser's, or a test's
 * @param url where it is
 * @returns a response that succeeded, its body not read
 * @throws EngineError `offline`, `blocked` or `broken-file`
 */
export async function fetchFile(fetch: typeof globalThis.fetch, url: string): Promise<Response> {
	let response;
	try {
		response = await fetch(url);
	} catch (error) {
		throw await unreachable(fetch, url, error);
	}
	if (response.ok) return response;
	throw new EngineError(faultOfStatus(response.status), `${url}: the host answered ${response.status}`);
}

/**
 * Tells a line that is down from something that refuses one file: a browser does not say, but where the page itself can
 * still be fetched, the line is not the reason.
 * @param what what did not come, for the log
 * @param cause what the browser threw
 */
export async function unreachable(
	fetch: typeof globalThis.fetch,
	what: string,
	cause: unknown
): Promise<EngineError> {
	try {
		await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
	} catch {
		return new EngineError('offline', `${what}: the host cannot be reached`, { cause });
	}
	const reason = cause instanceof Error ? cause.message : String(cause);
	return new EngineError('blocked', `${what}: refused, while its host can be reached: ${reason}`, { cause });
}
