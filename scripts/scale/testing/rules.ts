import { loadRegister } from '../../checks/check-register.ts';
import { datesInOrder, publishedAfterTransmitted } from '../../checks/date-order.ts';
import { completeDelegationHasHead, oneHeadAVisit } from '../../checks/delegations.ts';
import { keyIsUnique, valueIsUnique } from '../../checks/keys.ts';
import { resumesEarlierVisit } from '../../checks/missions.ts';
import { formatProblem } from '../../checks/problem.ts';
import { referenceExists, sourceExists } from '../../checks/references.ts';
import { publicationAgrees, reportAfterVisit, reportOfVisit } from '../../checks/reports.ts';
import { small } from '../../checks/small-register.ts';
import { visitNumberFollowsOrder } from '../../checks/visit-numbers.ts';
import { datePrecisionAgrees, visitAgreesWithStatus } from '../../checks/visits.ts';
import type { MadeVisit } from '../made-visits.ts';
import { madeSourceRows } from '../made-words.ts';
import { REGISTER } from '../record-shape.ts';
import type { Shape } from '../shape.ts';

const rules = [
	keyIsUnique,
	valueIsUnique,
	referenceExists,
	sourceExists,
	datesInOrder,
	datePrecisionAgrees,
	visitAgreesWithStatus,
	visitNumberFollowsOrder,
	resumesEarlierVisit,
	oneHeadAVisit,
	completeDelegationHasHead,
	reportOfVisit,
	reportAfterVisit,
	publishedAfterTransmitted,
	publicationAgrees
];

/** What the checks of the register say of made-up visits, a line a row, but for what is said of other tables. */
export function brokenRules(made: readonly MadeVisit[], shape: Shape): string[] {
	const loaded = loadRegister(REGISTER);
	if (!('register' in loaded)) throw new Error('the register does not hold');
	const reading = small({
		states: loaded.register.states,
		visits: made.map(({ visit }) => visit),
		reports: made.flatMap(({ reports }) => reports),
		delegations: made.flatMap(({ delegations }) => delegations),
		sources: madeSourceRows(shape.sources)
	});
	const ours = ['visits', 'reports', 'delegations'];
	return rules
		.flatMap(({ run }) => run(reading))
		.filter(({ table }) => ours.includes(table))
		.map(({ problem }) => formatProblem(problem));
}
