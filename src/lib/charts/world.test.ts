import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { outlineWorld, type Atlas } from './world.ts';

const require = createRequire(import.meta.url);
const atlas = (scale: string) =>
	JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Atlas;
const coarse = atlas('110m');
const fine = atlas('50m');
const states = readFileSync('data/register/states.csv', 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split(','))
	.map(([id = '', , m49 = '']) => ({ id, m49 }));
const outline = outlineWorld(coarse, fine, states, 720);
const place = (id: string) => outline.places.find((one) => one.id === id);

test('every State has one place inside the drawing, and a shape or a dot', () => {
	expect(outline.places.map(({ id }) => id).sort()).toEqual(states.map(({ id }) => id).sort());
	for (const { x, y, path, dot } of outline.places) {
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x).toBeLessThanOrEqual(720);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThanOrEqual(outline.height);
		expect(path !== null || dot).toBe(true);
	}
});

test('small States have dots, large ones have none, and dots lie on top', () => {
	for (const id of ['MDV', 'NRU', 'TUV', 'SMR', 'MLT']) expect(place(id)?.dot).toBe(true);
	for (const id of ['KAZ', 'BRA', 'AUS', 'FRA']) expect(place(id)?.dot).toBe(false);
	const dots = outline.places.map(({ dot }) => dot);
	expect(dots.indexOf(true)).toBeGreaterThan(dots.lastIndexOf(false));
});

test('a State stands on its mainland', () => {
	const [france, spain, germany] = ['FRA', 'ESP', 'DEU'].map(place);
	expect(france?.x).toBeGreaterThan(spain?.x ?? Infinity);
	expect(france?.x).toBeLessThan(germany?.x ?? -Infinity);
});

test('the drawing is light enough to fetch', () => {
	const drawn = outline.land.length + outline.places.reduce((sum, { path }) => sum + (path?.length ?? 0), 0);
	expect(drawn).toBeLessThanOrEqual(60_000);
});

test('a State that no atlas knows is named', () => {
	expect(() => outlineWorld(coarse, fine, [{ id: 'XXX', m49: '999' }], 720)).toThrow(
		'no place for XXX (999)'
	);
});
