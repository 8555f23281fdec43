import type { RowOf } from '../../../src/lib/register/tables.ts';
import type { StatedTotal } from '../difference.ts';
import type { StatusPage } from './record.ts';
import type { Standing } from './standing.ts';

type Rows = readonly Pick<Standing, 'status' | 'signature_date'>[];

const parties = (rows: Rows) => rows.filter(({ status }) => status === 'party').length;

const signatures = (rows: Rows) =>
	rows.filter(({ status, signature_date }) => status !== 'withdrawn' && signature_date !== null).length;

/**
 * Holds the totals that a status page states against the register's own count, before an import and after it. What
 * stands in brackets is in none of them.
 */
export function totalsOf(
	page: StatusPage,
	{ treaty }: RowOf<'treaties'>,
	before: Rows,
	after: Rows
): readonly StatedTotal[] {
	const others = page.participants.filter(({ iso3 }) => iso3 === null).map(({ name }) => name);
	const remark = others.length === 0 ? {} : { remark: `the page counts ${others.join(' and ')}, no State` };
	const total = (what: string, stated: number, count: (rows: Rows) => number): StatedTotal => ({
		...{ what: `${what} of ${treaty}`, stated },
		...{ before: count(before), after: count(after), ...remark }
	});
	return [
		total('signatures', page.stated.signatories, signatures),
		total('parties', page.stated.parties, parties)
	];
}
