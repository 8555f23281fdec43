import type { Register, RowOf } from '../../../src/lib/register/tables.ts';
import type { Cells, Contradiction, Proposal, Source } from '../difference.ts';
import type { VisitTable } from '../ohchr-visits.ts';
import type { VisitDocument } from './cells.ts';

type Listed = VisitTable[number];
type Report = RowOf<'reports'>;

/** Whether a document is public, as the register says it; null where the table does not say. */
const publicOf = ({ status }: VisitDocument) => (status === null ? null : status === 'public' ? 'yes' : 'no');

/** The symbol of a public document: a restricted one is not the one it will have. */
const symbolOf = ({ symbol, status }: VisitDocument) =>
	symbol === null || status === 'confidential' || /\/R\.\d/.test(symbol) ? null : symbol;

/** What the table says of one report, by the columns of the register; columns of which it says nothing are left out. */
function statedCells(report: VisitDocument, reply: VisitDocument | null): Cells {
	const stated: Cells = {
		public: publicOf(report),
		report_symbol: symbolOf(report),
		reply_public: reply && publicOf(reply),
		reply_symbol: reply && symbolOf(reply)
	};
	return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null));
}

/** A cell that the table may fill or bring up to date: it is empty, unknown, or a report that has become public. */
function mayPut(column: string, known: Report, value: Cells[string]): boolean {
	const cell = known[column as keyof Report];
	return cell === null || cell === 'unknown' || (cell === 'no' && value === 'yes');
}

function differenceOf(
	cells: Cells,
	key: { readonly visit_id: string; readonly addressee: 'State' | 'NPM' },
	context: { readonly listed: Listed; readonly register: Register; readonly source: Source }
): { proposals: Proposal[]; contradictions: Contradiction[] } {
	const { listed, register, source } = context;
	if (Object.keys(cells).length === 0) return { proposals: [], contradictions: [] };
	const known = register.reports.find(
		({ visit_id, addressee }) => visit_id === key.visit_id && addressee === key.addressee
	);
	const put = (changed: Cells): Proposal => ({ kind: 'put', table: 'reports', key, cells: changed, source });
	if (!known) {
		const unknown = { public: 'unknown', reply_public: 'unknown', confidence: 'partly' };
		return { proposals: [put({ ...unknown, ...cells })], contradictions: [] };
	}
	const differing = Object.entries(cells).filter(
		([column, value]) => known[column as keyof Report] !== value
	);
	const changed = differing.filter(([column, value]) => mayPut(column, known, value));
	const contradictions = differing
		.filter(([column, value]) => !mayPut(column, known, value))
		.map(([column, page]): Contradiction => ({
			...{ table: 'reports', key, column, page, register: known[column as keyof Report] },
			source_ids: known.source_ids,
			reason: `OHCHR's table says otherwise (${listed.where})`
		}));
	return { proposals: changed.length > 0 ? [put(Object.fromEntries(changed))] : [], contradictions };
}

/** What a row of the table says of the reports on its visit: to the State, with the State's reply, and to the mechanism. */
export function reportDifference(listed: Listed, visit_id: string, register: Register, source: Source) {
	const context = { listed, register, source };
	const both = [
		differenceOf(statedCells(listed.report, listed.reply), { visit_id, addressee: 'State' }, context),
		differenceOf(statedCells(listed.npm_report, null), { visit_id, addressee: 'NPM' }, context)
	];
	return {
		proposals: both.flatMap(({ proposals }) => proposals),
		contradictions: both.flatMap(({ contradictions }) => contradictions)
	};
}
