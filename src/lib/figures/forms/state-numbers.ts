import * as m from '../../paraglide/messages.js';
import {
	datedReports,
	monthsWords,
	type MonthsToPublicationRow
} from '../../questions/months-to-publication.ts';
import type { NeverVisitedRow } from '../../questions/never-visited.ts';
import { yearsWords, type ReturnRow } from '../../questions/returns.ts';
import { groupWords, type GroupFrequencyRow } from '../../questions/visit-frequency-by-group.ts';
import { missionsWords, type FrequencyRow } from '../../questions/visit-frequency.ts';
import { dateWords, spanWords } from '../../text/dates.ts';
import { decimalWords, integerWords } from '../../text/numbers.ts';
import type { BarNumber } from './number-bars.ts';

/** A count of missions, with those that may have begun, as `3` or `3–4`. */
function missionsOf({ missions, unsure }: Pick<FrequencyRow, 'missions' | 'unsure'>) {
	const [low, high] = [missions, missions + unsure];
	const value = unsure === 0 ? integerWords(low) : `${integerWords(low)}–${integerWords(high)}`;
	return { low, high, value };
}

function missionsOfWords({ missions, unsure }: Pick<FrequencyRow, 'missions' | 'unsure'>): string {
	if (unsure === 0) return missionsWords(missions);
	return m.form_missions_between({ low: integerWords(missions), high: integerWords(missions + unsure) });
}

/** The missions to each State. */
export function stateMissions(rows: readonly FrequencyRow[]): readonly BarNumber[] {
	return rows.map((row) => ({
		...missionsOf(row),
		id: row.iso3,
		of: row.iso3,
		label: row.state,
		group: row.regional_group,
		name: m.form_mark({ name: row.state, value: missionsOfWords(row) })
	}));
}

/** The missions to the States of each group or area, without their sum. */
export function groupMissions(rows: readonly GroupFrequencyRow[]): readonly BarNumber[] {
	return rows.flatMap((row) =>
		row.grouping === null
			? []
			: [
					{
						...missionsOf(row),
						id: row.grouping,
						of: row.grouping,
						label: groupWords(row),
						group: null,
						name: m.form_mark({ name: groupWords(row), value: missionsOfWords(row) })
					}
				]
	);
}

/** How long OPCAT has bound each State that was never visited, in years; not certain where a visit may have begun. */
export function yearsUnvisited(rows: readonly NeverVisitedRow[]): readonly BarNumber[] {
	return rows
		.filter(({ years }) => years > 0)
		.map((row) => ({
			id: row.iso3,
			of: row.iso3,
			label: row.state,
			group: row.regional_group,
			low: row.unsure === 'yes' ? 0 : row.years,
			high: row.years,
			value: decimalWords(row.years),
			name: m.form_mark({ name: row.state, value: m.form_years({ years: decimalWords(row.years) }) })
		}));
}

/** The years before each return; not certain where the next mission may not have begun. */
export function yearsBeforeReturns(rows: readonly ReturnRow[]): readonly BarNumber[] {
	return rows.map((row) => {
		const mission = m.returns_mark({ state: row.state, dates: spanWords(row.to_start, row.to_end) });
		return {
			id: row.to_mission_id,
			of: row.iso3,
			label: m.form_of_year({ name: row.state, year: row.to_start.slice(0, 4) }),
			group: row.regional_group,
			low: row.begun === 'yes' ? row.years_min : 0,
			high: row.years_max,
			value: yearsWords(row),
			name: m.returns_mark_after({ name: mission, years: yearsWords(row) })
		};
	});
}

/** The months from the end of each visit to the publication of its report. */
export function monthsToReports(rows: readonly MonthsToPublicationRow[]): readonly BarNumber[] {
	return datedReports(rows).map((row) => ({
		id: row.visit_id,
		of: row.iso3,
		label: m.form_of_year({ name: row.state, year: (row.end_date ?? '').slice(0, 4) }),
		group: row.regional_group,
		low: row.months_min,
		high: row.months_max,
		value: monthsWords(row),
		name: m.months_mark_unbased({
			state: row.state,
			end: dateWords(row.end_date ?? ''),
			published: dateWords(row.published_date),
			months: monthsWords(row)
		})
	}));
}
