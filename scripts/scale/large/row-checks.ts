import { identifier, list, text } from '../../../src/lib/engine/sql.ts';
import { tookPlaceStatuses } from '../../../src/lib/register/took-place.ts';
import { surelyBefore } from './dates-sql.ts';
import type { LargeName, LargeRegister } from './register.ts';
import type { RowCheck } from './row-check.ts';
import { references, sources, unique } from './table-checks.ts';

/** Whether a visit took place, by the name of its table in the statement. */
export const tookPlaceSql = (visit: string) => `${visit}.status IN ${list(tookPlaceStatuses)}`;

const toVisit = `JOIN visits AS visit ON visit.visit_id = checked.visit_id`;

function inOrder(table: LargeName, first: string, then: string, name = 'dates in order'): RowCheck {
	return {
		name,
		table,
		column: then,
		where: surelyBefore(`checked.${identifier(then)}`, `checked.${identifier(first)}`),
		fault: `${text(`is before ${first} `)} || checked.${identifier(first)}`,
		expected: `checked.${identifier(first)} || ' or later'`
	};
}

const visits: readonly RowCheck[] = [
	inOrder('visits', 'start_date', 'end_date'),
	inOrder('visits', 'start_date', 'planned_end_date'),
	inOrder('visits', 'start_date', 'status_date'),
	{
		name: 'visit id agrees',
		table: 'visits',
		column: 'visit_id',
		where: `right(checked.visit_id, 8) <> checked.iso3 || '-' || left(checked.start_date, 4)`,
		fault: `'is not its State and the year of start_date'`,
		expected: `checked.iso3 || '-' || left(checked.start_date, 4)`
	},
	{
		name: 'date precision agrees',
		table: 'visits',
		column: 'start_date',
		where: `length(checked.start_date) <> CASE checked.date_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END`,
		fault: `'is not exact to the ' || checked.date_precision`,
		expected: `'a date exact to the ' || checked.date_precision || ', as date_precision says'`
	},
	{
		name: 'date precision agrees',
		table: 'visits',
		column: 'end_date',
		where: 'length(checked.end_date) > length(checked.start_date)',
		fault: `'is more exact than start_date ' || checked.start_date`,
		expected: `'a date exact to the ' || checked.date_precision || ', as date_precision says, or less exact'`
	},
	withStatus(
		'visit_number',
		`checked.visit_number IS NOT NULL AND NOT ${tookPlaceSql('checked')}`,
		'an empty cell'
	),
	withStatus(
		'dates_basis',
		`(checked.dates_basis IS NOT NULL) <> (${tookPlaceSql('checked')})`,
		'a basis of the dates of a visit that took place, and none of another'
	),
	withStatus(
		'visit_type_basis',
		`(checked.visit_type = 'unspecified') <> (checked.visit_type_basis IS NULL)`,
		'a basis, and none for a visit that is unspecified'
	),
	withStatus(
		'visit_number_basis',
		'(checked.visit_number IS NULL) <> (checked.visit_number_basis IS NULL)',
		'both a number and its basis, or neither'
	)
];

function withStatus(column: string, where: string, expected: string): RowCheck {
	return {
		name: 'visit agrees with its status',
		table: 'visits',
		column,
		where,
		fault: `'does not go with a visit that is ' || checked.status || ' and ' || checked.visit_type`,
		expected: text(expected)
	};
}

const resumption: RowCheck = {
	name: 'resumes an earlier visit',
	table: 'visits',
	column: 'resumes_visit_id',
	joins: 'JOIN visits AS resumed ON resumed.visit_id = checked.resumes_visit_id',
	where: `resumed.iso3 <> checked.iso3 OR NOT ${tookPlaceSql('checked')} OR NOT ${tookPlaceSql('resumed')}
		OR NOT (${surelyBefore('resumed.start_date', 'checked.start_date')})`,
	fault: `'is a visit to ' || resumed.iso3 || ' of ' || resumed.start_date || ' that is ' || resumed.status`,
	expected: `'an earlier visit to the same State that took place'`
};

const delegations: readonly RowCheck[] = [
	{
		name: 'one head a visit',
		table: 'delegations',
		column: 'is_head',
		joins: `JOIN (SELECT visit_id, min(rowid) AS first_row FROM delegations WHERE is_head = 'yes' GROUP BY 1) AS head
			ON head.visit_id = checked.visit_id`,
		where: `checked.is_head = 'yes' AND checked.rowid > head.first_row`,
		fault: `'makes ' || checked.name || ' head of ' || checked.visit_id || ' besides another'`,
		expected: `'one head a visit'`,
		exceptionKey: 'visit_id'
	},
	{
		name: 'complete delegation has a head',
		table: 'delegations',
		column: 'is_head',
		joins: `JOIN (
			SELECT visit_id, min(delegations.rowid) AS first_row FROM delegations JOIN visits USING (visit_id)
			WHERE delegation_complete = 'yes' GROUP BY 1 HAVING count(*) FILTER (is_head = 'yes') = 0) AS headless
			ON headless.first_row = checked.rowid`,
		where: 'true',
		fault: `'is said of everyone on the complete delegation of ' || checked.visit_id`,
		expected: `'one head, or delegation_complete no'`,
		exceptionKey: 'visit_id'
	},
	{
		name: 'complete delegation has a head',
		table: 'visits',
		column: 'delegation_complete',
		where: `checked.delegation_complete = 'yes' AND checked.visit_id NOT IN (SELECT visit_id FROM delegations)`,
		fault: `'is said though delegations.csv names nobody'`,
		expected: `'no, or the names'`
	}
];

const reports: readonly RowCheck[] = [
	{
		name: 'report of a visit that took place',
		table: 'reports',
		column: 'visit_id',
		joins: toVisit,
		where: `NOT ${tookPlaceSql('visit')}`,
		fault: `'is a visit that is ' || visit.status`,
		expected: `'a visit that took place'`
	},
	...['transmitted_date', 'published_date'].map((column): RowCheck => ({
		name: 'after the visit began',
		table: 'reports',
		column,
		joins: toVisit,
		where: surelyBefore(`checked.${column}`, 'visit.start_date'),
		fault: `'is before the visit began on ' || visit.start_date`,
		expected: `'that date or later'`
	})),
	inOrder('reports', 'transmitted_date', 'published_date', 'published after transmitted'),
	...['published_date', 'published_basis'].map((column): RowCheck => ({
		name: 'publication agrees with public',
		table: 'reports',
		column,
		where: `checked.${column} IS NOT NULL AND checked.public <> 'yes'`,
		fault: `'is given though public is ' || checked.public`,
		expected: `'an empty cell'`
	}))
];

/** The checks of a large register, in the order in which problems are listed. */
export function rowChecks(register: LargeRegister): readonly RowCheck[] {
	return [
		...unique(register),
		...references(register),
		...sources(register),
		...visits,
		resumption,
		...delegations,
		...reports
	];
}
