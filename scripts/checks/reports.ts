import { surelyBefore } from '../../src/lib/register/dates.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import { type Check, type Failure, failing } from './check.ts';

const ofAVisit = 'report of a visit that took place';

/** A report is about a visit that took place, be it cut short. */
export const reportOfVisit: Check = {
	name: ofAVisit,
	reads: ['reports', 'visits'],
	run: (reading) => {
		const fail = failing(ofAVisit, reading, 'reports');
		const statuses = new Map(reading.visits.rows.map(({ visit_id, status }) => [visit_id, status]));
		return reading.reports.rows.flatMap((report) => {
			const status = statuses.get(report.visit_id);
			if (!status || tookPlace(status)) return [];
			return [fail(report, 'visit_id', `is a visit that is ${status}`, 'a visit that took place')];
		});
	}
};

const afterTheVisit = 'after the visit began';

/** A report is sent and published after the visit began. */
export const reportAfterVisit: Check = {
	name: afterTheVisit,
	reads: ['reports', 'visits'],
	run: (reading) => {
		const fail = failing(afterTheVisit, reading, 'reports');
		const starts = new Map(reading.visits.rows.map(({ visit_id, start_date }) => [visit_id, start_date]));
		return reading.reports.rows.flatMap((report) => {
			const start = starts.get(report.visit_id);
			return (['transmitted_date', 'published_date'] as const)
				.filter((column) => start && report[column] && surelyBefore(report[column], start))
				.map((column) => fail(report, column, `is before the visit began on ${start}`, 'that date or later'));
		});
	}
};

const publication = 'publication agrees with public';

/** Only a report that is public has a date and a reason of publication. Neither need be known. */
export const publicationAgrees: Check = {
	name: publication,
	reads: ['reports'],
	run: (reading) => {
		const fail = failing(publication, reading, 'reports');
		return reading.reports.rows.flatMap((report): Failure[] => {
			if (report.public === 'yes') return [];
			const fault = `is given though public is ${report.public}`;
			return (['published_date', 'published_basis'] as const)
				.filter((column) => report[column] !== null)
				.map((column) => fail(report, column, fault, 'an empty cell'));
		});
	}
};
