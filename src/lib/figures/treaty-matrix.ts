import type { MatrixInput } from '../charts/matrix-types.ts';
import * as m from '../paraglide/messages.js';
import { groups } from '../questions/groups.ts';
import type { GroupParticipationRow } from '../questions/participation-by-group.ts';
import { inFamilies } from '../questions/treaty-families.ts';
import { integerWords, percentWords } from '../text/numbers.ts';

/**
 * The share of each group's States that is party to each treaty, with the parties of all at the right and the States of each
 * group at the foot; OPCAT is framed.
 * @param rows of the question
 * @param root the address of the site's root, ending in a slash
 */
export function treatyMatrix(
	rows: readonly GroupParticipationRow[],
	root: string
): Omit<MatrixInput, 'width' | 'axisLabel' | 'number'> {
	const totals = inFamilies(rows.filter(({ grouping }) => grouping === null));
	const met = groups.filter(({ slug }) => rows.some(({ grouping }) => grouping === slug));
	const cells = rows.flatMap((row) => {
		const group = met.find(({ slug }) => slug === row.grouping);
		if (group === undefined) return [];
		const share = row.parties / row.states;
		return [
			{
				row: row.treaty,
				column: group.slug,
				value: share,
				framed: row.treaty === 'OPCAT',
				name: m.matrix_cell({
					treaty: row.treaty,
					group: group.short(),
					parties: integerWords(row.parties),
					states: integerWords(row.states),
					share: percentWords(share)
				}),
				href: `${root}ratifications/?treaty=${row.treaty}&group=${group.slug}`
			}
		];
	});
	const statesOf = (slug: string) => rows.find(({ grouping }) => grouping === slug)?.states ?? 0;
	return {
		rows: totals.map(({ treaty }) => ({ id: treaty, label: treaty, brief: treaty })),
		columns: met.map(({ slug, brief, tiny }) => ({ id: slug, of: slug, label: brief(), brief: tiny() })),
		cells,
		totals: { label: m.matrix_parties(), values: totals.map(({ parties }) => integerWords(parties)) },
		footers: [
			{
				label: m.matrix_states(),
				values: met.map(({ slug }) => integerWords(statesOf(slug))),
				all: integerWords(totals[0]?.states ?? 0)
			}
		]
	};
}
