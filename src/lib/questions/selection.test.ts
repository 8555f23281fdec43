import { describe, expect, it } from 'vitest';
import { chosenNote } from './named-states.ts';
import { withDefaults, type Known, type Parameters } from './parameters.ts';
import { partiesWords } from './parties-words.ts';
import { boundWords } from './selection.ts';
import { visitsByYear, type VisitsByYearRow } from './visits-by-year.ts';

const known: Known = {
	states: [
		{ iso3: 'KAZ', name: 'Kazakhstan' },
		{ iso3: 'KGZ', name: 'Kyrgyzstan' },
		{ iso3: 'MNG', name: 'Mongolia' },
		{ iso3: 'PHL', name: 'Philippines' },
		{ iso3: 'UKR', name: 'Ukraine' }
	],
	treaties: [],
	events: [],
	asOf: { visits: '2026-02-10' }
};

const five = { states: ['KAZ', 'KGZ', 'MNG', 'PHL', 'UKR'] };
const two = { states: ['KAZ', 'PHL'] };
const own = { states: ['KAZ', 'KGZ', 'MNG'], name: 'Central Asia and Mongolia' };

function visitsWords(visits: number, chosen: Partial<Parameters>): string {
	const row: VisitsByYearRow = {
		year: 2016,
		status: 'completed',
		regional_group: 'asia-pacific',
		visits,
		unsure: 0,
		visit_ids: ''
	};
	return visitsByYear.sentence({
		rows: visits === 0 ? [] : [row],
		parameters: withDefaults(chosen),
		asOf: '2026-02-10',
		known
	});
}

const partiesOf = (count: number, chosen: Partial<Parameters>) =>
	partiesWords(count, '3 February 2026', withDefaults(chosen), known);

describe('parties are counted', () => {
	it.each([
		[{}, 'no State was', '1 State was', '2 States were'],
		[
			{ group: 'african' },
			'no State of the African Group was',
			'1 State of the African Group was',
			'2 States of the African Group were'
		],
		[
			{ group: 'no-group' },
			'no State outside the regional groups was',
			'1 State outside the regional groups was',
			'2 States outside the regional groups were'
		],
		[
			{ group: 'western-africa' },
			'no State in Western Africa was',
			'1 State in Western Africa was',
			'2 States in Western Africa were'
		],
		[
			{ group: 'americas' },
			'no State in the Americas was',
			'1 State in the Americas was',
			'2 States in the Americas were'
		],
		[
			five,
			'no State among the 5 chosen was',
			'1 State among the 5 chosen was',
			'2 States among the 5 chosen were'
		],
		[
			own,
			'no State among the 3 of “Central Asia and Mongolia” was',
			'1 State among the 3 of “Central Asia and Mongolia” was',
			'2 States among the 3 of “Central Asia and Mongolia” were'
		]
	])('%o', (chosen, none, one, more) => {
		[none, one, more].forEach((words, count) =>
			expect(partiesOf(count, chosen)).toBe(`At 3 February 2026, ${words} party to OPCAT.`)
		);
	});

	it('of States that are named', () => {
		const words = ['none was', '1 was', '2 were'];
		words.forEach((party, count) =>
			expect(partiesOf(count, two)).toBe(
				`Of Kazakhstan and the Philippines, ${party} party to OPCAT at 3 February 2026.`
			)
		);
	});
});

describe('visits go', () => {
	it.each([
		[{ group: 'caribbean' }, 'to States in the Caribbean'],
		[{ group: 'australia-and-new-zealand' }, 'to States in Australia and New Zealand'],
		[{ group: 'eastern-european' }, 'to States of the Eastern European Group'],
		[{ group: 'no-group' }, 'to States outside the regional groups'],
		[two, 'to Kazakhstan and the Philippines'],
		[five, 'to the 5 chosen States'],
		[own, 'to the 3 States of “Central Asia and Mongolia”']
	])('%o', (chosen, whither) => {
		expect(visitsWords(0, chosen)).toBe(`By 10 February 2026, the SPT had made no visit ${whither}.`);
		expect(visitsWords(1, chosen)).toBe(`By 10 February 2026, the SPT had made 1 visit ${whither}.`);
		expect(visitsWords(2, chosen)).toBe(
			`By 10 February 2026, the SPT had made 2 visits ${whither}. None was cut short.`
		);
	});
});

describe('States bound are told with what they are of', () => {
	it.each([
		[{}, '1 State bound by OPCAT', '2 States bound by OPCAT'],
		[
			{ group: 'african' },
			'1 State of the African Group bound by OPCAT',
			'2 States of the African Group bound by OPCAT'
		],
		[{ group: 'oceania' }, '1 State in Oceania bound by OPCAT', '2 States in Oceania bound by OPCAT'],
		[
			two,
			'1 State bound by OPCAT among Kazakhstan and the Philippines',
			'2 States bound by OPCAT among Kazakhstan and the Philippines'
		],
		[five, '1 State bound by OPCAT among the 5 chosen', '2 States bound by OPCAT among the 5 chosen'],
		[
			own,
			'1 State bound by OPCAT among the 3 of “Central Asia and Mongolia”',
			'2 States bound by OPCAT among the 3 of “Central Asia and Mongolia”'
		]
	])('%o', (chosen, one, more) => {
		const words = (count: number) => boundWords(count, withDefaults(chosen), known);
		expect([words(1), words(2)]).toEqual([one, more]);
	});
});

describe('which States were chosen is told beside the figure', () => {
	const note = (chosen: Partial<Parameters>) => chosenNote(withDefaults(chosen), known);

	it('where the sentence gives their number alone', () => {
		expect(note(five)).toBe(
			'The 5 chosen States: Kazakhstan, Kyrgyzstan, Mongolia, the Philippines and Ukraine.'
		);
		expect(note(own)).toBe(
			'“Central Asia and Mongolia” is a group of the reader’s own: Kazakhstan, Kyrgyzstan and Mongolia.'
		);
	});

	it('and not where it names them, or none was chosen', () => {
		expect([{}, { group: 'western-africa' }, two, { states: ['KAZ'] }].map(note)).toEqual([
			null,
			null,
			null,
			null
		]);
	});
});
