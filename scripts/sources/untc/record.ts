/** How a State signed: itself, or by taking over a signature of a State that it succeeds. */
export type SignatureKind = 'signature' | 'succession';

/** How a participant became a party: the letters none, `a`, `d`, `A`, `AA` and `c` of the depositary. */
export type Action =
	'ratification' | 'accession' | 'succession' | 'acceptance' | 'approval' | 'formal confirmation';

/** A date cell of the table of participants. */
export interface Dated<Kind> {
	/** The day, ISO. */
	readonly date: string;
	readonly kind: Kind;
	/** In square brackets: undone since, as by a denunciation. */
	readonly withdrawn: boolean;
}

/** A row of the table of participants. */
export interface Participant {
	/** The name as the page spells it, without its footnotes. */
	readonly name: string;
	/** The State; null for a regional organisation. */
	readonly iso3: string | null;
	/** Where it stands, in words: "row 12 of the table of participants (Albania)". */
	readonly place: string;
	/** The numbers of its footnotes, those of its date cells too. */
	readonly footnotes: readonly string[];
	readonly signature: Dated<SignatureKind> | null;
	readonly action: Dated<Action> | null;
}

/** A declaration, reservation, objection or notification, as printed. */
export interface Declaration {
	readonly participant: string;
	readonly text: string;
	/** The day, ISO, where it was made later than the deposit and the page says when. */
	readonly made_on: string | null;
}

/** An end note. */
export interface EndNote {
	readonly number: string;
	readonly text: string;
}

/** What a status page of the UN Treaty Collection says. */
export interface StatusPage {
	readonly format: 'status page';
	/** The number of the instrument, as in IV-9-b; null where the page gives none (XML). */
	readonly untc_no: string | null;
	readonly title: string;
	/** The day of which the page gives the status, ISO; null where it does not say. */
	readonly as_of: string | null;
	/** The totals that the page states; they are equal to those of its rows. */
	readonly stated: { readonly signatories: number; readonly parties: number };
	readonly participants: readonly Participant[];
	readonly declarations: readonly Declaration[];
	readonly notes: readonly EndNote[];
}
