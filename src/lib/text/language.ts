/** What says a message, from what stands in it. */
export type Message = (inputs: never) => string;

/** A language besides that of the pages. */
export interface Language {
	/** BCP 47. */
	readonly tag: string;
	/** What it says in the place of the pages' messages, each at its number; nothing where it has none. */
	readonly messages: readonly (Message | undefined)[];
	/** Settles what the words of a message or a date owe to each other. */
	words(message: string): string;
	/** The names of States, by their alpha-3 codes. */
	readonly states: ReadonlyMap<string, string>;
	/** Words of the register that a picture shows, by the register's own. */
	readonly register: ReadonlyMap<string, string>;
}

let spoken: Language | undefined;

/** The BCP 47 tag of the language that is spoken; undefined for the pages' own. */
export function spokenTag(): string | undefined {
	return spoken?.tag;
}

/** Words as the language that is spoken writes them. */
export function settledWords(words: string): string {
	return spoken ? spoken.words(words) : words;
}

/**
 * A message in the language that is spoken; undefined where it is the pages' own, or has no such message.
 * @param number of the message, as the build numbers them
 * @param inputs what stands in it
 */
export function said(number: number, inputs: unknown): string | undefined {
	const message = spoken?.messages[number];
	return message && settledWords(message(inputs as never));
}

/**
 * Does a piece of work in a language: what it says, it says in that, and what is said after it in the pages' own.
 * @param language undefined for the pages' own
 * @param work ends when it returns: what it leaves for later is not said in the language
 */
export function speaking<T>(language: Language | undefined, work: () => T): T {
	const before = spoken;
	spoken = language;
	try {
		return work();
	} finally {
		spoken = before;
	}
}

let waiting = 0;

/**
 * Speaks a language while something is on its way that will say more of itself when it comes. The page may say a word in
 * it meanwhile: for what does not come in time of itself.
 * @param language undefined for the pages' own
 */
export async function speakingMeanwhile(
	language: Language | undefined,
	coming: () => Promise<void>
): Promise<void> {
	spoken = language;
	waiting++;
	try {
		await coming();
	} finally {
		if (--waiting === 0) spoken = undefined;
	}
}
