import type { KeyEntry } from '../charts/key.ts';
import { squares } from '../charts/tile-grid.ts';
import type { Tile } from '../charts/tiles.ts';
import type { Surface, Tone } from '../charts/tone.ts';
import * as m from '../paraglide/messages.js';
import { standings, standingWords, type Standing } from '../questions/standing.ts';
import type { StandingRow } from '../questions/standing-on-date.ts';
import { dateWords } from '../text/dates.ts';

/** How each standing looks; colour is never the only difference. */
export const standingLooks: Record<Standing, { readonly tone: Tone; readonly surface: Surface }> = {
	party: { tone: 'accent', surface: 'solid' },
	signatory: { tone: 'accent', surface: 'hatch' },
	withdrawn: { tone: 'unknown', surface: 'hatch' },
	none: { tone: 'none', surface: 'solid' }
};

/** A State on a map of standings. */
export interface StandingMark {
	readonly id: string;
	/** The State. */
	readonly of: string;
	readonly code: string;
	/** Whose mark, and how the State stands: `Kazakhstan, party since 22 October 2008`. */
	readonly name: string;
	readonly href: string;
	readonly tone: Tone;
	readonly surface: Surface;
}

function standingSince({ standing, since }: StandingRow): string {
	if (since === null) return m.tile_none();
	const date = dateWords(since);
	if (standing === 'party') return m.tile_party_since({ date });
	return standing === 'withdrawn' ? m.tile_withdrawn({ date }) : m.tile_signatory_since({ date });
}

/**
 * The marks of the States of an answer.
 * @param root the address of the site's root, ending in a slash
 */
export function standingMarks(rows: readonly StandingRow[], root: string): readonly StandingMark[] {
	return rows.map((row) => ({
		id: row.iso3,
		of: row.iso3,
		code: row.iso3,
		name: `${row.state}: ${standingSince(row)}`,
		href: `${root}states/${row.iso3}/`,
		...standingLooks[row.standing]
	}));
}

/** The same marks on the squares of the tile grid. */
export function standingTiles(marks: readonly StandingMark[]): readonly Tile[] {
	const byState = new Map(marks.map((mark) => [mark.id, mark]));
	return squares.flatMap(({ iso3, column, row }) => {
		const mark = byState.get(iso3);
		return mark === undefined ? [] : [{ ...mark, column, row }];
	});
}

/** The key: the standings that occur, in one order. */
export function standingKey(rows: readonly StandingRow[]): readonly KeyEntry[] {
	return standings
		.filter((standing) => rows.some((row) => row.standing === standing))
		.map((standing) => ({ id: standing, label: standingWords(standing), ...standingLooks[standing] }));
}
