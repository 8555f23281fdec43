import { askState, type StateRows } from '../briefings/state-rows.ts';
import { stateBriefing, type Register } from '../briefings/state-briefing.ts';
import type { Briefing } from '../briefings/document.ts';
import { answer, known, manifest, sourcesOf } from './record.server.ts';

let register: Promise<Register> | undefined;

async function readRegister(): Promise<Register> {
	const sources = await sourcesOf();
	return {
		known: await known(),
		sources: new Map(sources.map((source) => [source.source_id, source])),
		version: manifest.register_version.slice(0, 12)
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

/**
 * The briefing of a State, from the published tables.
 * @param iso3 alpha-3 code of a State of the register
 * @throws EngineError where a statement fails
 */
export async function briefingOf(iso3: string): Promise<Briefing> {
	return stateBriefing(await briefingRows(iso3), await briefingRegister());
}
