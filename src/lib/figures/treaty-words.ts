import * as m from '../paraglide/messages.js';
import { actionWords } from '../questions/actions.ts';
import { standingWords } from '../questions/standing.ts';
import type { StateTreatyRow } from '../questions/state-treaties.ts';
import { dateWords } from '../text/dates.ts';
import { clauseWords } from '../text/numbers.ts';

/** How a State stands to a treaty, in a line: `party by ratification since 24 January 2006; signed 2 December 2003`. */
export function treatyWords(row: StateTreatyRow): string {
	const { standing, action, action_date: joined, signature_date: signed, withdrawn_on: withdrawn } = row;
	const joining = joined === null ? null : { action: actionWords(action), date: dateWords(joined) };
	const signature =
		signed === null
			? []
			: [
					row.signature_kind === 'succession'
						? m.treaty_signature_taken_over({ date: dateWords(signed) })
						: m.treaty_signed({ date: dateWords(signed) })
				];
	const note = row.note === null ? [] : [row.note];
	if (standing === 'party' && joining !== null)
		return clauseWords([m.treaty_party(joining), ...signature, ...note]);
	if (standing === 'withdrawn' && joining !== null && withdrawn !== null)
		return clauseWords([
			m.treaty_withdrawn({ ...joining, until: dateWords(withdrawn) }),
			...signature,
			...note
		]);
	if (standing === 'signatory') return clauseWords([...signature, m.treaty_not_party(), ...note]);
	return clauseWords([standingWords(standing), ...signature, ...note]);
}
