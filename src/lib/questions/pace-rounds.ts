import * as m from '../paraglide/messages.js';
import { decimalWords, integerWords } from '../text/numbers.ts';

/** A whole year of the SPT's work, and the pace of the five years that end with it. */
export type PaceRow = {
	year: number;
	/** Missions begun in the year: a visit that resumes another is no visit of its own. */
	missions: number;
	/** Parties at the end of the year. */
	parties: number;
	/** Missions a year in the five years that end with this one; null before there were five. */
	pace: number | null;
	/** Years in which every party is visited once at that pace; null where there is none. */
	round: number | null;
	/** Whether the year is one of the last five before the day of the answer. */
	last_five: 'yes' | 'no';
	/** What the register of events has of the year, `; ` between; null for nothing. */
	events: string | null;
	/** When each of those was, with a space between, as exact as it is known: `2020-03/2021-10`, `2011-02/`. */
	event_dates: string | null;
	/** Parties on the day of the answer: the same in every row. */
	parties_now: number;
};

/** A pace, and how long one round takes at it. */
export interface Round {
	/** Missions a year. */
	readonly pace: number;
	/** Years in which every party is visited once. */
	readonly years: number;
}

/** The pace of the last five whole years, with the round; null where the record has no five years, or no mission in them. */
export function observedRound(rows: readonly PaceRow[]): Round | null {
	const last = rows.at(-1);
	if (last === undefined || last.pace === null || last.pace === 0) return null;
	return { pace: last.pace, years: last.parties_now / last.pace };
}

/** The round at a supposed pace. */
export function supposedRound(rows: readonly PaceRow[], pace: number): Round | null {
	const last = rows.at(-1);
	return last === undefined ? null : { pace, years: last.parties_now / pace };
}

/** How long a round takes, as arithmetic: `96 parties ÷ 8 missions a year = 12.0 years`. */
export function arithmeticWords({ pace, years }: Round, parties: number): string {
	return m.pace_arithmetic({
		count: parties,
		parties: integerWords(parties),
		pace: paceWords(pace),
		years: decimalWords(years)
	});
}

/** A pace in words: a whole number as such, else with one decimal. */
export function paceWords(pace: number): string {
	return Number.isInteger(pace) ? integerWords(pace) : decimalWords(pace);
}
