import { spanWords } from '../text/dates.ts';
import { listWords } from '../text/numbers.ts';

/** A part of a visit: its first and last day, ISO. */
export interface VisitPart {
	readonly start: string;
	readonly end: string;
}

/**
 * Reads the parts of a visit.
 * @param parts `2016-05-19/2016-05-25 2016-09-05/2016-09-09`; null where the visit was made in one
 */
export function partsOf(parts: string | null): readonly VisitPart[] {
	return (parts?.split(' ') ?? []).map((part) => {
		const [start = '', end = ''] = part.split('/');
		return { start, end };
	});
}

/** The parts in words, `19 to 25 May 2016 and 5 to 9 September 2016`; empty where the visit was made in one. */
export function partsWords(parts: string | null): string {
	return listWords(partsOf(parts).map(({ start, end }) => spanWords(start, end)));
}
