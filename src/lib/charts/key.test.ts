import { expect, test } from 'vitest';
import { layoutKey, swatch } from './key.ts';
import { textWidth, wrap } from './text.ts';

const entries = ['Party', 'Signed, not party', 'No action'].map((label) => ({
	id: label,
	label,
	tone: 'accent' as const,
	surface: 'solid' as const
}));

test('entries stand beside each other while there is room, then below', () => {
	const wide = layoutKey(entries, 700, 13);
	expect(new Set(wide.entries.map(({ y }) => y)).size).toBe(1);
	const narrow = layoutKey(entries, 150, 13);
	expect(narrow.entries.map(({ x }) => x)).toEqual([0, 0, 0]);
	expect(narrow.height).toBeGreaterThan(wide.height);
});

test('no entry reaches into the next', () => {
	const { entries: placed } = layoutKey(entries, 700, 13);
	placed.slice(1).forEach((entry, index) => {
		const before = placed[index];
		expect(entry.x).toBeGreaterThan((before?.x ?? 0) + swatch + textWidth(before?.label ?? '', 13));
	});
});

test('no entries take no height', () => {
	expect(layoutKey([], 700, 13)).toEqual({ entries: [], height: 0 });
});

test('a text is broken at its spaces, a long word left whole', () => {
	expect(wrap('Latin American and Caribbean', 12, 110)).toEqual(['Latin American', 'and Caribbean']);
	expect(wrap('Unbreakable', 12, 10)).toEqual(['Unbreakable']);
});
