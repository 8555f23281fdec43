import * as m from '../paraglide/messages.js';
import { tookPlaceStatuses, type VisitStatus } from '../register/took-place.ts';

/** A visit's status on the day of the answer; it may have begun without its end being known by then. */
export type StatusOnDay = VisitStatus | 'under way';

/** The statuses of visits that had begun, then of those in the record without having taken place. */
export const madeStatuses: readonly StatusOnDay[] = [...tookPlaceStatuses, 'under way'];
export const plannedStatuses = ['announced', 'postponed', 'refused'] as const;

/** Whether visits of this status had begun. */
export function hadBegun(status: StatusOnDay): boolean {
	return madeStatuses.includes(status);
}

/** The words for a status, as in a key or a table. */
export function visitStatusWords(status: StatusOnDay): string {
	return {
		completed: m.visit_completed,
		suspended: m.visit_suspended,
		terminated: m.visit_terminated,
		'under way': m.visit_under_way,
		announced: m.visit_announced,
		postponed: m.visit_postponed,
		refused: m.visit_refused
	}[status]();
}
