import type { Register, RowOf } from '../../../src/lib/register/tables.ts';
import { tookPlace } from '../../../src/lib/register/took-place.ts';
import type { Cells, Contradiction, Proposal, Proposals, Source } from '../difference.ts';
import { isFiner, numberByOrder, sameVisit } from '../same-visit.ts';
import { citing, sourceRow } from '../source-row.ts';
import { delegationOf } from './delegation.ts';
import { saidBesides } from './said-besides.ts';
import type { ReleaseRecord } from './record.ts';

type Visit = RowOf<'visits'>;

/** The record, its first day known. */
type Dated = ReleaseRecord & { readonly start_date: string };

/** The register's kind of visit that the release names; a visit that is only called one is of none. */
function visitType(words: string | undefined): Pick<Visit, 'visit_type' | 'visit_type_basis'> {
	const named = words?.toLowerCase() ?? '';
	const type = /follow-up/.test(named)
		? 'follow-up'
		: /opcat advisory/.test(named)
			? 'OPCAT advisory'
			: /(?:npm|mechanism) advisory/.test(named)
				? 'NPM advisory'
				: /regular/.test(named)
					? 'regular'
					: null;
	return { visit_type: type ?? 'unspecified', visit_type_basis: type === null ? null : 'stated' };
}

/** The cells that make a visit a visit that took place, as the release tells it. */
function madeCells(record: Dated, register: Register): Cells {
	const { iso3, start_date, end_date, visit_ordinal } = record;
	return {
		...{ start_date, end_date, date_precision: 'day', dates_basis: 'announcement', status: 'completed' },
		visit_number: visit_ordinal ?? numberByOrder(register, iso3, start_date),
		visit_number_basis: visit_ordinal === null ? 'report or order of the table' : 'press release'
	};
}

function plannedCells({ start_date, end_date }: Dated): Cells {
	return { start_date, end_date, date_precision: 'day', status: 'announced' };
}

const whole = ({ head, members }: ReleaseRecord) =>
	head !== null &&
	members.length > 1 &&
	members.some(({ name }) => name === head) &&
	members.every(({ iso3 }) => iso3 !== null);

/** A visit that the register has not. */
function newVisit(record: Dated, visit_id: string, register: Register, source: Source): Proposal {
	const concluded = record.kind === 'concludes';
	return {
		...{ kind: 'put', table: 'visits', key: { visit_id }, source },
		cells: {
			iso3: record.iso3,
			...(concluded ? madeCells(record, register) : plannedCells(record)),
			...visitType(record.evidence.visit_type?.words),
			delegation_complete: concluded && whole(record) ? 'yes' : 'no',
			confidence: 'partly'
		},
		evidence: record.evidence.start_date?.words ?? record.evidence.iso3?.words ?? ''
	};
}

/** What the release says better than the register, cell by cell: a day where it has a month, a cell that is empty. */
function bettered(record: Dated, visit: Visit, register: Register): Cells {
	if (visit.status === 'announced') {
		if (record.kind === 'concludes') return madeCells(record, register);
		return isFiner(record.start_date, visit.start_date) ? plannedCells(record) : {};
	}
	const { start_date, end_date } = record;
	const dates = isFiner(start_date, visit.start_date)
		? { start_date, date_precision: 'day', ...(end_date !== null ? { end_date } : {}) }
		: visit.end_date === null && visit.start_date === start_date && end_date !== null
			? { end_date }
			: {};
	const type = visitType(record.evidence.visit_type?.words);
	return { ...dates, ...(visit.visit_type === 'unspecified' && type.visit_type_basis !== null ? type : {}) };
}

/** Where the release and the register differ on the visit itself: reports go before announcements, and nothing is changed. */
function differing(record: Dated, visit: Visit): Contradiction[] {
	if (!tookPlace(visit.status)) return [];
	const told = (column: keyof Visit, page: string | number): Contradiction => ({
		...{ table: 'visits', key: { visit_id: visit.visit_id }, column, page, register: visit[column] },
		source_ids: visit.source_ids,
		reason:
			record.kind === 'announces'
				? "the release announces the visit; the register's row rests on what followed"
				: 'the release says otherwise than the register'
	});
	const planned = record.kind === 'announces' ? (visit.planned_end_date ?? visit.end_date) : visit.end_date;
	const type = visitType(record.evidence.visit_type?.words);
	const differ = (page: string | null, known: string | null) =>
		page !== null && known !== null && page !== known && !isFiner(page, known);
	return [
		differ(record.start_date, visit.start_date) ? told('start_date', record.start_date) : [],
		differ(record.end_date, planned)
			? told(planned === visit.end_date ? 'end_date' : 'planned_end_date', record.end_date ?? '')
			: [],
		record.visit_ordinal !== null && visit.visit_number !== record.visit_ordinal
			? told('visit_number', record.visit_ordinal)
			: [],
		type.visit_type_basis !== null && !['unspecified', type.visit_type].includes(visit.visit_type)
			? told('visit_type', type.visit_type)
			: []
	].flat();
}

/**
 * What a release would have the register say of its visit. Dates, the kind and people are proposed where the register
 * has less; where it has something else that is told, and stays.
 * @param given the address that the page comes from; null where it is a file
 */
export function releaseProposals(
	record: ReleaseRecord,
	register: Register,
	given: { readonly url: string | null }
): Proposals {
	const { start_date, iso3 } = record;
	const besides = saidBesides(record, register);
	const nothing = (warning: string): Proposals => ({ proposals: [], ...besides, warnings: [warning] });
	if (start_date === null)
		return nothing(`the release gives no first day of the visit to ${iso3}: nothing is taken over`);
	const dated: Dated = { ...record, start_date };
	const found = sameVisit(register, iso3, start_date);
	if (found.is === 'unclear') return nothing(`nothing is taken over: ${found.reason}`);
	const { title, released } = record;
	const state = register.states.find((one) => one.iso3 === iso3)?.name ?? iso3;
	const name = `${released ?? start_date}-${state}`;
	const source = sourceRow({ url: given.url, name, title, published_on: released }, register);
	if (found.is === 'new') {
		const visit = newVisit(dated, found.visit_id, register, source);
		if (record.kind === 'announces') {
			const later = 'the visit is announced: its delegation is taken over from a release that concludes it';
			return { proposals: [visit], ...besides, warnings: record.members.length > 0 ? [later] : [] };
		}
		const people = delegationOf(
			record,
			{ visit_id: found.visit_id, delegation_complete: 'no', source_ids: source.source_id },
			register,
			source
		);
		return { ...besides, proposals: [visit, ...people.proposals], warnings: people.warnings };
	}
	const { visit } = found;
	const cells = bettered(dated, visit, register);
	const isPlan = !tookPlace(visit.status) && record.kind === 'announces';
	const people = isPlan
		? { proposals: [], contradictions: [], warnings: [] }
		: delegationOf(record, visit, register, source);
	const changes = Object.keys(cells).length + people.proposals.length > 0;
	const own: Proposal = {
		...{ kind: 'put', table: 'visits', key: { visit_id: visit.visit_id }, source },
		// People have no sources of their own: the visit cites the release.
		cells: { ...cells, source_ids: citing(visit.source_ids, source.source_id) },
		evidence: record.evidence.start_date?.words ?? ''
	};
	return {
		...besides,
		proposals: changes ? [own, ...people.proposals] : [],
		contradictions: [...differing(dated, visit), ...people.contradictions, ...besides.contradictions],
		warnings: people.warnings
	};
}
