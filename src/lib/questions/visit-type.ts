import * as m from '../paraglide/messages.js';

/**
 * The kind of a visit in words, saying where it was inferred: `follow-up (inferred)`, `not classified`.
 * @throws Error where the kind is none of the register's
 */
export function visitTypeWords({
	visit_type,
	visit_type_basis
}: {
	readonly visit_type: string;
	readonly visit_type_basis: string | null;
}): string {
	if (visit_type === 'unspecified') return m.visit_type_unclassified();
	const words = {
		regular: m.visit_type_regular,
		'follow-up': m.visit_type_follow_up,
		'NPM advisory': m.visit_type_npm_advisory,
		'OPCAT advisory': m.visit_type_opcat_advisory
	}[visit_type];
	if (words === undefined) throw new Error(`"${visit_type}" is no kind of visit that has words`);
	return visit_type_basis === 'inferred' ? m.visit_type_inferred({ type: words() }) : words();
}
