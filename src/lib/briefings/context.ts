import type { Known } from '../questions/parameters.ts';

/** What every section of a State's briefing knows. */
export interface Context {
	/** The State's name as it stands within a sentence, and as it begins one. */
	readonly state: string;
	readonly State: string;
	readonly known: Known;
	/** Ids of the notes for what is computed from the State's record, and from the comparison with others. */
	readonly own: string;
	readonly compared: string;
	/** The version of the register, as it is shown. */
	readonly version: string;
	/** The address of a page of the site, from its path. */
	readonly address: (path: string) => string;
}
