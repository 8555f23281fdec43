import type { RowOf } from './tables.ts';

export type VisitStatus = RowOf<'visits'>['status'];

/** The statuses of a visit that took place: one cut short is a visit, marked. */
export const tookPlaceStatuses = ['completed', 'suspended', 'terminated'] as const satisfies VisitStatus[];

/** Whether a visit of this status took place; one announced, postponed or refused did not. */
export function tookPlace(status: VisitStatus): boolean {
	return tookPlaceStatuses.some((made) => made === status);
}
