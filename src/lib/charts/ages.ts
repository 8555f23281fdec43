import type { Subject } from './highlight.ts';
import { ticks } from 'd3-array';
import { countScale } from './count-scale.ts';
import { spread } from './dodge.ts';
import { linear } from './linear.ts';
import { textWidth } from './text.ts';
import type { Tone } from './tone.ts';
import type { RowPlace } from './walk-rows.ts';
import type { Tick } from './year-ticks.ts';
import { tenth } from './tenth.ts';

/** A count read now and then as a thing ages, held from one reading to the next. */
export interface AgeSeries extends Subject {
	readonly key: string;
	/** Beside the end of the line. */
	readonly label: string;
	readonly tone: Tone;
	/** How much it stands out. */
	readonly weight: 'strong' | 'plain' | 'faint';
	/** From the youngest on. */
	readonly readings: readonly AgeReading[];
}

export interface AgeReading {
	/** In years, not below zero. */
	readonly age: number;
	readonly value: number;
	/** What it says when it is reached. */
	readonly name: string;
}

export interface AgesInput {
	readonly series: readonly AgeSeries[];
	readonly axisLabel: string;
	readonly width: number;
	readonly height: number;
	/** Writes a count or an age. */
	readonly number: (value: number) => string;
}

/** A reading the reader can reach. */
export interface AgePoint extends RowPlace {
	readonly tone: Tone;
	readonly name: string;
}

export interface PlacedAges {
	readonly series: AgeSeries;
	readonly path: string;
	/** From the end of the line to its label. */
	readonly leader: string;
	/** Whether the line ends before the greatest age, so that its leader is no part of it. */
	readonly short: boolean;
	readonly labelX: number;
	readonly labelY: number;
}

export interface AgesLayout {
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	/** The faintest first: what stands out is drawn over them. */
	readonly lines: readonly PlacedAges[];
	readonly points: readonly AgePoint[];
	readonly ages: readonly Tick[];
	readonly counts: readonly Tick[];
}

export const labelSize = 12;
const labelRoom = 15;
const leader = 14;
const weights = ['faint', 'plain', 'strong'];

/** Places step lines over an axis of ages; each ends at its last reading, and its label stands at the right edge. */
export function layoutAges({ series, width, height, number }: AgesInput): AgesLayout {
	const lasts = series.map(({ readings }) => readings.at(-1) ?? { age: 0, value: 0, name: '' });
	const labelWidth = Math.max(0, ...series.map(({ label }) => textWidth(label, labelSize)));
	const plot = {
		left: 30,
		right: Math.round(Math.max(width * 0.4, width - labelWidth - leader - 2)),
		top: 10,
		bottom: height - 40
	};
	const oldest = Math.max(...lasts.map(({ age }) => age), 0.1);
	const x = linear([0, oldest], [plot.left, plot.right]);
	const values = series.flatMap(({ readings }) => readings.map(({ value }) => value));
	const { scale: y, ticks: counts } = countScale(Math.max(0, ...values), [plot.bottom, plot.top], 5, number);
	const places = spread(
		lasts.map(({ value }) => ({ at: y(value), size: labelRoom })),
		0,
		height - 4
	);
	const lines = series.map((one, index): PlacedAges => {
		const last = lasts[index] ?? { age: 0, value: 0 };
		const [endX = 0, endY = 0, labelY = 0] = [x(last.age), y(last.value), places[index] ?? 0].map(Math.round);
		const turn = last.age < oldest ? `H${plot.right}` : '';
		return {
			series: one,
			path: one.readings
				.map(({ age, value }, step) => {
					const [at, level] = [Math.round(x(age)), Math.round(y(value))];
					if (step === 0) return `M${at} ${level}`;
					return value === one.readings[step - 1]?.value ? `H${at}` : `H${at}V${level}`;
				})
				.join(''),
			leader: `M${endX} ${endY}${turn}L${plot.right + leader - 3} ${labelY}`,
			short: last.age < oldest,
			labelX: plot.right + leader,
			labelY
		};
	});
	const fromTop = series.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	const points = series.flatMap((one, index) =>
		one.readings.map(({ age, value, name }) => ({
			tone: one.tone,
			name,
			x: tenth(x(age)),
			y: tenth(y(value)),
			row: fromTop.indexOf(index)
		}))
	);
	return {
		plot,
		lines: lines.toSorted((a, b) => weights.indexOf(a.series.weight) - weights.indexOf(b.series.weight)),
		points,
		ages: ticks(0, oldest, width < 500 ? 4 : 8)
			.filter(Number.isInteger)
			.map((value) => ({ value, at: tenth(x(value)), text: number(value) })),
		counts
	};
}
