import { readFileSync } from 'node:fs';
import type { RecordChanges } from '../briefings/changes.ts';
import * as m from '../paraglide/messages.js';
import { stateWords } from '../questions/state-name.ts';
import { changedSince, historyOfState, shortVersion, type History } from '../register/history.ts';
import { known, rowsOf } from './record.server.ts';
import { changeWords, rowWords, toldVersion, type Telling, type ToldVersion } from './told-changes.ts';

/** Every version of the register. @throws where the repository does not hold it */
export const history = JSON.parse(readFileSync('data/history/versions.json', 'utf8')) as History;

let telling: Promise<Telling> | undefined;

async function readTelling(): Promise<Telling> {
	const all = await known();
	const sources = await rowsOf<{ source_id: string }>('SELECT source_id FROM sources ORDER BY source_id');
	return {
		states: new Map(all.states.map(({ iso3 }) => [iso3, stateWords(iso3, all)])),
		sources: new Set(sources.map(({ source_id }) => source_id))
	};
}

/** What changes are told with, from the register of today. */
export function changesTelling(): Promise<Telling> {
	return (telling ??= readTelling());
}

/** A version by its SHA-256, in hex, and its ISO day. */
export interface VersionName {
	readonly version: string;
	readonly date: string;
}

/** All versions of the register, oldest first. */
export const versionNames: readonly VersionName[] = [history.start, ...history.versions].map(
	({ version, date }) => ({ version, date })
);

/** What changed in the record of a State. */
export interface StateChanges {
	/** With which version the register began, and on which ISO day. */
	readonly start: { readonly short: string; readonly date: string };
	/** The versions in which something changed, newest first. */
	readonly versions: readonly ToldVersion[];
}

/** What changed in the record of a State since the register began. @param iso3 alpha-3 code */
export async function changesOfState(iso3: string): Promise<StateChanges> {
	const { start } = history;
	const telling = await changesTelling();
	const own = changedSince(historyOfState(history, iso3), start);
	return {
		start: { short: shortVersion(start.version), date: start.date },
		versions: own.map((version) => toldVersion(version, telling))
	};
}

/** What changed in the records of all States, as briefings tell it. */
export async function recordChanges(): Promise<RecordChanges> {
	const { states } = await changesTelling();
	const told = history.versions.flatMap(({ version, changes }) =>
		changes.map((change) => {
			const words = m.brief_change_words({ row: rowWords(change, states), change: changeWords(change) });
			return { state: change.state, version, words };
		})
	);
	const ofState = (iso3: string) => told.flatMap(({ state, ...change }) => (state === iso3 ? [change] : []));
	const changed = [...new Set(told.flatMap(({ state }) => state ?? []))].sort();
	return { versions: versionNames, states: Object.fromEntries(changed.map((iso3) => [iso3, ofState(iso3)])) };
}
