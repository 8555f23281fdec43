import type { Row } from '../engine/engine.ts';
import type { FigureDefinition } from './definition.ts';

/** A figure by the id of its question; its code comes when it is wanted. */
export interface CatalogueEntry {
	/** Of the question. */
	readonly id: string;
	/** The page that shows it, from the site's root, ending in a slash; `states` stands for the page of a State. */
	readonly page: string;
	readonly load: () => Promise<FigureDefinition<Row>>;
}

/** A figure's definition whatever its rows: who opens the catalogue hands it its own question's rows alone. */
function entry<M>(
	id: string,
	page: string,
	fetch: () => Promise<M>,
	pick: (module: M) => unknown
): CatalogueEntry {
	return { id, page, load: async () => pick(await fetch()) as FigureDefinition<Row> };
}

const parties = () => import('./parties-over-time.ts');
const standing = () => import('./standing-on-date.ts');
const joining = () => import('./joining-by-year.ts');
const participation = () => import('./participation.ts');
const byYear = () => import('./visits-by-year.ts');
const every = () => import('./every-visit.ts');
const returns = () => import('./returns.ts');
const years = () => import('./years-between.ts');
const between = () => import('./between.ts');
const frequency = () => import('./frequency.ts');
const delegates = () => import('./delegates.ts');
const delegations = () => import('./delegations.ts');
const waiting = () => import('./waiting.ts');
const compare = () => import('./compare.ts');
const outcomes = () => import('./outcomes.ts');
const mechanisms = () => import('./mechanisms.ts');
const totals = () => import('./published-totals.ts');
const ofState = () => import('./state-figures.ts');

/** Every figure of the site that is about the record, in the order of its pages. */
export const catalogue: readonly CatalogueEntry[] = [
	entry('standing-on-date', 'ratifications/', standing, (m) => m.standingOnDateFigure),
	entry('parties-over-time', 'ratifications/', parties, (m) => m.partiesOverTimeFigure),
	entry('joining-by-year', 'ratifications/', joining, (m) => m.joiningByYearFigure),
	entry('pace-at-age', 'treaties/', participation, (m) => m.paceAtAgeFigure),
	entry('participation-by-group', 'treaties/', participation, (m) => m.participationByGroupFigure),
	entry('participation-matrix', 'treaties/', participation, (m) => m.participationMatrixFigure),
	entry('visits-by-year', 'visits/', byYear, (m) => m.visitsByYearFigure),
	entry('every-visit', 'visits/', every, (m) => m.everyVisitFigure),
	entry('visit-frequency-by-group', 'frequency/', frequency, (m) => m.visitFrequencyByGroupFigure),
	entry('visit-frequency', 'frequency/', frequency, (m) => m.visitFrequencyFigure),
	entry('never-visited', 'frequency/', frequency, (m) => m.neverVisitedFigure),
	entry('pace', 'frequency/', frequency, (m) => m.paceFigure),
	entry('waiting', 'waiting/', waiting, (m) => m.waitingFigure),
	entry('returns', 'returns/', returns, (m) => m.returnsFigure),
	entry('years-between', 'returns/', years, (m) => m.yearsBetweenFigure),
	entry('between-missions', 'returns/', between, (m) => m.betweenMissionsFigure),
	entry('returns-summary', 'returns/', between, (m) => m.returnsSummaryFigure),
	entry('delegations', 'delegations/', delegations, (m) => m.delegationsFigure),
	entry('delegations-by-group', 'delegations/', delegations, (m) => m.delegationsByGroupFigure),
	entry('delegates', 'delegations/', delegates, (m) => m.delegatesFigure),
	entry('reports-by-year', 'outcomes/', outcomes, (m) => m.reportsByYearFigure),
	entry('reports-within-three-years', 'outcomes/', outcomes, (m) => m.reportsWithinThreeYearsFigure),
	entry('months-to-publication', 'outcomes/', outcomes, (m) => m.monthsToPublicationFigure),
	entry('replies', 'outcomes/', outcomes, (m) => m.repliesFigure),
	entry('reports-to-mechanisms', 'outcomes/', outcomes, (m) => m.reportsToMechanismsFigure),
	entry('mechanisms', 'mechanisms/', mechanisms, (m) => m.mechanismsFigure),
	entry('mechanisms-by-group', 'mechanisms/', mechanisms, (m) => m.mechanismsByGroupFigure),
	entry('mechanisms-by-model', 'mechanisms/', mechanisms, (m) => m.mechanismsByModelFigure),
	entry('article17-list', 'mechanisms/', mechanisms, (m) => m.article17ListFigure),
	entry('compare', 'compare/', compare, (m) => m.compareFigure),
	entry('compare-visits', 'compare/', compare, (m) => m.compareVisitsFigure),
	entry('state-record', 'states/', ofState, (m) => m.stateFigures.record),
	entry('state-visits', 'states/', ofState, (m) => m.stateFigures.visits),
	entry('state-reports', 'states/', ofState, (m) => m.stateFigures.reports),
	entry('state-delegations', 'states/', ofState, (m) => m.stateFigures.delegations),
	entry('state-frequency', 'states/', ofState, (m) => m.stateFigures.frequency),
	entry('state-waits', 'states/', ofState, (m) => m.stateFigures.waits),
	entry('state-between', 'states/', ofState, (m) => m.stateFigures.between),
	entry('state-mechanism', 'states/', ofState, (m) => m.stateFigures.mechanism),
	entry('state-mechanism-due', 'states/', ofState, (m) => m.stateFigures.mechanismDue),
	entry('state-article17', 'states/', ofState, (m) => m.stateFigures.article17),
	entry('state-article24', 'states/', ofState, (m) => m.stateFigures.article24),
	entry('state-members', 'states/', ofState, (m) => m.stateFigures.members),
	entry('state-member-visits', 'states/', ofState, (m) => m.stateFigures.memberVisits),
	entry('state-treaties', 'states/', ofState, (m) => m.stateFigures.treaties),
	entry('state-identity', 'states/', ofState, (m) => m.stateFigures.identity),
	entry('state-exceptions', 'states/', ofState, (m) => m.stateFigures.exceptions),
	entry('published-totals', 'data/', totals, (m) => m.publishedTotalsFigure)
];

/** The figure of a question, or undefined. */
export function figureOf(id: string): CatalogueEntry | undefined {
	return catalogue.find((one) => one.id === id);
}
