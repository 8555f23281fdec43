import type { RowOf } from '../../../src/lib/register/tables.ts';
import type { Contradiction, Proposal } from '../difference.ts';

type Treaty = RowOf<'treaties'>;
type Participation = RowOf<'participation'>;

/** What an older page says otherwise than the register: what happened since is no contradiction. */
export function contradictionsOf(
	proposals: readonly Proposal[],
	rows: readonly Participation[],
	as_of: string,
	treaty: Treaty
): Contradiction[] {
	return proposals.flatMap(({ kind, key, cells }): Contradiction[] => {
		const row = rows.find(({ iso3 }) => iso3 === key['iso3']);
		const told = (column: keyof Participation | null, page: Contradiction['page']): Contradiction => ({
			...{ table: 'participation', key, column, page },
			register: column === null ? null : (row?.[column] ?? null),
			source_ids: row?.source_ids ?? null,
			reason: `the page is as at ${as_of}, the register as at ${treaty.as_of}`
		});
		if (row === undefined) return [told(null, String(cells['action_date'] ?? cells['signature_date']))];
		const since = (day: string | null) => day !== null && day > as_of;
		if (kind === 'remove') return since(row.action_date ?? row.signature_date) ? [] : [told(null, null)];
		const happened = (['signature_date', 'action_date', 'withdrawn_on'] as const).filter((column) =>
			since(row[column])
		);
		if (happened.length > 0) return [];
		return (['signature_date', 'signature_kind', 'action', 'action_date', 'status'] as const)
			.filter((column) => row[column] !== (cells[column] ?? null))
			.map((column) => told(column, cells[column] ?? null));
	});
}
