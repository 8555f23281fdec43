import type { Register } from '../../src/lib/register/tables.ts';
import type { Proposals } from './difference.ts';
import type { Importer, Warning } from './importer.ts';
import type { StateMatcher } from './names.ts';
import type { Page } from './page.ts';

/** What a person adds on the command line to what a page says. */
export interface Given {
	/** The day of a page that does not say its own, ISO; null where none was given. */
	readonly as_of: string | null;
	/** First days on which States were no longer parties, ISO, by alpha-3 code. */
	readonly withdrawn_on: Readonly<Record<string, string>>;
	/** The address that a page comes from; null where it is a file and none was given. */
	readonly url: string | null;
}

/** A page that was read, whatever its format. */
export interface ReadPage {
	/** What was read, as `--json` prints it. @throws Refusal */
	json(register: Register): unknown;
	readonly warnings: readonly Warning[];
	/** What the page would have the register say. @throws Refusal */
	propose(register: Register, given: Given): Proposals;
}

/** A published format as the command knows it. */
export interface Format {
	readonly id: string;
	/** What it reads, in one line. */
	readonly about: string;
	recognises(page: Page): boolean;
	/** @throws Refusal */
	read(page: Page, states: StateMatcher): ReadPage;
}

/** What a format does with a record, besides reading it. */
interface Uses<R> {
	readonly json: (record: R, register: Register, file: string) => unknown;
	readonly proposals: (record: R, register: Register, given: Given, file: string) => Proposals;
}

/** Joins an importer with what is done with its records. */
export function format<R>(importer: Importer<R>, { json, proposals }: Uses<R>): Format {
	return {
		id: importer.id,
		about: importer.about,
		recognises: (page) => importer.recognises(page),
		read(page, states) {
			const { record, warnings } = importer.read(page, states);
			return {
				json: (register) => json(record, register, page.name),
				warnings,
				propose: (register, given) => proposals(record, register, given, page.name)
			};
		}
	};
}
