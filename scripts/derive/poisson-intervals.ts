import { range } from 'd3-array';
import jStat from 'jstat';
import type { DerivedRow, DerivedTable } from './derived-table.ts';
import type { Mission } from './missions.ts';

const bound = (description: string) => ({ kind: 'number', unit: 'missions', description }) as const;

export const poissonIntervals = {
	title: 'Exact Poisson intervals',
	description:
		'A row is a number of missions, with the exact 95 % interval (Garwood 1936) of the number to be expected: divided by ' +
		'the time in which they were made, the interval of their rate.',
	key: ['events'],
	foreignKeys: [],
	order: 'by events',
	madeFrom: ['visits'],
	columns: {
		events: { kind: 'integer', minimum: 0, unit: 'missions', description: 'The number of missions counted.' },
		lower: bound('The least number to be expected: with it so many or more happen once in forty times.'),
		upper: bound('The greatest number to be expected: with it so many or fewer happen once in forty times.')
	}
} as const satisfies DerivedTable;

export type PoissonInterval = DerivedRow<typeof poissonIntervals>;

/** The share left out on each side. */
const tail = 0.025;

/** Digits after the point: those in which machines agree, whatever their logarithms. */
const digits = 9;

/**
 * Gives the exact 95 % interval of the expectation of a Poisson count, for every count that a choice of missions can have.
 * Method: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936), 437–442: the bounds are
 * quantiles of gamma distributions of shape n and n + 1.
 * @returns one row a count, from 0 to the number of all missions; bounds in missions, to nine digits after the point
 */
export function derivePoissonIntervals(missions: readonly Mission[]): PoissonInterval[] {
	const quantile = (p: number, shape: number) => Number(jStat.gamma.inv(p, shape, 1).toFixed(digits));
	return range(missions.length + 1).map((events) => ({
		events,
		lower: events === 0 ? 0 : quantile(tail, events),
		upper: quantile(1 - tail, events + 1)
	}));
}
