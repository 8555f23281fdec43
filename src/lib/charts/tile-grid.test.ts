import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columns, rowCount, squares } from './tile-grid.ts';
import { walk } from './walk.ts';

const states = readFileSync('data/register/states.csv', 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.slice(0, 3));

test('every State of the register has one square, and nobody else has', () => {
	expect(squares.map(({ iso3 }) => iso3).sort()).toEqual([...states].sort());
});

test('no two States share a square', () => {
	expect(new Set(squares.map(({ column, row }) => `${column},${row}`)).size).toBe(squares.length);
});

test('the map is small enough for squares of 24 units in a drawing 720 wide', () => {
	expect(720 / columns).toBeGreaterThanOrEqual(26);
	expect(rowCount).toBeLessThanOrEqual(20);
	expect(Math.min(...squares.map(({ column }) => column))).toBe(0);
});

const neighbours = [
	'FRA-ESP FRA-DEU FRA-ITA FRA-CHE ESP-PRT DEU-POL DEU-AUT DEU-CHE DEU-DNK AUT-CHE ITA-AUT GBR-IRL NOR-SWE SWE-FIN',
	'RUS-UKR RUS-BLR RUS-KAZ KAZ-KGZ KAZ-UZB TUR-GRC TUR-SYR TUR-GEO IRN-IRQ IRN-PAK IRN-AFG IND-PAK IND-NPL CHN-MNG',
	'PRK-KOR THA-MMR LAO-VNM THA-KHM USA-CAN USA-MEX MEX-GTM COL-PAN COL-VEN COL-ECU PER-ECU PER-BOL ARG-CHL BRA-PRY',
	'MAR-DZA DZA-TUN LBY-EGY EGY-SDN NGA-CMR KEN-TZA KEN-UGA COD-AGO ZAF-NAM ZAF-BWA ZAF-LSO ETH-ERI SAU-YEM SAU-KWT'
].flatMap((line) => line.split(' '));

test.each(neighbours)('%s are neighbours', (pair) => {
	const [one, other] = pair.split('-').map((iso3) => squares.find((square) => square.iso3 === iso3));
	expect(one && other && Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row))).toBe(
		1
	);
});

test('the arrow keys reach every square from any', () => {
	const places = squares.map(({ column, row }) => ({ x: column, y: row }));
	const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
	const nexts = places.map((_, from) => keys.map((key) => walk(places, from, key) ?? from));
	for (const start of places.keys()) {
		const reached = new Set([start]);
		for (const from of reached) for (const to of nexts[from] ?? []) reached.add(to);
		expect(reached.size).toBe(places.length);
	}
});
