import { CellFault, englishDay } from './date-cell.ts';
import type { Participant, StatusPage } from './record.ts';

/** The day from which a State is no longer a party, and the words that say so. */
export interface Withdrawal {
	readonly day: string;
	readonly evidence: string;
}

const EFFECT =
	/[^.;]*\b(?:denounc\w+|denunciation|withdraw\w*)\b[^.;]*?\bwith effect (?:from|on|as of) (\d{1,2} [A-Z][a-z]+ \d{4})[^.;]*/g;

/**
 * Reads the day of a withdrawal from the end notes of a participant whose date stands in brackets: a sentence that
 * tells of a denunciation "with effect from" a day. Where the notes name no such day, or two, nothing is read.
 */
export function withdrawalOf({ footnotes }: Participant, { notes }: StatusPage): Withdrawal | null {
	const sentences = notes
		.filter(({ number }) => footnotes.includes(number))
		.flatMap(({ text }) => [...text.matchAll(EFFECT)]);
	const [first, ...others] = sentences;
	if (first === undefined || others.length > 0) return null;
	try {
		const day = englishDay(first[1] ?? '');
		return day === null ? null : { day, evidence: first[0].trim() };
	} catch (error) {
		if (!(error instanceof CellFault)) throw error;
		return null;
	}
}
