import { conclude, REFUSED } from '../import/conclude.ts';
import type { Asked } from '../import/run.ts';
import { readTexts, rowsOf } from '../read.ts';
import { readTextsOf } from '../register/texts.ts';
import type { Outside } from './download.ts';
import { fetchAll, type Fetched } from './fetch-all.ts';
import type { Options } from './options.ts';
import { chosenOf, refreshableOf } from './refreshable.ts';

function words({ outcome }: Fetched): string {
	switch (outcome.kind) {
		case 'new':
			return `${Math.round(outcome.page.bytes.length / 1000)} kB, new`;
		case 'unchanged':
			return 'as it was when last fetched';
		case 'failed':
			return `not fetched: ${outcome.reason}`;
		case 'refused':
			return `refused: ${outcome.reason}`;
	}
}

function askedOf({ source, outcome }: Fetched): Asked[] {
	if (!('page' in outcome)) return [];
	return [{ page: outcome.page, given: { as_of: null, url: source.url, withdrawn_on: {} } }];
}

/** The pages that were fetched are concluded; those that were not, or were refused, say so in the exit code. */
function codeOf(fetched: readonly Fetched[], concluded: number): number {
	if (concluded !== 0) return concluded;
	if (fetched.some(({ outcome }) => outcome.kind === 'refused')) return REFUSED;
	return fetched.some(({ outcome }) => outcome.kind === 'failed') ? 1 : 0;
}

/**
 * Fetches what can be refreshed and imports it.
 * @returns the exit code: 0 every source was fetched, 1 one or more could not be, 2 a page was refused
 * @throws Error where a name is nothing that can be refreshed; Refusal, RegisterLocked, RegisterChanged
 */
export async function refresh(options: Options, outside: Outside): Promise<number> {
	const register = rowsOf(readTexts(readTextsOf(options.register)));
	const sources = chosenOf(refreshableOf(register), options.names);
	let done = 0;
	const fetched = await fetchAll(sources, register, options.cache, outside, (one) => {
		done += 1;
		console.error(`[${done}/${sources.length}] ${one.source.treaty} (${one.source.untc_no}): ${words(one)}`);
	});
	const asked = fetched.flatMap(askedOf);
	if (asked.length === 0) {
		console.error('No page was fetched; nothing was written.');
		return codeOf(fetched, 0);
	}
	return codeOf(fetched, conclude(asked, options.register, options.write));
}
