import type { Row } from '../engine/engine.ts';
import { compare, type CompareRow } from '../questions/compare.ts';
import type { BetweenRow } from '../questions/between.ts';
import type { MechanismRow } from '../questions/mechanisms.ts';
import type { Parameters } from '../questions/parameters.ts';
import type { Question } from '../questions/question.ts';
import { stateArticle17, type StateArticle17Row } from '../questions/state-article17.ts';
import { stateArticle24, type StateArticle24Row } from '../questions/state-article24.ts';
import { stateBetween } from '../questions/state-between.ts';
import { stateDelegations, type StateDelegateRow } from '../questions/state-delegations.ts';
import { stateMechanism, type StateMechanismRow } from '../questions/state-mechanism.ts';
import { stateMechanismDue } from '../questions/state-mechanism-due.ts';
import { stateMembers, type StateMemberRow } from '../questions/state-members.ts';
import { stateRecord, type StateRecordRow } from '../questions/state-record.ts';
import { stateReports, type StateReportRow } from '../questions/state-reports.ts';
import { stateTreaties, type StateTreatyRow } from '../questions/state-treaties.ts';
import { stateVisits, type StateVisitRow } from '../questions/state-visits.ts';
import { stateWaits, type StateWaitRow } from '../questions/state-waits.ts';

/** The rows of an answer, and the ISO day they speak of. */
export interface Told<R> {
	readonly rows: readonly R[];
	readonly asOf: string;
}

/** Answers a question, wherever the record is asked. */
export type Ask = <R extends Row>(question: Question<R>, chosen: Partial<Parameters>) => Promise<Told<R>>;

/** All answers that the briefing of a State is composed from. */
export interface StateRows {
	readonly iso3: string;
	readonly treaties: Told<StateTreatyRow>;
	readonly article24: Told<StateArticle24Row>;
	readonly mechanismDue: Told<MechanismRow>;
	readonly mechanism: Told<StateMechanismRow>;
	readonly article17: Told<StateArticle17Row>;
	readonly record: Told<StateRecordRow>;
	readonly visits: Told<StateVisitRow>;
	readonly delegations: Told<StateDelegateRow>;
	readonly reports: Told<StateReportRow>;
	readonly waits: Told<StateWaitRow>;
	readonly between: Told<BetweenRow>;
	readonly members: Told<StateMemberRow>;
	readonly compare: Told<CompareRow>;
}

/**
 * Asks all that the briefing of a State needs.
 * @param iso3 alpha-3 code of a State of the register
 * @throws what `ask` throws
 */
export async function askState(iso3: string, ask: Ask): Promise<StateRows> {
	const state = { state: iso3 };
	return {
		iso3,
		treaties: await ask(stateTreaties, state),
		article24: await ask(stateArticle24, state),
		mechanismDue: await ask(stateMechanismDue, state),
		mechanism: await ask(stateMechanism, state),
		article17: await ask(stateArticle17, state),
		record: await ask(stateRecord, state),
		visits: await ask(stateVisits, state),
		delegations: await ask(stateDelegations, state),
		reports: await ask(stateReports, state),
		waits: await ask(stateWaits, state),
		between: await ask(stateBetween, state),
		members: await ask(stateMembers, state),
		compare: await ask(compare, { states: [iso3] })
	};
}
