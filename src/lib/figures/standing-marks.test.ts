import { beforeAll, describe, expect, it } from 'vitest';
import { layoutTiles } from '../charts/tiles.ts';
import { groups } from '../questions/groups.ts';
import { standingWords } from '../questions/standing.ts';
import { standingOnDate, type StandingRow } from '../questions/standing-on-date.ts';
import { answer } from './record.server.ts';
import { standingKey, standingMarks, standingTiles } from './standing-marks.ts';

let rows: readonly StandingRow[];
beforeAll(async () => {
	({ rows } = await answer(standingOnDate));
});

describe('the marks of standings', () => {
	it('are one a State, on the tile grid too', () => {
		const marks = standingMarks(rows, '/');
		expect(marks.map(({ id }) => id)).toEqual(rows.map(({ iso3 }) => iso3));
		expect(
			standingTiles(marks)
				.map(({ id }) => id)
				.toSorted()
		).toEqual(rows.map(({ iso3 }) => iso3).toSorted());
	});

	it('are of the chosen group alone', async () => {
		for (const { slug } of groups) {
			const own = (await answer(standingOnDate, { group: slug })).rows;
			const tiles = standingTiles(standingMarks(own, '/'));
			expect(tiles, slug).toHaveLength(own.length);
			expect(own.length, slug).toBeGreaterThan(0);
			expect(layoutTiles(tiles).tiles, slug).toHaveLength(own.length);
		}
	});

	it('say how a State stands and since when, and lead to its page', () => {
		const nameOf = (iso3: string) =>
			standingMarks(rows, '/base/').find(({ id }) => id === iso3) ?? expect.fail(iso3);
		expect(nameOf('KAZ').name).toBe('Kazakhstan: party since 22 October 2008');
		expect(nameOf('KAZ').href).toBe('/base/states/KAZ/');
		expect(nameOf('USA').name).toMatch(/: no step$/);
		expect(nameOf('AGO').name).toMatch(/: signed .* 2013, not party$/);
	});

	it('look as the key says: a look for each standing that occurs, and none besides', () => {
		const key = standingKey(rows);
		expect(key.map(({ label }) => label)).toEqual(
			(['party', 'signatory', 'none'] as const).map(standingWords)
		);
		const looks = key.map(({ tone, surface }) => `${tone} ${surface}`);
		expect(new Set(looks).size).toBe(key.length);
		const drawn = standingMarks(rows, '/').map(({ tone, surface }) => `${tone} ${surface}`);
		expect(new Set(drawn)).toEqual(new Set(looks));
	});
});
