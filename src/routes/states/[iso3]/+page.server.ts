import { error } from '@sveltejs/kit';
import type { PageServerLoadEvent } from './$types';
import type { Row } from '$lib/engine/engine.ts';
import type { RawAnswer } from '$lib/figures/definition.ts';
import { changesOfState } from '$lib/figures/history.server.ts';
import { comparable } from '$lib/figures/comparable.server.ts';
import { answer, describe, known, knownOfState, rowsOf, sourcesOf } from '$lib/figures/record.server.ts';
import { stateFacts } from '$lib/figures/state-facts.ts';
import { suggestionsFor } from '$lib/figures/suggestions.ts';
import type { Question } from '$lib/questions/question.ts';
import { groupSlug } from '$lib/questions/sql-parts.ts';
import { stateArticle17 } from '$lib/questions/state-article17.ts';
import { stateArticle24 } from '$lib/questions/state-article24.ts';
import { stateBetween } from '$lib/questions/state-between.ts';
import { stateDelegations } from '$lib/questions/state-delegations.ts';
import { stateExceptions } from '$lib/questions/state-exceptions.ts';
import { stateFrequency } from '$lib/questions/state-frequency.ts';
import { stateIdentity } from '$lib/questions/state-identity.ts';
import { stateMechanism } from '$lib/questions/state-mechanism.ts';
import { stateMechanismDue } from '$lib/questions/state-mechanism-due.ts';
import { stateMemberVisits } from '$lib/questions/state-member-visits.ts';
import { stateMembers } from '$lib/questions/state-members.ts';
import { stateRecord } from '$lib/questions/state-record.ts';
import { stateReports } from '$lib/questions/state-reports.ts';
import { stateTreaties } from '$lib/questions/state-treaties.ts';
import { stateVisits } from '$lib/questions/state-visits.ts';
import { stateWaits } from '$lib/questions/state-waits.ts';

/** A page for every State of the register, also those outside the treaty. */
export async function entries() {
	return (await known()).states.map(({ iso3 }) => ({ iso3 }));
}

/** The ids of all sources that the rows of some answers cite, each once. */
function cited(answers: readonly RawAnswer<Row>[]): readonly string[] {
	const ids = answers.flatMap(({ rows }) =>
		rows.flatMap((row) => (typeof row['source_ids'] === 'string' ? row['source_ids'].split(' ') : []))
	);
	return [...new Set(ids)];
}

/** So many versions are told on the page of a State; the others on that of all changes. */
const toldVersions = 5;

/** The last corrections of the record of a State. */
async function lastChanges(iso3: string) {
	const { start, versions } = await changesOfState(iso3);
	return { start, versions: versions.slice(0, toldVersions), more: versions.length > toldVersions };
}

/** Comparisons to begin with, and the names of their States. */
async function comparisons(iso3: string) {
	const suggestions = suggestionsFor(iso3, await comparable());
	const named = new Set(suggestions.flatMap(({ states }) => states));
	const all = await known();
	return {
		suggestions,
		named: { ...all, states: all.states.filter((state) => named.has(state.iso3)), treaties: [], events: [] }
	};
}

/** Everything the page of a State shows. */
export async function load({ params }: PageServerLoadEvent) {
	const own = await knownOfState(params.iso3);
	const [state] = own.states;
	if (state === undefined) error(404, `"${params.iso3}" is no State of the register`);
	const [group] = await rowsOf<{ slug: string }>(
		`SELECT ${groupSlug} AS slug FROM states AS s WHERE iso3 = '${state.iso3}'`
	);
	const chosen = { state: state.iso3 };
	const of = <R extends Row>(question: Question<R>) => answer(question, chosen);
	const answers = {
		record: await of(stateRecord),
		visits: await of(stateVisits),
		delegations: await of(stateDelegations),
		reports: await of(stateReports),
		frequency: await of(stateFrequency),
		waits: await of(stateWaits),
		between: await of(stateBetween),
		mechanism: await of(stateMechanism),
		mechanismDue: await of(stateMechanismDue),
		article17: await of(stateArticle17),
		article24: await of(stateArticle24),
		members: await of(stateMembers),
		memberVisits: await of(stateMemberVisits),
		treaties: await of(stateTreaties),
		identity: await of(stateIdentity),
		exceptions: await of(stateExceptions)
	};
	const nothing = async <R extends Row>(question: Question<R>, raw: RawAnswer<R>) =>
		raw.rows.length > 0 ? [] : [await describe(question, raw, chosen)];
	return {
		description: await describe(stateRecord, answers.record, chosen),
		state,
		group: group?.slug ?? 'no-group',
		known: own,
		...answers,
		facts: stateFacts({
			record: answers.record.rows,
			frequency: answers.frequency.rows,
			visits: answers.visits.rows,
			waits: answers.waits.rows,
			reports: answers.reports.rows,
			mechanism: answers.mechanism.rows,
			article17: answers.article17.rows,
			members: answers.members.rows,
			treaties: answers.treaties.rows
		}),
		...(await comparisons(state.iso3)),
		/** What is not in the record, each in a sentence. */
		nothing: [
			...(await nothing(stateVisits, answers.visits)),
			...(await nothing(stateMechanism, answers.mechanism)),
			...(await nothing(stateArticle17, answers.article17)),
			...(await nothing(stateArticle24, answers.article24)),
			...(await nothing(stateMembers, answers.members)),
			...(await nothing(stateMemberVisits, answers.memberVisits))
		],
		changes: await lastChanges(state.iso3),
		/** Of the record on the State: those of the visits of its nationals elsewhere are that of other States. */
		sources: await sourcesOf(cited(Object.values(answers).filter((raw) => raw !== answers.memberVisits)))
	};
}
