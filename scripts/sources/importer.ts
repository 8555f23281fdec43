import type { StateMatcher } from './names.ts';
import type { Page } from './page.ts';

/** Something that a person should look at; the record is whole all the same. */
export interface Warning {
	readonly what: string;
	/** The file, and the place in it where one can be named. */
	readonly where: string;
}

/** What an importer read of a page. */
export interface Reading<R> {
	readonly record: R;
	readonly warnings: readonly Warning[];
}

/**
 * One published format. Pure: it knows no file system, no clock and no register; names of States are matched by the
 * matcher that is handed in.
 */
export interface Importer<R> {
	/** The format's name on the command line. */
	readonly id: string;
	/** What it reads, in one line. */
	readonly about: string;
	/** Whether a page looks like this format, be it whole or not. */
	recognises(page: Page): boolean;
	/**
	 * Reads a page.
	 * @throws Refusal where the page is not of this format, not whole, or says what cannot be
	 */
	read(page: Page, states: StateMatcher): Reading<R>;
}
