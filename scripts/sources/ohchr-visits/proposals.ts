import type { Register, RowOf } from '../../../src/lib/register/tables.ts';
import { tookPlace } from '../../../src/lib/register/took-place.ts';
import type { Cells, Contradiction, Proposal, Proposals, Source } from '../difference.ts';
import { precisionOf } from '../../../src/lib/register/dates.ts';
import type { VisitTable } from '../ohchr-visits.ts';
import { isFiner, numberByOrder, sameVisit } from '../same-visit.ts';
import { sourceRow } from '../source-row.ts';
import { reportDifference } from './reports.ts';

type Listed = VisitTable[number];
type Visit = RowOf<'visits'>;

/** What one row of the table would have the register say, and where the two differ. */
interface RowDifference {
	readonly proposals: readonly Proposal[];
	readonly contradictions: readonly Contradiction[];
	readonly warnings: readonly string[];
}

const typeCells = ({ visit_type }: Listed): Cells =>
	visit_type === null
		? { visit_type: 'unspecified', visit_type_basis: null }
		: { visit_type, visit_type_basis: 'stated' };

/** A visit that the register has not. The table lists visits that were made. */
function newVisit(listed: Listed, visit_id: string, register: Register, source: Source): Proposal {
	const { iso3, start_date, end_date } = listed;
	return {
		...{ kind: 'put', table: 'visits', key: { visit_id }, source },
		cells: {
			...{ iso3, start_date, end_date, date_precision: precisionOf(start_date), dates_basis: 'announcement' },
			...typeCells(listed),
			...{ status: 'completed', visit_number: numberByOrder(register, iso3, start_date) },
			...{
				visit_number_basis: 'report or order of the table',
				delegation_complete: 'no',
				confidence: 'partly'
			}
		}
	};
}

/** What the table says better than the register of a visit that took place. */
function bettered(listed: Listed, visit: Visit): Cells {
	const { start_date, end_date } = listed;
	const dates = isFiner(start_date, visit.start_date)
		? { start_date, date_precision: precisionOf(start_date), ...(end_date === null ? {} : { end_date }) }
		: visit.end_date === null && visit.start_date === start_date && end_date !== null
			? { end_date }
			: {};
	const typed = visit.visit_type === 'unspecified' && listed.visit_type !== null;
	return { ...dates, ...(typed ? typeCells(listed) : {}) };
}

/** Where the table and the register differ: a date that either has more exactly is no difference. */
function differing(listed: Listed, visit: Visit): Contradiction[] {
	const pairs = [
		['start_date', listed.start_date],
		['end_date', listed.end_date],
		['visit_type', listed.visit_type]
	] as const;
	return pairs.flatMap(([column, page]): Contradiction[] => {
		const known = visit[column];
		if (page === null || known === null || known === 'unspecified' || page === known) return [];
		if (page.startsWith(known) || known.startsWith(page)) return [];
		return [
			{
				...{ table: 'visits', key: { visit_id: visit.visit_id }, column, page, register: known },
				source_ids: visit.source_ids,
				reason: `OHCHR's table says otherwise (${listed.where})`
			}
		];
	});
}

function rowDifference(listed: Listed, register: Register, source: Source): RowDifference {
	const found = sameVisit(register, listed.iso3, listed.start_date);
	if (found.is === 'unclear')
		return {
			proposals: [],
			contradictions: [],
			warnings: [`${listed.where}: nothing is taken over: ${found.reason}`]
		};
	const visit_id = found.is === 'new' ? found.visit_id : found.visit.visit_id;
	const reports = reportDifference(listed, visit_id, register, source);
	if (found.is === 'new')
		return {
			proposals: [newVisit(listed, visit_id, register, source), ...reports.proposals],
			contradictions: reports.contradictions,
			warnings: []
		};
	const { visit } = found;
	if (!tookPlace(visit.status))
		return {
			...{ proposals: [], contradictions: [] },
			warnings: [
				`${listed.where}: ${visit_id} is ${visit.status} in the register: whether it took place is entered by hand`
			]
		};
	const cells = bettered(listed, visit);
	const own: Proposal[] =
		Object.keys(cells).length > 0 ? [{ kind: 'put', table: 'visits', key: { visit_id }, cells, source }] : [];
	return {
		proposals: [...own, ...reports.proposals],
		contradictions: [...differing(listed, visit), ...reports.contradictions],
		warnings: []
	};
}

/**
 * What OHCHR's table of visits would have the register say: visits that it has not, better dates and kinds, and what
 * became of reports. Visits that the table has not are not gone: it was never seen whole.
 */
export function visitTableProposals(
	record: VisitTable,
	register: Register,
	given: { readonly url: string | null }
): Proposals {
	const title = 'Visits of the SPT (treaty body database)';
	const source = sourceRow({ url: given.url, name: 'country-visits', title, published_on: null }, register);
	const rows = record.map((listed) => rowDifference(listed, register, source));
	const seen = new Set<string>();
	const twice = (proposal: Proposal) => {
		const key = JSON.stringify([proposal.table, proposal.key]);
		const before = seen.has(key);
		seen.add(key);
		return before;
	};
	return {
		proposals: rows.flatMap(({ proposals }) => proposals).filter((proposal) => !twice(proposal)),
		contradictions: rows.flatMap(({ contradictions }) => contradictions),
		warnings: rows.flatMap(({ warnings }) => warnings)
	};
}
