import type { GridColumn, GridLook, GridRow } from '../charts/grid-types.ts';
import type { KeyEntry } from '../charts/key.ts';
import * as m from '../paraglide/messages.js';
import type { Known, Parameters } from '../questions/parameters.ts';
import type { ParticipationRow } from '../questions/participation-matrix.ts';
import { treatiesWords } from '../questions/participation-words.ts';
import { standingWords, type Standing } from '../questions/standing.ts';
import { treatyDays } from '../questions/treaty-days.ts';
import { familyOf, inFamilies } from '../questions/treaty-families.ts';
import { clauseWords, integerWords } from '../text/numbers.ts';
import { inOrder } from './row-order.ts';
import { standingLooks } from './standing-marks.ts';

/** The standings that have a square; none is left empty. */
const drawn = ['party', 'signatory', 'withdrawn'] as const satisfies readonly Standing[];

const looks = { ...standingLooks, withdrawn: { tone: 'unknown', surface: 'cross' } } as const;

function nameOf(row: ParticipationRow): string {
	const codes = (list: string) =>
		treatyDays(list)
			.map(({ treaty }) => treaty)
			.join(', ');
	return clauseWords([
		m.grid_mark({
			state: row.state,
			number: integerWords(row.party_to),
			treaties: treatiesWords(row.treaties)
		}),
		...(row.signed === null ? [] : [m.grid_mark_signed({ list: codes(row.signed) })]),
		...(row.withdrawn === null ? [] : [m.grid_mark_withdrawn({ list: codes(row.withdrawn) })]),
		...(row.no_step === null ? [] : [m.grid_mark_gaps({ list: row.no_step })])
	]);
}

function standingsOf(row: ParticipationRow): ReadonlyMap<string, Standing> {
	const lists = { party: row.joined, signatory: row.signed, withdrawn: row.withdrawn };
	return new Map(
		drawn.flatMap((standing) => treatyDays(lists[standing]).map(({ treaty }) => [treaty, standing] as const))
	);
}

interface Given {
	readonly known: Known;
	readonly order: Parameters['order'];
	/** ISO day of the answer. */
	readonly asOf: string;
	/** The address of the site's root, ending in a slash. */
	readonly root: string;
}

/**
 * The squares of States and treaties, each protocol beside the treaty it is to. The rows stand by name or by group where a
 * reader chose that, else with most treaties first.
 * @param rows of the question, most treaties first
 */
export function participationGrid(
	rows: readonly ParticipationRow[],
	{ known, order, asOf, root }: Given
): {
	readonly columns: readonly GridColumn[];
	readonly looks: readonly GridLook[];
	readonly rows: readonly GridRow[];
	readonly key: readonly KeyEntry[];
} {
	const treaties = inFamilies(known.treaties.filter(({ adopted }) => adopted <= asOf));
	const byState = rows.map((row) => ({
		...row,
		group: row.regional_group,
		missions: [],
		count: row.party_to
	}));
	const ordered = inOrder(byState, order === 'name' || order === 'group' ? order : 'visits').map((row) => {
		const standings = standingsOf(row);
		return {
			id: row.iso3,
			of: row.iso3,
			label: row.state,
			value: integerWords(row.party_to),
			name: nameOf(row),
			href: `${root}states/${row.iso3}/`,
			looks: treaties.map(({ treaty }) => standings.get(treaty) ?? null)
		};
	});
	const met = drawn.filter((standing) => ordered.some((row) => row.looks.includes(standing)));
	return {
		columns: treaties.map(({ treaty }) => ({ id: treaty, label: treaty, family: familyOf(treaty) })),
		looks: met.map((standing) => ({ id: standing, ...looks[standing] })),
		rows: ordered,
		key: met.map((standing) => ({ id: standing, label: standingWords(standing), ...looks[standing] }))
	};
}
