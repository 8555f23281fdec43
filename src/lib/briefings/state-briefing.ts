import * as m from '../paraglide/messages.js';
import type { Known } from '../questions/parameters.ts';
import { atStart, stateWords } from '../questions/state-name.ts';
import { dateWords } from '../text/dates.ts';
import { addressOf } from './addresses.ts';
import { betweenSection } from './between.ts';
import { comparedSection } from './compared.ts';
import type { Context } from './context.ts';
import { citedBy, type Briefing, type Note, type Section } from './document.ts';
import { mechanismSection, overdueSection } from './mechanism.ts';
import { noteOf, ownNote, recordDays, type OwnFigure, type Source } from './notes.ts';
import { openSection } from './open-questions.ts';
import { standingSection } from './standing.ts';
import { recordSection, type RecordDrawing } from './state-figures.ts';
import type { StateRows, Told } from './state-rows.ts';
import { visitsSection } from './visits.ts';

/** What a briefing is made from besides answers. */
export interface Register {
	readonly known: Known;
	/** By id. */
	readonly sources: ReadonlyMap<string, Source>;
	/** The version of the register, as it is shown. */
	readonly version: string;
	/** Where the site stands, without a slash at the end; empty where that is not known. */
	readonly origin: string;
}

/** As at when each part of the record stands, in a sentence. */
export function endsWords({ asOf }: Known): string {
	const day = (table: string) => dateWords(asOf[table] ?? '');
	return m.brief_ends({
		participation: day('participation'),
		visits: day('visits'),
		npms: day('npms'),
		article17: day('article17')
	});
}

/**
 * From which version of the register a briefing is made, and how to check it.
 * @param path of the page with its figures; null where the sources name several
 */
export function checkWords({ version, origin }: Register, path: string | null): string {
	if (path === null) return m.brief_check_theme({ version });
	const address = addressOf(origin, path);
	return origin === '' ? m.brief_check_path({ version, address }) : m.brief_check({ version, address });
}

/** The last day, ISO, at which a part of the record stands. */
export function lastDay({ asOf }: Known): string {
	return Object.values(asOf).reduce((a, b) => (a > b ? a : b), '');
}

/**
 * The notes that some sections cite, in the order of first mention.
 * @param own figures of the Observatory itself
 * @throws Error where a source is cited that the register does not hold
 */
export function notesOf(
	sections: readonly Section[],
	answers: readonly Told<{ source_ids?: string | null }>[],
	own: readonly OwnFigure[],
	register: Register
): readonly Note[] {
	const { sources, known } = register;
	const days = recordDays(answers);
	return citedBy(sections).map((id) => {
		const figure = own.find((one) => one.id === id);
		if (figure !== undefined) return ownNote(figure, register);
		const source = sources.get(id);
		if (source === undefined) throw new Error(`The register holds no source "${id}"`);
		return noteOf(source, days.get(id) ?? lastDay(known));
	});
}

/**
 * The briefing of a State.
 * @param rows its answers
 * @param record its record, as it is drawn
 * @throws Error where the answers name what the register does not hold
 */
export function stateBriefing(rows: StateRows, record: RecordDrawing, register: Register): Briefing {
	const { iso3, ...answers } = rows;
	const { known, version, origin } = register;
	const address = (path: string) => addressOf(origin, path);
	const state = stateWords(iso3, known);
	const name = known.states.find((one) => one.iso3 === iso3)?.name ?? iso3;
	const own: readonly OwnFigure[] = [
		{
			id: `record-${iso3}`,
			figure: m.brief_own_state({ state }),
			path: `states/${iso3}/`,
			asOf: null
		},
		{
			id: `compare-${iso3}`,
			figure: m.brief_own_compare(),
			path: `compare/?states=${iso3}`,
			asOf: rows.compare.asOf
		}
	];
	const context: Context = {
		state,
		State: atStart(state),
		known,
		own: `record-${iso3}`,
		compared: `compare-${iso3}`,
		version,
		address
	};
	const sections = [
		standingSection(rows, context),
		...recordSection(rows, record, context),
		...mechanismSection(rows, context),
		...overdueSection(rows, context),
		...visitsSection(rows, context),
		...betweenSection(rows),
		...comparedSection(rows, context),
		...openSection(rows)
	];
	return {
		id: iso3,
		name,
		title: m.brief_title({ name }),
		ends: endsWords(known),
		asOf: lastDay(known),
		sections,
		notes: notesOf(sections, Object.values(answers), own, register),
		check: checkWords(register, `states/${iso3}/`),
		checkAny: checkWords(register, null)
	};
}
