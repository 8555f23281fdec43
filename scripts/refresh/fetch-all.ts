import type { Register } from '../../src/lib/register/tables.ts';
import { stateMatcher } from '../sources/names.ts';
import { type Page, pageOf } from '../sources/page.ts';
import { Refusal } from '../sources/refusal.ts';
import { treatyOf } from '../sources/untc/treaty.ts';
import { untcHtml } from '../sources/untc-html.ts';
import { download, type Outside } from './download.ts';
import type { Refreshable } from './refreshable.ts';
import { ONCE, PATIENT } from './retry.ts';
import { keepSnapshot, lastSnapshot } from './snapshots.ts';

/** What came of one source. */
export interface Fetched {
	readonly source: Refreshable;
	readonly outcome:
		| { readonly kind: 'new' | 'unchanged'; readonly page: Page }
		| { readonly kind: 'failed' | 'refused'; readonly reason: string };
}

/** The pause between two requests to the same host, in milliseconds. */
const PAUSE = 2000;

/** The page, if it is the status page that was asked for: a site may give another one under the address. */
function checked(bytes: Uint8Array, { url, treaty }: Refreshable, register: Register): Page {
	const page = pageOf(bytes, url);
	const { record } = untcHtml.read(page, stateMatcher(register));
	const given = treatyOf(record, register, url);
	if (given.treaty === treaty) return page;
	throw new Refusal({
		what: `the page is not the status of ${treaty} but of ${given.treaty}`,
		where: url,
		advice: 'Look the address up in sources.csv'
	});
}

/**
 * Fetches one source. A page that cannot be read is not kept: the next run asks for it anew.
 * @param reachable whether its host answered so far: one that did not is asked once
 */
async function fetchOne(
	source: Refreshable,
	register: Register,
	cache: string,
	outside: Outside,
	reachable: boolean
): Promise<{ readonly outcome: Fetched['outcome']; readonly reached: boolean }> {
	const last = lastSnapshot(cache, source.source_id, source.url);
	const known = last?.snapshot ?? null;
	const answer = await download(source.url, known, outside, reachable ? PATIENT : ONCE);
	if (answer.kind === 'failed')
		return { outcome: { kind: 'failed', reason: answer.reason }, reached: answer.reached };
	try {
		if (answer.kind === 'page') {
			const page = checked(answer.bytes, source, register);
			const day = new Date(outside.now()).toISOString().slice(0, 10);
			const kept = keepSnapshot(cache, source.source_id, { ...answer, url: source.url }, day);
			return { outcome: { kind: kept.sha256 === known?.sha256 ? 'unchanged' : 'new', page }, reached: true };
		}
		if (last === null)
			return {
				outcome: { kind: 'failed', reason: 'the server answered 304 to a first request' },
				reached: true
			};
		return { outcome: { kind: 'unchanged', page: checked(last.bytes, source, register) }, reached: true };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { outcome: { kind: 'refused', reason: error.message }, reached: true };
	}
}

/**
 * Fetches sources one after the other, with a pause between two of the same host, and keeps what was given.
 * @param cache the folder of the snapshots
 * @param told what came of each source, as soon as it is known
 */
export async function fetchAll(
	sources: readonly Refreshable[],
	register: Register,
	cache: string,
	outside: Outside,
	told: (fetched: Fetched) => void
): Promise<readonly Fetched[]> {
	const hosts = new Map<string, boolean>();
	const all: Fetched[] = [];
	for (const source of sources) {
		const { host } = new URL(source.url);
		const reachable = hosts.get(host);
		if (reachable === true) await outside.wait(PAUSE);
		const { outcome, reached } = await fetchOne(source, register, cache, outside, reachable !== false);
		hosts.set(host, reached);
		const fetched = { source, outcome };
		told(fetched);
		all.push(fetched);
	}
	return all;
}
