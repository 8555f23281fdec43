import * as m from '../paraglide/messages.js';
import { integerWords } from '../text/numbers.ts';
import type { Known, Parameters } from './parameters.ts';
import { periodWords } from './period-words.ts';
import { visitsWhither } from './visits-words.ts';

/** To whom reports went, to follow "reports": ` to Kazakhstan`, ` to States of the African Group`, ` to States`. */
export function reportsWhither(parameters: Parameters, known: Known): string {
	const where = visitsWhither(parameters, known);
	return where === '' ? m.reports_to_states() : m.reports_whither({ where });
}

/** On which visits, to follow that: ` on visits from 2010 to 2014`; empty where no period is chosen. */
export function onVisits(parameters: Parameters): string {
	const period = periodWords(parameters);
	return period === '' ? '' : m.reports_on_visits({ where: '', period });
}

/** A part of a whole in whole hundredths, without the sign, for sentences that say it once for two: 58 of 103 is `56`. */
export function hundredthsWords(part: number, all: number): string {
	return integerWords((part / all) * 100);
}
