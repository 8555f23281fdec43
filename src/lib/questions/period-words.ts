import * as m from '../paraglide/messages.js';
import type { Parameters } from './parameters.ts';

/** The period a reader chose, to follow what happened in it: ` from 2010 to 2014`; empty where none is chosen. */
export function periodWords({ from, to }: Pick<Parameters, 'from' | 'to'>): string {
	if (from !== null && to !== null) return m.period_from_to({ from, to });
	if (from !== null) return m.period_from({ from });
	return to === null ? '' : m.period_to({ to });
}
