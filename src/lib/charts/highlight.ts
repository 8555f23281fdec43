import { getContext } from 'svelte';

/** The subjects that a drawing shall put forward; none where it is empty. */
export type Highlight = ReadonlySet<string>;

/** What a mark, a row, a line or a label is of. */
export interface Subject {
	/** The id of its subject; two with a space between where it is of both. Absent where it is of none. */
	readonly of?: string | undefined;
}

/** How strong what is of a subject is drawn: SVG attributes, undefined where it is drawn as ever. */
export interface Emphasis {
	/** What names the subject in the markup; undefined where nothing is put forward. */
	of(of: string | undefined): string | undefined;
	/** The `opacity` of a mark, a row or a line. */
	mark(of: string | undefined): number | undefined;
	/** The `opacity` of words: they recede less, so that they can still be read. */
	words(of: string | undefined): number | undefined;
	/** The `font-weight` of words. */
	weight(of: string | undefined): 'bold' | undefined;
	/** The `fill` of words upon a mark: that of words upon the ground where the mark recedes. */
	upon(of: string | undefined, usual: string): string;
}

/** Under which key a drawing finds its highlight in the context of Svelte. */
export const highlightKey = Symbol('highlight');

/** How much of a mark and of words is left where they recede: words keep 3:1 on the ground. */
export const receding = { mark: 0.3, words: 0.65 } as const;

const none: Highlight = new Set();

const plain: Emphasis = {
	of: () => undefined,
	mark: () => undefined,
	words: () => undefined,
	weight: () => undefined,
	upon: (_of, usual) => usual
};

/** The highlight that the drawing stands in. To be called while a component is made. */
export function highlighted(): Highlight {
	return getContext<Highlight | undefined>(highlightKey) ?? none;
}

/**
 * How a drawing puts some of its subjects forward: all others recede. What has no subject is drawn as ever, and so is all
 * where none of the subjects is drawn.
 * @param drawn all that has a subject
 */
export function emphasis(highlight: Highlight, drawn: readonly Subject[]): Emphasis {
	const forward = (of: string) => of.split(' ').some((subject) => highlight.has(subject));
	if (highlight.size === 0 || !drawn.some(({ of }) => of !== undefined && forward(of))) return plain;
	const recedes = (of: string | undefined) => of !== undefined && !forward(of);
	return {
		of: (of) => of,
		mark: (of) => (recedes(of) ? receding.mark : undefined),
		words: (of) => (recedes(of) ? receding.words : undefined),
		weight: (of) => (of !== undefined && forward(of) ? 'bold' : undefined),
		upon: (of, usual) => (recedes(of) ? 'var(--ink)' : usual)
	};
}

/** The subject of what is of two things, each once. */
export function ofBoth(a: Subject, b: Subject): string | undefined {
	const subjects = [...new Set([a.of, b.of])].filter((of) => of !== undefined);
	return subjects.length === 0 ? undefined : subjects.join(' ');
}
