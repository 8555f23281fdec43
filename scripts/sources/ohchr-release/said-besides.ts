import type { Register } from '../../../src/lib/register/tables.ts';
import type { Contradiction, Proposals } from '../difference.ts';
import { visitsBefore } from '../same-visit.ts';
import type { ReleaseRecord } from './record.ts';

/** The parties to OPCAT at a day: deposited on it or before, not withdrawn by then. */
function partiesAt({ participation }: Register, day: string): number {
	return participation.filter(
		({ treaty, action_date, withdrawn_on }) =>
			treaty === 'OPCAT' &&
			action_date !== null &&
			action_date <= day &&
			(withdrawn_on === null || withdrawn_on > day)
	).length;
}

function joiningOf(record: ReleaseRecord, { participation }: Register): Contradiction[] {
	const { iso3, ratification_year } = record;
	if (ratification_year === null) return [];
	const row = participation.find((one) => one.treaty === 'OPCAT' && one.iso3 === iso3);
	const known = row?.action_date ?? null;
	if (known?.startsWith(String(ratification_year))) return [];
	return [
		{
			...{ table: 'participation', key: { treaty: 'OPCAT', iso3 }, column: 'action_date' },
			...{ page: ratification_year, register: known, source_ids: row?.source_ids ?? null },
			reason: 'the release gives another year; the depositary decides'
		}
	];
}

function visitBefore(record: ReleaseRecord, register: Register): Contradiction[] {
	const { iso3, start_date, previous_visit_year } = record;
	if (start_date === null || previous_visit_year === null) return [];
	const before = visitsBefore(register, iso3, start_date);
	if (before.some((visit) => visit.start_date.startsWith(String(previous_visit_year)))) return [];
	const last = before.at(-1);
	return [
		{
			...{ table: 'visits', key: { visit_id: last?.visit_id ?? `${iso3}-${previous_visit_year}` } },
			...{ column: 'start_date', page: previous_visit_year, register: last?.start_date ?? null },
			source_ids: last?.source_ids ?? null,
			reason: 'the release tells of a visit before this one that the register has not in that year'
		}
	];
}

/** What a release says of other rows than those of its visit: it is compared, and nothing is changed for it. */
export function saidBesides(
	record: ReleaseRecord,
	register: Register
): Pick<Proposals, 'contradictions' | 'totals'> {
	const contradictions = [...joiningOf(record, register), ...visitBefore(record, register)];
	const { states_parties, released } = record;
	if (states_parties === null || released === null) return { contradictions };
	const count = partiesAt(register, released);
	return {
		contradictions,
		totals: [
			{
				...{ what: `parties to OPCAT as at ${released}`, stated: states_parties, before: count, after: count }
			}
		]
	};
}
