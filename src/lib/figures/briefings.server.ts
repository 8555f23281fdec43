import { withChanges } from '../briefings/changes.ts';
import type { Briefing } from '../briefings/document.ts';
import { groupBriefing } from '../briefings/group-briefing.ts';
import { askGroup, askSince } from '../briefings/group-rows.ts';
import { askState, type StateRows } from '../briefings/state-rows.ts';
import { stateBriefing, type Register } from '../briefings/state-briefing.ts';
import { longestSince, overdueMechanisms, themes, waitingLongest, type Theme } from '../briefings/themes.ts';
import { groups } from '../questions/groups.ts';
import { versionNamed } from '../register/history.ts';
import { recordChanges } from './history.server.ts';
import { answer, known, registerVersion, sourcesOf } from './record.server.ts';
import { recordStrip } from './record-strip.ts';

let register: Promise<Register> | undefined;

async function readRegister(): Promise<Register> {
	const sources = await sourcesOf();
	return {
		known: await known(),
		sources: new Map(sources.map((source) => [source.source_id, source])),
		version: registerVersion,
		origin: (process.env['PUBLIC_ORIGIN'] ?? '').replace(/\/+$/, '')
	};
}

/** What every briefing is made from besides answers. */
export function briefingRegister(): Promise<Register> {
	return (register ??= readRegister());
}

/** The answers that the briefing of a State is composed from. */
export function briefingRows(iso3: string): Promise<StateRows> {
	return askState(iso3, answer);
}

async function ofTheme(theme: Theme): Promise<Briefing> {
	const all = await briefingRegister();
	const rows = await askGroup(null, answer);
	if (theme === 'waiting-longest') return waitingLongest(rows, all);
	if (theme === 'overdue-mechanisms') return overdueMechanisms(rows, all);
	const parties = rows.standing.rows.filter(({ in_force: bound }) => bound === 'yes');
	const states = parties.map(({ iso3 }) => iso3);
	return longestSince(await askSince(states, answer), all);
}

const made = new Map<string, Promise<Briefing>>();

async function make(id: string): Promise<Briefing> {
	const theme = themes.find((one) => one === id);
	if (theme !== undefined) return ofTheme(theme);
	if (groups.some(({ slug }) => slug === id))
		return groupBriefing(id, await askGroup(id, answer), await briefingRegister());
	const rows = await briefingRows(id);
	const strip = recordStrip(rows.record.rows, { iso3: id, asOf: rows.record.asOf, root: '/' });
	return stateBriefing(rows, strip, await briefingRegister());
}

/**
 * A briefing, from the published tables; each is made once.
 * @param id alpha-3 code of a State of the register, slug of a group, or a theme
 * @throws EngineError where a statement fails
 */
export function briefingOf(id: string): Promise<Briefing> {
	const briefing = made.get(id) ?? make(id);
	made.set(id, briefing);
	return briefing;
}

/**
 * A briefing of a State that tells, last, what changed in the record since a version of the register.
 * @param since the first digits of the version, six at least
 * @throws Error where it is no briefing of a State, or the history tells no such version
 */
export async function briefingSince(id: string, since: string): Promise<Briefing> {
	const [{ known: vocabulary, origin }, changes] = await Promise.all([briefingRegister(), recordChanges()]);
	if (!vocabulary.states.some(({ iso3 }) => iso3 === id))
		throw new Error('what changed since a version is told of States alone');
	if (versionNamed(changes.versions, since) === null)
		throw new Error(`the history of the register tells no version "${since}"; /data/changes/ lists them`);
	return withChanges(await briefingOf(id), changes, since, origin);
}

/** The ids of all briefings: of States, groups and themes. */
export async function briefingIds(): Promise<readonly string[]> {
	const states = (await known()).states.map(({ iso3 }) => iso3);
	return [...states, ...groups.map(({ slug }) => slug), ...themes];
}
