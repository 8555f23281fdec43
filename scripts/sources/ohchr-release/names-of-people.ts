/** What stands before a name and is none of it. */
const TITLES =
	/^(?:(?:and|as well as|also|both|by|namely|The|the|Mr|Ms|Mrs|Miss|Mme|Dr|Prof|Professor|Judge|Sir|Dame|Lord|Lady|Sr|Sra|Amb|Ambassador|H\.E|experts?|members?|SPT|Subcommittee|(?:Vice-)?Chair(?:person|man|woman)?)\.? )+/;

/** "Head of the SPT delegation", "delegation head", "who is heading the delegation". */
const HEAD =
	"(?:the )?(?:[Hh]ead|[Ll]eader)(?: of (?:the |this |its )?(?:SPT(?:['’]s)? |UN |Subcommittee )?(?:[Dd]elegation|[Mm]ission))?|[Dd]elegation (?:[Hh]ead|[Ll]eader)";
const ROLE = new RegExp(`(?:^|[,;(–-] ?| )(?:and |as (?:the )?)?(?:${HEAD})(?=$|[,;):–-]| )`);
const OFFICE =
	/,? (?:the )?(?:SPT |Subcommittee )?(?:Vice-)?Chair(?:person|man|woman)?(?: of the (?:SPT|Subcommittee))?$/;

/** A word of a name: "J.", "O'Neill", "d'Aubigny", "Comas-Mata"; particles stand between them. */
const NAME_WORD =
	"(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:d['’])?\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*)";
const PARTICLE =
	'(?:van|von|der|den|de|del|della|dela|di|da|dos|das|du|la|le|las|los|el|al|bin|bint|ibn|ben|ould|y|e|ter|ten|zu)';
const NAME = new RegExp(`^${NAME_WORD}(?:(?: |-)(?:${PARTICLE} )*${NAME_WORD}){0,7}$`, 'u');

const FURTHER = `(?: (?:${PARTICLE} )*${NAME_WORD})`;

/** A name at a place of a text, for patterns of others: one word of it is enough after "Ms.". */
export const NAME_PATTERN = `(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor|Sir|Judge)\\.? ${NAME_WORD}${FURTHER}{0,6}|${NAME_WORD}${FURTHER}{1,6})`;
/** The head's office, for patterns of others. */
export const HEAD_PATTERN = `(?:${HEAD})`;

/** A name as it may stand in a list, and whether the words make its bearer the head. */
export interface Called {
	/** Null where the words are no name. */
	readonly name: string | null;
	readonly isHead: boolean;
}

/** Reads a name out of the words that stand for a person: titles, offices and commas away. */
export function calledIn(words: string): Called {
	const isHead = ROLE.test(words);
	const bare = words
		.replace(ROLE, ' ')
		.replace(/^[\s,;:•·▪*–-]+|[\s,;:•·–-]+$/g, '')
		.replace(/ {2,}/g, ' ')
		.replace(TITLES, '')
		.replace(OFFICE, '')
		.replace(/[\s,;:]+$/, '')
		.trim();
	return { name: NAME.test(bare) ? bare : null, isHead };
}

/** What the brackets after a name hold, without the head's office. */
export function countryIn(words: string): { readonly country: string; readonly isHead: boolean } {
	const isHead = ROLE.test(words);
	const country = words
		.replace(ROLE, ' ')
		.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
		.trim();
	return { country, isHead };
}
