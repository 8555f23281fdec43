import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { addressOf } from './addresses.ts';
import type { Note } from './document.ts';
import type { Told } from './state-rows.ts';

/** A page or document that rows rest on, as the table of sources has it. */
export interface Source {
	readonly source_id: string;
	readonly publisher: string;
	readonly title: string | null;
	/** ISO, as exact as it is known. */
	readonly published_on: string | null;
	/** May be known in part only. */
	readonly url: string | null;
}

/** A row that cites, as answers of the record do. */
type Citing = { readonly source_ids?: string | null };

/** The day, ISO, at which the record that cites a source stands, by its id; of several tables the first told. */
export function recordDays(answers: readonly Told<Citing>[]): ReadonlyMap<string, string> {
	const days = new Map<string, string>();
	for (const { rows, asOf } of answers)
		for (const { source_ids: ids } of rows)
			for (const id of ids?.split(' ') ?? []) if (!days.has(id)) days.set(id, asOf);
	return days;
}

/** A source as a footnote tells it. @param asOf the ISO day at which the record that cites it stands */
export function noteOf({ source_id, publisher, title, published_on, url }: Source, asOf: string): Note {
	return {
		id: source_id,
		words: m.brief_note({
			publisher,
			title: title === null ? '' : m.brief_note_title({ title }),
			date: published_on === null ? '' : m.brief_note_date({ date: dateWords(published_on) })
		}),
		address: url,
		record: m.brief_note_record({ date: dateWords(asOf) })
	};
}

/** A figure of the Observatory itself as a note: what is computed rests on it. */
export interface OwnFigure {
	readonly id: string;
	readonly figure: string;
	/** From the root of the site, without the slash at its front: `states/KAZ/`. */
	readonly path: string;
	/** ISO day; null where it tells of several parts of the record, which end on different days. */
	readonly asOf: string | null;
}

/**
 * A figure of the Observatory as a footnote tells it.
 * @param version of the register, as it is shown
 * @param origin where the site stands; empty where that is not known
 */
export function ownNote(
	{ id, figure, path, asOf }: OwnFigure,
	{ version, origin }: { readonly version: string; readonly origin: string }
): Note {
	return {
		id,
		words: m.brief_note_own({ figure, version }),
		address: addressOf(origin, path),
		record: asOf === null ? m.brief_note_dates() : m.brief_note_record({ date: dateWords(asOf) })
	};
}
