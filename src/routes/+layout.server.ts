import { env } from '$env/dynamic/public';
import { known, registerVersion } from '$lib/figures/record.server.ts';
import * as m from '$lib/paraglide/messages.js';
import { dateWords } from '$lib/text/dates.ts';

/**
 * What every page says of the record: where it ends, and which version it is. In words already: writing dates costs a
 * slow telephone more than all else that every page does.
 */
export async function load() {
	const { asOf } = await known();
	const day = (table: string) => dateWords(asOf[table] ?? '');
	return {
		asOf,
		recordEnds: m.record_ends({
			participation: day('participation'),
			visits: day('visits'),
			npms: day('npms'),
			article17: day('article17')
		}),
		version: registerVersion,
		/** Where the site will stand, without a slash at the end; empty where the build was not told. */
		origin: (env['PUBLIC_ORIGIN'] ?? '').replace(/\/+$/, '')
	};
}
