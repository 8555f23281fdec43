import type { Row } from '../engine/engine.ts';
import { betweenMissions } from './between-missions.ts';
import { compareVisits } from './compare-visits.ts';
import { compare } from './compare.ts';
import { delegates } from './delegates.ts';
import { delegationsByGroup } from './delegations-by-group.ts';
import { delegations } from './delegations.ts';
import { everyVisit } from './every-visit.ts';
import { exceptions } from './exceptions.ts';
import { joiningByYear } from './joining-by-year.ts';
import { monthsToPublication } from './months-to-publication.ts';
import { article17List } from './article17-list.ts';
import { mechanismsByGroup } from './mechanisms-by-group.ts';
import { mechanismsByModel } from './mechanisms-by-model.ts';
import { mechanisms } from './mechanisms.ts';
import { neverVisited } from './never-visited.ts';
import { pace } from './pace.ts';
import { paceAtAge } from './pace-at-age.ts';
import { participationByGroup } from './participation-by-group.ts';
import { participationMatrix } from './participation-matrix.ts';
import { partiesOverTime } from './parties-over-time.ts';
import { publishedTotals } from './published-totals.ts';
import type { Question } from './question.ts';
import { replies } from './replies.ts';
import { reportsByYear } from './reports-by-year.ts';
import { reportsToMechanisms } from './reports-to-mechanisms.ts';
import { reportsWithinThreeYears } from './reports-within-three-years.ts';
import { returns } from './returns.ts';
import { returnsSummary } from './returns-summary.ts';
import { standingOnDate } from './standing-on-date.ts';
import { stateArticle17 } from './state-article17.ts';
import { stateArticle24 } from './state-article24.ts';
import { stateBetween } from './state-between.ts';
import { stateDelegations } from './state-delegations.ts';
import { stateExceptions } from './state-exceptions.ts';
import { stateFrequency } from './state-frequency.ts';
import { stateIdentity } from './state-identity.ts';
import { stateMechanism } from './state-mechanism.ts';
import { stateMechanismDue } from './state-mechanism-due.ts';
import { stateMemberVisits } from './state-member-visits.ts';
import { stateMembers } from './state-members.ts';
import { stateRecord } from './state-record.ts';
import { stateReports } from './state-reports.ts';
import { stateTreaties } from './state-treaties.ts';
import { stateVisits } from './state-visits.ts';
import { stateWaits } from './state-waits.ts';
import { visitFrequencyByGroup } from './visit-frequency-by-group.ts';
import { visitFrequency } from './visit-frequency.ts';
import { rowsBySource } from './rows-by-source.ts';
import { visitsKnown } from './visits-known.ts';
import { visitsByYear } from './visits-by-year.ts';
import { waiting } from './waiting.ts';
import { yearsBetween } from './years-between.ts';

/** A question whose rows are looked at as plain rows: what walks all questions needs no more. */
export type AnyQuestion = Question<Row>;

/** Every question the record answers. */
export const questions = [
	partiesOverTime,
	standingOnDate,
	joiningByYear,
	participationMatrix,
	participationByGroup,
	paceAtAge,
	visitsByYear,
	everyVisit,
	returns,
	yearsBetween,
	betweenMissions,
	returnsSummary,
	visitFrequency,
	visitFrequencyByGroup,
	neverVisited,
	delegates,
	delegationsByGroup,
	delegations,
	waiting,
	compare,
	compareVisits,
	reportsByYear,
	reportsWithinThreeYears,
	monthsToPublication,
	replies,
	reportsToMechanisms,
	pace,
	mechanismsByGroup,
	mechanismsByModel,
	mechanisms,
	article17List,
	stateRecord,
	stateVisits,
	stateReports,
	stateDelegations,
	stateFrequency,
	stateWaits,
	stateBetween,
	stateMechanism,
	stateMechanismDue,
	stateArticle17,
	stateArticle24,
	stateMembers,
	stateMemberVisits,
	stateTreaties,
	stateIdentity,
	stateExceptions,
	publishedTotals,
	exceptions,
	visitsKnown,
	rowsBySource
] as unknown as readonly AnyQuestion[];

/** The question of that id, or undefined. */
export function questionOf(id: string): AnyQuestion | undefined {
	return questions.find((question) => question.id === id);
}
