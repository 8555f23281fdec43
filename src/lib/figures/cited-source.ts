/** A page or document that rows rest on, as the table of sources has it. */
export type CitedSource = {
	source_id: string;
	publisher: string;
	kind: string;
	title: string | null;
	/** ISO, as exact as it is known. */
	published_on: string | null;
	/** May be known in part only. */
	url: string | null;
};
