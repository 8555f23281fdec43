import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';

/**
 * The source line of what the depositary states.
 * @param asOf the ISO day the answer speaks of
 * @param end the ISO day on which the status was read
 */
export function participationSource(asOf: string, end: string | undefined): string {
	const source = m.source_participation({ date: dateWords(end ?? asOf) });
	return asOf === end ? source : `${source} ${m.source_as_it_stood({ date: dateWords(asOf) })}`;
}
