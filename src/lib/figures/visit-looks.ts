import type { Surface, Tone } from '../charts/tone.ts';
import type { StatusOnDay } from '../questions/visit-status.ts';

/** How a visit of each status looks in every figure: made ones in the accent, the others in grey. */
export const visitLooks: Record<StatusOnDay, { readonly tone: Tone; readonly surface: Surface }> = {
	completed: { tone: 'accent', surface: 'solid' },
	suspended: { tone: 'accent', surface: 'hatch' },
	terminated: { tone: 'accent', surface: 'cross' },
	'under way': { tone: 'accent', surface: 'outline' },
	announced: { tone: 'unknown', surface: 'hatch' },
	postponed: { tone: 'unknown', surface: 'outline' },
	refused: { tone: 'unknown', surface: 'cross' }
};
