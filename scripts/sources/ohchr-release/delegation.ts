import type { Register, RowOf } from '../../../src/lib/register/tables.ts';
import type { Contradiction, Proposal, Source } from '../difference.ts';
import { maySame } from './same-name.ts';
import type { ReleaseRecord } from './record.ts';

/** What a release says of a delegation, beside the register's. */
export interface DelegationDifference {
	readonly proposals: readonly Proposal[];
	readonly contradictions: readonly Contradiction[];
	readonly warnings: readonly string[];
}

type Person = RowOf<'delegations'>;

interface Named {
	readonly name: string;
	readonly iso3: string | null;
	readonly is_head: 'yes' | 'no';
}

/** The name and country of a member of the SPT as the table of members has them; null where none or several are alike. */
function memberOf({ members }: Register, { name, iso3 }: Named): { name: string; iso3: string } | null {
	const alike = members.filter(
		(member) => maySame(member.name, name) && (iso3 === null || member.nationality_iso3 === iso3)
	);
	const names = new Set(alike.map((member) => member.name));
	const [first] = alike;
	return first !== undefined && names.size === 1 ? { name: first.name, iso3: first.nationality_iso3 } : null;
}

/**
 * Compares the delegation of a release with the register's: those who are missing are proposed, unless the register's
 * is complete; what differs is told.
 * @param visit the visit, as the register has it or as it would be added
 */
export function delegationOf(
	record: ReleaseRecord,
	visit: Pick<RowOf<'visits'>, 'visit_id' | 'delegation_complete' | 'source_ids'>,
	register: Register,
	source: Source
): DelegationDifference {
	const proposals: Proposal[] = [];
	const contradictions: Contradiction[] = [];
	const warnings: string[] = [];
	const known = register.delegations.filter(({ visit_id }) => visit_id === visit.visit_id);
	const listed = record.members.map(({ name, iso3 }): Named => ({
		name,
		iso3,
		is_head: name === record.head ? 'yes' : 'no'
	}));
	const headAlone = record.head !== null && !listed.some(({ is_head }) => is_head === 'yes');
	const named: Named[] = headAlone
		? [...listed, { name: record.head ?? '', iso3: null, is_head: 'yes' }]
		: listed;
	const found = new Set<Person>();
	const told = (
		key: Contradiction['key'],
		rest: Pick<Contradiction, 'column' | 'page' | 'register' | 'reason'>
	) => contradictions.push({ table: 'delegations', key, source_ids: visit.source_ids, ...rest });
	for (const person of named) {
		const member = memberOf(register, person);
		const row = known.find(({ name }) => maySame(name, person.name) || name === member?.name);
		if (row) {
			found.add(row);
			const key = { visit_id: visit.visit_id, name: row.name };
			if (person.iso3 !== null && row.nationality_iso3 !== person.iso3)
				told(key, {
					column: 'nationality_iso3',
					page: person.iso3,
					register: row.nationality_iso3,
					reason: 'the release gives another country'
				});
			if (record.head !== null && row.is_head !== person.is_head)
				told(key, {
					column: 'is_head',
					page: person.is_head,
					register: row.is_head,
					reason: `the release names ${record.head} as head`
				});
			continue;
		}
		const name = member?.name ?? person.name;
		const key = { visit_id: visit.visit_id, name };
		if (visit.delegation_complete === 'yes') {
			told(key, {
				column: null,
				page: person.name,
				register: null,
				reason: 'the register has the delegation complete, without this person'
			});
			continue;
		}
		const nationality_iso3 = person.iso3 ?? member?.iso3 ?? null;
		if (nationality_iso3 === null) {
			warnings.push(
				`${name} is not taken over: the release gives no country, and the table of members has no such name`
			);
			continue;
		}
		if (member === null) warnings.push(`${name} is not in the table of members: look at the spelling`);
		const otherHead = known.some((row) => row.is_head === 'yes') && person.is_head === 'yes';
		proposals.push({
			...{ kind: 'put', table: 'delegations', key, source },
			cells: { nationality_iso3, is_head: otherHead ? 'no' : person.is_head },
			...(record.evidence.members ? { evidence: record.evidence.members.words } : {})
		});
		if (otherHead)
			told(key, { column: 'is_head', page: 'yes', register: 'no', reason: 'the register has another head' });
	}
	if (visit.delegation_complete === 'yes' && listed.length > 0)
		for (const row of known.filter((one) => !found.has(one)))
			told(
				{ visit_id: visit.visit_id, name: row.name },
				{
					column: null,
					page: null,
					register: row.name,
					reason: 'the release lists the delegation without this person'
				}
			);
	return { proposals, contradictions, warnings };
}
