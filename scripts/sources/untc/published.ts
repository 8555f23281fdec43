/** A cell of the table of participants as published: its words, and the numbers of its footnotes. */
export interface PublishedCell {
	readonly text: string;
	readonly footnotes: readonly string[];
}

/** A row of the table of participants, and the line of the file on which it begins. */
export interface PublishedRow {
	readonly cells: readonly PublishedCell[];
	readonly line: number | null;
}

/**
 * What a status page says, still in its own words: HTML and XML are both brought to this form. Where an element
 * occurs more than once, each is given, so that two pages in one can be told.
 */
export interface Published {
	/** How the page names the table, in messages. */
	readonly format: 'HTML' | 'XML';
	/** `STATUS AS AT : 03-02-2026 …`; empty where the format has no such line. */
	readonly statusLines: readonly string[];
	/** The chapter, as in "CHAPTER IV"; empty where the format has none. */
	readonly chapters: readonly string[];
	/** Number and title, as in "9. b Optional Protocol …". */
	readonly titles: readonly string[];
	/** `Signatories : 76. Parties : 96`, footnotes left out. */
	readonly totals: readonly string[];
	/** The tables of participants: a head row, then rows. */
	readonly tables: readonly (readonly PublishedRow[])[];
	readonly declarations: readonly {
		readonly participant: string;
		readonly text: string;
		readonly date: string | null;
	}[];
	readonly notes: readonly { readonly number: string; readonly text: string }[];
}
