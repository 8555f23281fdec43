import { expect, it } from 'vitest';
import type { DelegationRow } from '../questions/delegations.ts';
import { delegationBars } from './delegation-bars.ts';

const visit = (start_date: string, members: number, delegation_complete: 'yes' | 'no', begun = true) => ({
	iso3: 'KAZ',
	state: 'Kazakhstan',
	regional_group: 'asia-pacific',
	visit_id: `KAZ-${start_date.slice(0, 4)}`,
	start_date,
	end_date: null,
	status: 'completed' as const,
	begun: begun ? ('yes' as const) : ('unsure' as const),
	head: null,
	members,
	names: null,
	nationality_iso3s: null,
	delegation_complete,
	source_ids: ''
});
const rows: readonly DelegationRow[] = [
	visit('2007-10', 0, 'no'),
	visit('2009-03-10', 4, 'yes'),
	visit('2009-09-13', 1, 'no'),
	visit('2010-08', 2, 'yes', false)
];

it('a year without visits keeps its place; what may not have begun is not counted', () => {
	const { bars } = delegationBars(rows, { from: null, to: null });
	expect(bars.map(({ label, counts }) => [label, ...counts])).toEqual([
		['2007', 0, 0, 1],
		['2008', 0, 0, 0],
		['2009', 1, 1, 0]
	]);
});

it('a period begins its own bars; no visit, no bar', () => {
	expect(delegationBars(rows, { from: 2006, to: null }).bars).toHaveLength(4);
	expect(delegationBars([], { from: null, to: null }).bars).toEqual([]);
});
