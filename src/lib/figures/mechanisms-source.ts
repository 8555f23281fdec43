import * as m from '../paraglide/messages.js';
import type { Answer } from '../questions/question.ts';
import { dateWords } from '../text/dates.ts';

/** The source line of who has designated a mechanism and by when it was due: three records, each as at its own day. */
export function mechanismsSource({ asOf, known }: Pick<Answer<unknown>, 'asOf' | 'known'>): string {
	const readOn = (table: string) => dateWords(known.asOf[table] ?? asOf);
	return m.source_mechanisms({
		date: dateWords(asOf),
		joined: readOn('participation'),
		postponed: readOn('article24')
	});
}
