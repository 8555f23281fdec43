import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved, readChoice, writeChoice } from './choice.ts';
import { combine, mostTogether, stateParts } from './combine.ts';
import { citedBy, numbersOf, paragraph, type Briefing } from './document.ts';
import { firstMentions } from './first-mentions.ts';

function briefing(id: string, cites: readonly string[]): Briefing {
	return {
		id,
		name: `State ${id}`,
		title: `Briefing: State ${id}`,
		ends: '',
		asOf: '2026-02-10',
		sections: stateParts.sections.map((section, index) => ({
			id: section,
			heading: section,
			level: 2,
			blocks: [paragraph({ text: 'A fact.', cites: [cites[index % cites.length] ?? '', 'shared'] })]
		})),
		notes: [...cites, 'shared'].map((note) => ({ id: note, words: note, address: null, record: '' })),
		check: `check ${id}`,
		checkAny: 'check'
	};
}

it('puts States in the order chosen, each source once, numbered anew', () => {
	const both = combine([briefing('BBB', ['b']), briefing('AAA', ['a1', 'a2'])], {
		sections: ['overdue', 'standing'],
		figures: []
	});
	expect(both.title).toBe('Briefing: State BBB and State AAA');
	expect(both.sections.map(({ id, level }) => `${level} ${id}`)).toEqual([
		'2 BBB',
		'3 BBB-overdue',
		'3 BBB-standing',
		'2 AAA',
		'3 AAA-overdue',
		'3 AAA-standing'
	]);
	expect(both.notes.map(({ id }) => id)).toEqual(['b', 'shared', 'a2', 'a1']);
	expect(numbersOf(['shared', 'b'], both.notes)).toEqual([1, 2]);
	expect(both.check).toBe('check');
});

it('leaves out what only sections left out had cited', () => {
	const one = combine([briefing('AAA', ['a1', 'a2'])], { sections: ['standing'], figures: [] });
	expect(one.notes.map(({ id }) => id)).toEqual(['a1', 'shared']);
	expect(one.check).toBe('check AAA');
});

it('leads every note back to exactly one mention', () => {
	const both = combine([briefing('BBB', ['b']), briefing('AAA', ['a1', 'a2'])], stateParts);
	const led = [...firstMentions(both).values()].flat().sort((a, b) => a - b);
	expect(led).toEqual(both.notes.map((_, index) => index + 1));
	expect(citedBy(both.sections)).toHaveLength(both.notes.length);
});

it('reads the choice that it wrote', () => {
	const known = Array.from({ length: 20 }, (_, index) => `S${String(index).padStart(2, '0')}`);
	const offered = { ...stateParts, states: known };
	fc.assert(
		fc.property(
			fc.shuffledSubarray(known, { minLength: 1, maxLength: mostTogether }),
			fc.shuffledSubarray([...stateParts.sections], { minLength: 1 }),
			fc.subarray([...stateParts.figures]),
			(states, sections, figures) => {
				const choice = { states, sections, figures };
				expect(readChoice(writeChoice(choice, stateParts), offered)).toEqual(choice);
			}
		)
	);
	expect(readChoice('?states=XXX,S01,S01&sections=nothing', offered)).toEqual({
		...stateParts,
		states: ['S01']
	});
	expect(writeChoice({ ...stateParts, states: [] }, stateParts)).toBe('');
});

it('moves a member by one place, and none beyond the ends', () => {
	expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
	expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
});
