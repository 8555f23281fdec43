import type { RowMark, RowsInput, TimeRow } from '../charts/rows-types.ts';
import type { Bounds } from '../charts/strip-types.ts';
import * as m from '../paraglide/messages.js';
import { listStandingWords, type Article17Row } from '../questions/article17-list.ts';

const looks = {
	stated: { tone: 'accent', surface: 'solid' },
	inferred: { tone: 'accent', surface: 'hatch' }
} as const satisfies Record<string, Pick<RowMark, 'tone' | 'surface'>>;

const lookOf = ({ added_basis: basis }: Article17Row) => (basis === 'stated' ? 'stated' : 'inferred');
const earlier = (a: string, b: string) => (a < b ? a : b);

/** When a spell ended, as bounds: its removal; else it lasted to where the State was last seen, and perhaps to the day. */
function endsOf(row: Article17Row, asOf: string): Bounds {
	if (row.standing === 'on') return [asOf, asOf];
	if (row.removed_min !== null && row.removed_max !== null)
		return [row.removed_min, earlier(row.removed_max, asOf)];
	return [row.last_seen_min ?? row.added_min, asOf];
}

/**
 * One row a State with its spells on the article 17 list.
 * @param asOf the ISO day the rows speak of
 * @param root the address of the site's root, ending in a slash
 */
export function article17Rows(
	rows: readonly Article17Row[],
	{ asOf, root }: { asOf: string; root: string }
): Omit<RowsInput, 'width' | 'valueLabel'> {
	const states = [...new Map(rows.map((row) => [row.iso3, row])).values()];
	const marks = rows.map((row): RowMark => {
		const standing = listStandingWords(row.standing);
		return {
			id: `${row.iso3} ${row.added_min}`,
			row: row.iso3,
			chain: null,
			starts: [row.added_min, earlier(row.added_max, asOf)],
			ends: endsOf(row, asOf),
			name: m.a17_mark({ state: row.state, standing, year: row.added_min.slice(0, 4) }),
			href: `${root}states/${row.iso3}/`,
			...looks[lookOf(row)]
		};
	});
	const key = (['stated', 'inferred'] as const)
		.filter((look) => rows.some((row) => lookOf(row) === look))
		.map((look) => ({
			id: look,
			label: { stated: m.a17_key_stated, inferred: m.a17_key_inferred }[look](),
			...looks[look]
		}));
	const first = rows.map((row) => row.added_min).reduce(earlier, asOf);
	return {
		rows: states.map(({ iso3, state, standing }): TimeRow => ({
			id: iso3,
			of: iso3,
			label: state,
			value: listStandingWords(standing),
			span: null
		})),
		marks,
		key,
		// From a year before the first addition: no spell seems to begin beyond the edge.
		from: `${Number(first.slice(0, 4)) - 1}-01-01`,
		to: asOf
	};
}
