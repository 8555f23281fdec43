/** A document that a cell tells of. */
export interface VisitDocument {
	readonly status: 'public' | 'confidential' | null;
	/** As the cell has it; one with "R." before its number is restricted. */
	readonly symbol: string | null;
}

const SYMBOL = /\bCAT\/OP\/[A-Z]{3}\/[A-Za-z0-9./]*[A-Za-z0-9]/;
const RESTRICTED = /\/R\.\d/;

/** Reads the status and the symbol of a document. A symbol alone says no more than that it exists, unless it is restricted. */
export function documentIn(cell: string): VisitDocument {
	const symbol = SYMBOL.exec(cell)?.[0] ?? null;
	const confidential =
		/\bconfidential\b|\bnot public\b/i.test(cell) || (symbol !== null && RESTRICTED.test(symbol));
	const isPublic = /\bpublic\b|\bpublished\b/i.test(
		cell.replace(/\bnot (?:yet )?(?:public|published)\b/gi, '')
	);
	if (confidential && isPublic) return { status: null, symbol };
	return { status: confidential ? 'confidential' : isPublic ? 'public' : null, symbol };
}

/** The kind of visit; null where the cell names none that the register knows: "SPT country visit" is any. */
export function visitTypeIn(
	cell: string
): 'regular' | 'follow-up' | 'NPM advisory' | 'OPCAT advisory' | null {
	if (/follow.?up/i.test(cell)) return 'follow-up';
	if (/(?:NPM|mechanism).*advi|advi.*(?:NPM|mechanism)/i.test(cell)) return 'NPM advisory';
	if (/OPCAT.*advi|advi.*OPCAT/i.test(cell)) return 'OPCAT advisory';
	return /\bregular\b/i.test(cell) ? 'regular' : null;
}
