import * as m from '../paraglide/messages.js';
import { shortVersion, versionNamed } from '../register/history.ts';
import { dateWords } from '../text/dates.ts';
import { tidyName } from '../text/own-name.ts';
import { addressOf } from './addresses.ts';
import { cited, paragraph, type Block, type Briefing, type Note } from './document.ts';

/** What changed in the records of States, as briefings tell it. */
export interface RecordChanges {
	/** All versions of the register, oldest first, by their SHA-256 in hex, each with its ISO day. */
	readonly versions: readonly { readonly version: string; readonly date: string }[];
	/** The changes of a State in words, each with the version that made it, by alpha-3 code; none where there are none. */
	readonly states: Readonly<
		Partial<Record<string, readonly { readonly version: string; readonly words: string }[]>>
	>;
}

/** The section on what changed, among those of a briefing, and the note that it rests on. */
const id = 'changes';

/** A version that nobody knows is told no longer than a real one is. */
const longest = 64;

function blocksSince({ versions, states }: RecordChanges, iso3: string, since: string): readonly Block[] {
	const found = versionNamed(versions, since);
	if (found === null)
		return [paragraph(cited(m.brief_changes_unknown({ version: tidyName(since.slice(0, longest)) }), id))];
	const begun = { version: shortVersion(found.version), date: dateWords(found.date) };
	const later = versions.slice(versions.indexOf(found) + 1).reverse();
	if (later.length === 0) return [paragraph(cited(m.brief_changes_newest(begun), id))];
	const items = later.flatMap(({ version, date }) =>
		(states[iso3] ?? [])
			.filter((change) => change.version === version)
			.map(({ words }) => [
				cited(m.brief_change({ date: dateWords(date), version: shortVersion(version), words }), id)
			])
	);
	if (items.length === 0) return [paragraph(cited(m.brief_changes_none(begun), id))];
	return [paragraph(cited(m.brief_changes_lead(begun), id)), { kind: 'list', items }];
}

/** The version that the query of an address asks about: what changed since? Null where it asks nothing. */
export function sinceIn(query: string): string | null {
	const since = new URLSearchParams(query).get('since')?.trim() ?? '';
	return since === '' ? null : since;
}

/** The query of an address that asks what changed since a version, besides what it asks already. */
export function withSince(query: string, since: string | null): string {
	if (since === null) return query;
	return `${query === '' ? '?' : `${query}&`}since=${encodeURIComponent(since)}`;
}

/**
 * A briefing of a State with a section, its last, on what changed in the record since a version of the register.
 * @param since the first digits of the version, six at least; one that the history does not tell is told as such
 * @param origin where the site stands; empty where that is not known
 */
export function withChanges(
	briefing: Briefing,
	changes: RecordChanges,
	since: string,
	origin: string
): Briefing {
	const note: Note = {
		id,
		words: m.brief_changes_note(),
		address: addressOf(origin, 'data/changes/'),
		record: ''
	};
	const section = {
		id,
		heading: m.brief_changes(),
		level: 2 as const,
		blocks: blocksSince(changes, briefing.id, since)
	};
	return { ...briefing, sections: [...briefing.sections, section], notes: [...briefing.notes, note] };
}
