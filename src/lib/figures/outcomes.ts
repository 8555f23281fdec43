import * as m from '../paraglide/messages.js';
import { monthsToPublication, type MonthsToPublicationRow } from '../questions/months-to-publication.ts';
import type { Answer } from '../questions/question.ts';
import { replies, type ReplyRow } from '../questions/replies.ts';
import { reportsByYear, type ReportsByYearRow } from '../questions/reports-by-year.ts';
import { reportsToMechanisms, type MechanismReportRow } from '../questions/reports-to-mechanisms.ts';
import {
	reportsWithinThreeYears,
	type WithinThreeYearsRow
} from '../questions/reports-within-three-years.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import MonthsToPublication from './MonthsToPublication.svelte';
import { reportEvents } from './report-bars.ts';
import ReportsByYear from './ReportsByYear.svelte';
import ReportsWithinThreeYears from './ReportsWithinThreeYears.svelte';

const source = ({ asOf }: Pick<Answer<unknown>, 'asOf'>) => m.source_reports({ date: dateWords(asOf) });

/** What has become of the reports to States, by year of the visit. */
export const reportsByYearFigure: FigureDefinition<ReportsByYearRow> = {
	question: reportsByYear,
	title: () => m.title_reports_year(),
	source,
	events: reportEvents,
	drawing: ReportsByYear
};

/** The share of reports public within three years of the visit, as the range it could be. */
export const reportsWithinThreeYearsFigure: FigureDefinition<WithinThreeYearsRow> = {
	question: reportsWithinThreeYears,
	title: () => m.title_within(),
	source,
	drawing: ReportsWithinThreeYears
};

/** How long after the visit the reports were published. */
export const monthsToPublicationFigure: FigureDefinition<MonthsToPublicationRow> = {
	question: monthsToPublication,
	title: () => m.title_months(),
	source,
	drawing: MonthsToPublication
};

/** The replies of States that are known. */
export const repliesFigure: FigureDefinition<ReplyRow> = {
	question: replies,
	title: () => m.title_replies(),
	source
};

/** The reports to mechanisms that were found. */
export const reportsToMechanismsFigure: FigureDefinition<MechanismReportRow> = {
	question: reportsToMechanisms,
	title: () => m.title_mechanism_reports(),
	source
};
