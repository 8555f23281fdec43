import { type Check, failing } from './check.ts';

const oneHead = 'one head a visit';

/** A delegation has at most one head. */
export const oneHeadAVisit: Check = {
	name: oneHead,
	reads: ['delegations'],
	run: (reading) => {
		const fail = failing(oneHead, reading, 'delegations');
		const heads = new Map<string, string>();
		return reading.delegations.rows
			.filter(({ is_head }) => is_head === 'yes')
			.flatMap((row) => {
				const head = heads.get(row.visit_id);
				if (head === undefined) heads.set(row.visit_id, row.name);
				if (head === undefined) return [];
				const fault = `makes ${row.name} head of ${row.visit_id} besides ${head}`;
				return [fail(row, 'is_head', fault, 'one head a visit', row.visit_id)];
			});
	}
};

const headNamed = 'complete delegation has a head';

/** A delegation that is called complete has members, and one of them heads it. An exception names the visit. */
export const completeDelegationHasHead: Check = {
	name: headNamed,
	reads: ['visits', 'delegations'],
	needsEveryRow: true,
	run: (reading) => {
		const failVisit = failing(headNamed, reading, 'visits');
		const failMember = failing(headNamed, reading, 'delegations');
		return reading.visits.rows
			.filter(({ delegation_complete }) => delegation_complete === 'yes')
			.flatMap((visit) => {
				const delegation = reading.delegations.rows.filter(({ visit_id }) => visit_id === visit.visit_id);
				const [first] = delegation;
				if (!first) {
					const fault = 'is said though delegations.csv names nobody';
					return [failVisit(visit, 'delegation_complete', fault, 'no, or the names')];
				}
				if (delegation.some(({ is_head }) => is_head === 'yes')) return [];
				const fault = `is said of everyone on the complete delegation of ${visit.visit_id}`;
				return [failMember(first, 'is_head', fault, 'one head, or delegation_complete no', visit.visit_id)];
			});
	}
};
