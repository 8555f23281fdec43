import * as m from '../paraglide/messages.js';
import type { EveryVisitRow } from '../questions/every-visit.ts';
import type { MechanismRow } from '../questions/mechanisms.ts';
import type { NeverVisitedRow } from '../questions/never-visited.ts';
import { reportCounts, type ReportsByYearRow } from '../questions/reports-by-year.ts';
import type { ReturnRow } from '../questions/returns.ts';
import type { StandingRow } from '../questions/standing-on-date.ts';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import type { RawAnswer } from './definition.ts';

/** One number at the head of the site, in words, with the figure that shows its rows. */
export interface HeadlineNumber {
	readonly number: string;
	/** What it counts, with the day it is true on. */
	readonly label: string;
	/** From the root of the site. */
	readonly href: string;
}

/** The default answers that the headline numbers are counted from. */
export interface HeadlineAnswers {
	readonly standing: RawAnswer<StandingRow>;
	readonly visits: RawAnswer<EveryVisitRow>;
	readonly never: RawAnswer<NeverVisitedRow>;
	readonly returns: RawAnswer<ReturnRow>;
	readonly reports: RawAnswer<ReportsByYearRow>;
	readonly mechanisms: RawAnswer<MechanismRow>;
}

/**
 * The numbers that the record comes to, each counted from the rows of the figure it leads to.
 * @param answers the default answers, each read at the end of its record
 */
export function headline({
	standing,
	visits,
	never,
	returns,
	reports,
	mechanisms
}: HeadlineAnswers): readonly HeadlineNumber[] {
	const parties = standing.rows.filter((row) => row.standing === 'party').length;
	const made = visits.rows.filter((row) => row.begun === 'yes');
	const visited = new Set(made.map(({ iso3 }) => iso3)).size;
	const back = returns.rows.filter((row) => row.begun === 'yes');
	const states = new Set(back.map(({ iso3 }) => iso3)).size;
	return [
		{
			number: integerWords(parties),
			label: m.headline_parties({
				count: parties,
				total: integerWords(standing.rows.length),
				date: dateWords(standing.asOf)
			}),
			href: 'ratifications/'
		},
		{
			number: integerWords(made.length),
			label: m.headline_visits({
				count: made.length,
				states: visited,
				number: integerWords(visited),
				date: dateWords(visits.asOf)
			}),
			href: 'visits/#every-visit'
		},
		{
			number: integerWords(never.rows.length),
			label: m.headline_never({ count: never.rows.length, date: dateWords(never.asOf) }),
			href: 'frequency/#never-visited'
		},
		{
			number: integerWords(back.length),
			label: m.headline_returns({
				count: back.length,
				states,
				number: integerWords(states),
				date: dateWords(returns.asOf)
			}),
			href: 'returns/'
		},
		reportsNumber(reports),
		mechanismsNumber(mechanisms)
	];
}

/** A count that is not known exactly: `58–91`; one number where nothing is unknown. */
function rangeWords(known: number, unknown: number): string {
	const least = integerWords(known);
	return unknown === 0 ? least : `${least}–${integerWords(known + unknown)}`;
}

/** How many reports to States are public: the range it could be, where it is not known of all. */
function reportsNumber({ rows, asOf }: RawAnswer<ReportsByYearRow>): HeadlineNumber {
	const { public: known, unknown, reports } = reportCounts(rows);
	const values = { total: integerWords(reports), date: dateWords(asOf) };
	return {
		number: rangeWords(known, unknown),
		label:
			unknown === 0
				? m.headline_reports_known(values)
				: m.headline_reports({ ...values, unknown: integerWords(unknown) }),
		href: 'outcomes/'
	};
}

/** How many parties have designated a mechanism: the range it could be, where it is not known of all. */
function mechanismsNumber({ rows, asOf }: RawAnswer<MechanismRow>): HeadlineNumber {
	const of = (value: MechanismRow['designated']) =>
		rows.filter(({ designated }) => designated === value).length;
	const unknown = of('unknown');
	const values = { total: integerWords(rows.length), date: dateWords(asOf) };
	return {
		number: rangeWords(of('yes'), unknown),
		label:
			unknown === 0
				? m.headline_mechanisms_known(values)
				: m.headline_mechanisms({ ...values, unknown: integerWords(unknown) }),
		href: 'mechanisms/'
	};
}
