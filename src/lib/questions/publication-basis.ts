import * as m from '../paraglide/messages.js';

/**
 * Why a report was published, in words; empty where it is not public or the reason is not known.
 * @param basis as in `reports.published_basis`
 * @throws Error where the register knows no such basis
 */
export function basisWords(basis: string | null): string {
	if (basis === null) return '';
	if (basis === 'State request') return m.basis_state_request();
	if (basis === 'article 16 (4)') return m.basis_article_16_4();
	throw new Error(`"${basis}" is no basis of publication that has words`);
}
