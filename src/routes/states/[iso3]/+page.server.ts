import { error } from '@sveltejs/kit';
import type { PageServerLoadEvent } from './$types';
import { answer, describe, known, knownOfState, rowsOf } from '$lib/figures/record.server.ts';
import { groupSlug } from '$lib/questions/sql-parts.ts';
import { stateArticle17 } from '$lib/questions/state-article17.ts';
import { stateDelegations } from '$lib/questions/state-delegations.ts';
import { stateMechanism } from '$lib/questions/state-mechanism.ts';
import { stateRecord } from '$lib/questions/state-record.ts';
import { stateReports } from '$lib/questions/state-reports.ts';
import { stateTreaties } from '$lib/questions/state-treaties.ts';
import { stateVisits } from '$lib/questions/state-visits.ts';

/** A page for every State of the register, also those outside the treaty. */
export async function entries() {
	return (await known()).states.map(({ iso3 }) => ({ iso3 }));
}

/** Everything the page of a State shows. */
export async function load({ params }: PageServerLoadEvent) {
	const own = await knownOfState(params.iso3);
	const [state] = own.states;
	if (state === undefined) error(404, `"${params.iso3}" is no State of the register`);
	const [group] = await rowsOf<{ slug: string; un_status: string }>(
		`SELECT ${groupSlug} AS slug, un_status FROM states AS s WHERE iso3 = '${state.iso3}'`
	);
	const chosen = { state: state.iso3 };
	const record = await answer(stateRecord, chosen);
	return {
		description: await describe(stateRecord, record, chosen),
		state,
		group: group?.slug ?? 'no-group',
		known: own,
		record,
		visits: await answer(stateVisits, chosen),
		delegations: await answer(stateDelegations, chosen),
		reports: await answer(stateReports, chosen),
		mechanism: await answer(stateMechanism, chosen),
		article17: await answer(stateArticle17, chosen),
		treaties: await answer(stateTreaties, chosen)
	};
}
