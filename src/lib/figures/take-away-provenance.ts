import { EngineError, asEngineError, type Row } from '../engine/engine.ts';
import { provenance, type Provenance } from '../export/provenance.ts';
import * as m from '../paraglide/messages.js';
import { fileColumns } from './answer-facts.ts';
import { fetchSources } from './fetch-sources.ts';
import { factsHere, type TakeAwayProps } from './take-away.ts';

/**
 * What goes with an answer that leaves the site, its sources fetched.
 * @throws EngineError `offline`, `blocked` or `broken-file` where the sources do not come
 */
export async function provenanceHere<R extends Row>(given: TakeAwayProps<R>): Promise<Provenance> {
	const facts = factsHere(given);
	const sources = await fetchSources((...request) => fetch(...request), given.root);
	try {
		return provenance(facts, fileColumns(given.definition.question), given.answer.rows, sources);
	} catch (error) {
		throw asEngineError(error, 'broken-file', 'sources.csv');
	}
}

/** What the reader is told where what a file needs did not come. */
export function notFetched(error: unknown): string {
	const broken = error instanceof EngineError && error.kind === 'broken-file';
	return broken ? m.take_failed() : m.take_unreachable();
}
