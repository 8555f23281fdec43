import { expect, test } from 'vitest';
import { directionOf, walk } from './walk.ts';

const places = [
	{ x: 0, y: 0 },
	{ x: 2, y: 0 },
	{ x: 1, y: 1 },
	{ x: 0, y: 5 }
];

test('an arrow prefers what lies straight ahead to what lies near but aside', () => {
	expect(walk(places, 0, 'ArrowRight')).toBe(1);
	expect(walk(places, 1, 'ArrowLeft')).toBe(0);
	expect(walk(places, 3, 'ArrowUp')).toBe(0);
});

test('nothing that way: stay', () => {
	expect(walk(places, 0, 'ArrowUp')).toBe(0);
	expect(walk(places, 3, 'ArrowDown')).toBe(3);
});

test('Home and End lead to the first and last, other keys nowhere', () => {
	expect(walk(places, 2, 'Home')).toBe(0);
	expect(walk(places, 2, 'End')).toBe(3);
	expect(walk(places, 2, 'a')).toBeNull();
	expect(walk([], 0, 'Home')).toBeNull();
	expect(directionOf('Enter')).toBeNull();
});
