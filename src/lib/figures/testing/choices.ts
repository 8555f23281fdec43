import fc from 'fast-check';
import { areas } from '../../questions/areas.ts';
import { groups } from '../../questions/groups.ts';
import {
	groupings,
	leastNamed,
	withDefaults,
	type Known,
	type Parameters
} from '../../questions/parameters.ts';

const year = fc.integer({ min: 2000, max: 2026 });
const period = fc.oneof(
	fc.constant({}),
	fc.record({ from: year }),
	fc.record({ to: year }),
	fc.record({ from: year, to: year }).filter(({ from, to }) => from <= to)
);
const day = fc
	.date({ min: new Date('2003-01-01'), max: new Date('2026-02-10'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

/** Choices that a reader of a page with filters can make: of States, of a period, of a day, of a treaty. */
export function randomChoices(known: Known): fc.Arbitrary<Parameters> {
	const codes = known.states.map(({ iso3 }) => iso3).sort();
	const selection = fc.oneof(
		fc.constant({}),
		fc.record({ group: fc.constantFrom(...[...groups, ...areas].map(({ slug }) => slug)) }),
		fc.record({
			states: fc.subarray(codes, { minLength: 1, maxLength: 15 }),
			name: fc.constantFrom(null, 'Those of “2007” & 3 others')
		})
	);
	return fc
		.record({
			selection,
			period,
			treaty: fc.constantFrom('OPCAT', 'OPCAT', 'CAT', 'ICCPR-OP1', 'CRPD'),
			asof: fc.option(day),
			by: fc.constantFrom(...groupings),
			split: fc.constantFrom('status' as const, 'group' as const)
		})
		.map(({ selection: of, period: years, ...rest }) => withDefaults({ ...rest, ...of, ...years }))
		.map((chosen) => (chosen.states.length < leastNamed ? { ...chosen, name: null } : chosen));
}
