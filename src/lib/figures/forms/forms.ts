import type { Row } from '../../engine/engine.ts';
import * as m from '../../paraglide/messages.js';
import { joiningByYear } from '../../questions/joining-by-year.ts';
import { monthsToPublication } from '../../questions/months-to-publication.ts';
import { neverVisited } from '../../questions/never-visited.ts';
import type { Question } from '../../questions/question.ts';
import { reportsByYear } from '../../questions/reports-by-year.ts';
import { returns } from '../../questions/returns.ts';
import { visitFrequencyByGroup } from '../../questions/visit-frequency-by-group.ts';
import { visitFrequency } from '../../questions/visit-frequency.ts';
import { visitsByYear } from '../../questions/visits-by-year.ts';
import type { FigureForm } from './form.ts';
import GroupMissionBars from './GroupMissionBars.svelte';
import JoiningTotals from './JoiningTotals.svelte';
import NeverVisitedBars from './NeverVisitedBars.svelte';
import { fitBars } from './number-bars.ts';
import PublicationBars from './PublicationBars.svelte';
import { reportShares } from './report-shares.ts';
import ReportShares from './ReportShares.svelte';
import ReturnBars from './ReturnBars.svelte';
import { joiningTotals, visitTotals } from './running-totals.ts';
import { groupMissions, monthsToReports, stateMissions, yearsUnvisited } from './state-numbers.ts';
import StateMissionBars from './StateMissionBars.svelte';
import VisitTotals from './VisitTotals.svelte';

/** Fewer steps than this are no line, and fewer shares no series. */
const leastSteps = 2;

const hasSteps = ({ series }: ReturnType<typeof visitTotals>) =>
	series.some(({ steps }) => steps.length >= leastSteps);

function of<R extends Row>(question: Question<R>, ...forms: readonly FigureForm<R>[]) {
	return [question.id, forms as readonly FigureForm<never>[]] as const;
}

const byQuestion = new Map([
	of(visitsByYear, {
		id: 'total',
		label: m.form_visits_total,
		title: () => m.form_visits_total_title(),
		fits: (answer) => hasSteps(visitTotals(answer, 'status')),
		drawing: VisitTotals
	}),
	of(joiningByYear, {
		id: 'total',
		label: m.form_joined_total,
		title: ({ parameters: { treaty } }) => m.form_joined_total_title({ treaty }),
		fits: (answer) => hasSteps(joiningTotals(answer)),
		drawing: JoiningTotals
	}),
	of(reportsByYear, {
		id: 'shares',
		label: m.form_report_shares,
		fits: ({ rows }) => reportShares(rows, '').length >= leastSteps,
		drawing: ReportShares
	}),
	of(visitFrequency, {
		id: 'bars',
		label: m.form_mission_bars,
		title: () => m.form_missions_title(),
		fits: ({ rows }) => fitBars(stateMissions(rows).length),
		drawing: StateMissionBars
	}),
	of(visitFrequencyByGroup, {
		id: 'bars',
		label: m.form_mission_bars,
		title: () => m.form_missions_title(),
		fits: ({ rows }) => fitBars(groupMissions(rows).length),
		drawing: GroupMissionBars
	}),
	of(neverVisited, {
		id: 'bars',
		label: m.form_never_bars,
		fits: ({ rows }) => fitBars(yearsUnvisited(rows).length),
		drawing: NeverVisitedBars
	}),
	of(returns, {
		id: 'bars',
		label: m.form_return_bars,
		fits: ({ rows }) => fitBars(rows.length),
		drawing: ReturnBars
	}),
	of(monthsToPublication, {
		id: 'bars',
		label: m.form_month_bars,
		fits: ({ rows }) => fitBars(monthsToReports(rows).length),
		drawing: PublicationBars
	})
]);

/** The forms of a question besides its figure's own drawing; what draws them is a part of no page but the maker's. */
export function formsOf<R extends Row>({ id }: Question<R>): readonly FigureForm<R>[] {
	// Kept under the id of the question whose rows they draw.
	return (byQuestion.get(id) ?? []) as unknown as readonly FigureForm<R>[];
}
