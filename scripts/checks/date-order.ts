import { surelyBefore } from '../../src/lib/register/dates.ts';
import type { RowOf, TableName } from '../../src/lib/register/tables.ts';
import type { Reading } from '../read.ts';
import type { AnyRow } from '../read-table.ts';
import { type Check, type Failure, failing } from './check.ts';

type ColumnOf<T extends TableName> = keyof RowOf<T> & string;

/**
 * Rows in which one date is surely before another that it cannot precede; equal or possibly equal dates pass, and so
 * do empty ones.
 */
function outOfOrder<T extends TableName>(
	check: string,
	reading: Reading,
	table: T,
	first: ColumnOf<T>,
	then: ColumnOf<T>
): Failure[] {
	const fail = failing(check, reading, table);
	return reading[table].rows.flatMap((row) => {
		const cells: AnyRow = row;
		const from = cells[first];
		const to = cells[then];
		if (typeof from !== 'string' || typeof to !== 'string' || !surelyBefore(to, from)) return [];
		return [fail(row, then, `is before ${first} ${from}`, `${from} or later`)];
	});
}

const datesOrder = 'dates in order';

/** Starts come before ends, lower bounds before upper bounds, adoption before entry into force. */
export const datesInOrder: Check = {
	name: datesOrder,
	reads: [
		'treaties',
		'participation',
		'article24',
		'visits',
		'visit_parts',
		'article17',
		'members',
		'events'
	],
	run: (reading) => [
		...outOfOrder(datesOrder, reading, 'treaties', 'adopted', 'in_force'),
		...outOfOrder(datesOrder, reading, 'treaties', 'in_force', 'as_of'),
		...outOfOrder(datesOrder, reading, 'participation', 'action_date', 'withdrawn_on'),
		...outOfOrder(datesOrder, reading, 'article24', 'declared_on', 'valid_until'),
		...outOfOrder(datesOrder, reading, 'visits', 'start_date', 'end_date'),
		...outOfOrder(datesOrder, reading, 'visits', 'start_date', 'planned_end_date'),
		...outOfOrder(datesOrder, reading, 'visits', 'start_date', 'status_date'),
		...outOfOrder(datesOrder, reading, 'visit_parts', 'start_date', 'end_date'),
		...outOfOrder(datesOrder, reading, 'article17', 'added_earliest', 'added_latest'),
		...outOfOrder(datesOrder, reading, 'article17', 'added_earliest', 'last_seen_on_list'),
		...outOfOrder(datesOrder, reading, 'article17', 'added_earliest', 'removed_earliest'),
		...outOfOrder(datesOrder, reading, 'article17', 'removed_earliest', 'removed_latest'),
		...outOfOrder(datesOrder, reading, 'article17', 'last_seen_on_list', 'removed_latest'),
		...outOfOrder(datesOrder, reading, 'members', 'term_start', 'term_end'),
		...outOfOrder(datesOrder, reading, 'events', 'start', 'end')
	]
};

const publishedOrder = 'published after transmitted';

/** A report is sent to its addressee before it is published. */
export const publishedAfterTransmitted: Check = {
	name: publishedOrder,
	reads: ['reports'],
	run: (reading) => outOfOrder(publishedOrder, reading, 'reports', 'transmitted_date', 'published_date')
};
