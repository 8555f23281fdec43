import { error } from '@sveltejs/kit';
import type { PageServerLoadEvent } from './$types';
import { briefingIds, briefingOf } from '$lib/figures/briefings.server.ts';
import { versionNames } from '$lib/figures/history.server.ts';
import { known } from '$lib/figures/record.server.ts';
import * as m from '$lib/paraglide/messages.js';
import { stateWords } from '$lib/questions/state-name.ts';
import { dateWords } from '$lib/text/dates.ts';

/** A page for every State of the register, every regional group and every theme. */
export async function entries() {
	return (await briefingIds()).map((subject) => ({ subject }));
}

/** A briefing, and what search engines show of it. */
export async function load({ params }: PageServerLoadEvent) {
	if (!(await briefingIds()).includes(params.subject)) error(404, `There is no briefing "${params.subject}"`);
	const briefing = await briefingOf(params.subject);
	const all = await known();
	const isState = all.states.some(({ iso3 }) => iso3 === params.subject);
	const [block] = briefing.sections[0]?.blocks ?? [];
	const first = block?.kind === 'paragraph' ? (block.runs[0]?.text ?? '') : '';
	const state = stateWords(params.subject, all);
	return {
		briefing,
		/** The versions of the register, oldest first. */
		versions: versionNames,
		/** The path of the page with the whole record of the State; null where the briefing is of no State. */
		record: isState ? { path: `states/${params.subject}/`, state } : null,
		description: isState
			? m.brief_description({ state, first })
			: m.brief_description_other({ title: briefing.title, date: dateWords(briefing.asOf) })
	};
}
