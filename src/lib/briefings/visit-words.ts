import * as m from '../paraglide/messages.js';
import type { StateDelegateRow } from '../questions/state-delegations.ts';
import type { StateVisitRow } from '../questions/state-visits.ts';
import { partsWords } from '../questions/visit-parts.ts';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { listWords, yearsRange } from '../text/numbers.ts';

/** The kind of a visit, its number and the years since the mission before, in a sentence. */
export function kindWords(visit: StateVisitRow): string {
	const kind = {
		regular: m.brief_kind_regular,
		'follow-up': m.brief_kind_follow_up,
		'NPM advisory': m.brief_kind_npm,
		'OPCAT advisory': m.brief_kind_opcat
	}[visit.visit_type];
	const named = (kind ?? m.brief_kind_none)();
	const { visit_number: number, years_since_min: min, years_since_max: max } = visit;
	const words = [
		visit.visit_type_basis === 'inferred' ? m.brief_kind_inferred({ kind: named }) : named,
		...(number === null ? [] : [m.brief_number({ number })]),
		...(min === null || max === null ? [] : [m.brief_years_after({ years: yearsRange(min, max).text })])
	];
	return `${words.join(', ')}.`;
}

/**
 * What happened to a visit on its way, in sentences; empty where it ran its course in one.
 * @param visits all of the State
 */
export function courseWords(visit: StateVisitRow, visits: readonly StateVisitRow[]): readonly string[] {
	const planned = visit.planned_end_date === null ? null : dateWords(visit.planned_end_date);
	const decided = visit.status_date === null ? null : dateWithPreposition(visit.status_date);
	const before = visits.find(({ visit_id }) => visit_id === visit.resumes_visit_id);
	const after = visits.find(({ resumes_visit_id }) => resumes_visit_id === visit.visit_id);
	return [
		...(visit.parts === null ? [] : [m.brief_in_parts({ parts: partsWords(visit.parts) })]),
		...(visit.dates_basis === 'announcement' ? [m.brief_announced_dates()] : []),
		...(before === undefined ? [] : [m.brief_resumes({ month: dateWords(before.start_date.slice(0, 7)) })]),
		...(visit.status === 'suspended'
			? [planned === null ? m.brief_suspended() : m.brief_suspended_planned({ planned })]
			: []),
		...(visit.status === 'terminated' ? [terminatedWords(planned, decided)] : []),
		...(after === undefined
			? []
			: [m.brief_resumed_later({ date: dateWithPreposition(after.start_date.slice(0, 7)) })])
	];
}

function terminatedWords(planned: string | null, decided: string | null): string {
	if (planned === null)
		return decided === null ? m.brief_terminated() : m.brief_terminated_on({ date: decided });
	return decided === null
		? m.brief_terminated_planned({ planned })
		: m.brief_terminated_both({ planned, date: decided });
}

/** Who went, the head first, in a sentence; empty where the record names nobody. */
export function delegationWords(people: readonly StateDelegateRow[]): string {
	const [first] = people;
	if (first === undefined) return '';
	const head = people.find(({ is_head }) => is_head === 'yes');
	const list = listWords(people.filter((person) => person !== head).map((person) => m.delegate(person)));
	const whole = first.delegation_complete === 'yes';
	if (head === undefined) return whole ? m.brief_no_head({ list }) : m.brief_named_part({ list });
	const values = { head: m.delegate(head), list };
	if (people.length === 1) return whole ? m.brief_head_alone(values) : m.brief_head_part(values);
	return whole ? m.brief_head_with(values) : m.brief_head_with_part(values);
}

/** What was visited, in a sentence; empty where the record does not say. */
export function placesWords({ places_visited: places }: Pick<StateVisitRow, 'places_visited'>): string {
	return places === null ? '' : m.brief_places({ places: places.replace(/\.$/, '') });
}
