/** How often and how patiently an address is asked. */
export interface Patience {
	/** Requests made before it is given up. */
	readonly attempts: number;
	/** The first wait between two, in milliseconds; each further one is twice as long. */
	readonly firstWait: number;
	/** The longest wait that a server may ask for, in milliseconds: it is not asked again where it wants more. */
	readonly longestWait: number;
}

export const PATIENT: Patience = { attempts: 4, firstWait: 2000, longestWait: 120_000 };

/** For a host that could not be reached just now: one request is enough to tell. */
export const ONCE: Patience = { ...PATIENT, attempts: 1 };

/**
 * What a Retry-After header asks for.
 * @param header seconds, or a date as HTTP writes it; null where there is none
 * @param now milliseconds since 1970
 * @returns milliseconds from now; null where the header is none or says neither
 */
export function retryAfter(header: string | null, now: number): number | null {
	if (header === null) return null;
	if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/**
 * How long to wait before the next request.
 * @param attempt the requests made so far, 1 or more
 * @param asked what the server asked for, in milliseconds; null where it asked for nothing
 * @returns milliseconds; null where no further request is to be made
 */
export function waitBefore(attempt: number, asked: number | null, patience: Patience): number | null {
	if (attempt >= patience.attempts) return null;
	const own = patience.firstWait * 2 ** (attempt - 1);
	const wait = Math.max(own, asked ?? 0);
	return wait > patience.longestWait ? null : wait;
}
