import type { Participant } from './record.ts';

/** A State's standing in a treaty as a status page gives it, in the words of the register. */
export interface Standing {
	readonly iso3: string;
	readonly signature_date: string | null;
	readonly signature_kind: string | null;
	readonly action: string | null;
	readonly action_date: string | null;
	readonly status: 'party' | 'signatory' | 'withdrawn';
}

/**
 * Gives the standing of a State; a signature that is all it has leaves it a signatory.
 * @returns null for a regional organisation
 */
export function standingOf({ iso3, signature, action }: Participant): Standing | null {
	if (iso3 === null) return null;
	return {
		iso3,
		signature_date: signature?.date ?? null,
		signature_kind: signature?.kind ?? null,
		action: action?.kind ?? null,
		action_date: action?.date ?? null,
		status: action === null ? 'signatory' : action.withdrawn ? 'withdrawn' : 'party'
	};
}
