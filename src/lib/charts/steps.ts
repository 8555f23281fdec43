import { placeEndLabels, type Box } from './end-labels.ts';
import { linear, type Linear } from './linear.ts';
import type { BandStep, PlacedSteps, Step, StepSeries, StepsInput, StepsLayout } from './steps-types.ts';
import { textWidth } from './text.ts';
import { tenth } from './tenth.ts';

/** The stroke in the colour of a line that stands before its label, with the room behind it. */
export const swatch = 16;

interface Scales {
	readonly x: Linear;
	readonly y: Linear;
}

function stairs(steps: readonly Step[], end: number, { x, y }: Scales): string {
	const rises = steps.map(({ at, share }) => `H${tenth(x(at))}V${tenth(y(share))}`);
	return `M${tenth(x(0))},${tenth(y(0))}${rises.join('')}H${tenth(x(end))}`;
}

function bandPath(band: readonly BandStep[], end: number, { x, y }: Scales): string {
	const [first] = band;
	if (first === undefined) return '';
	const over = band.map(({ at, high }) => `H${tenth(x(at))}V${tenth(y(high))}`).join('');
	const under = band
		.toReversed()
		.map(({ at, low }) => `V${tenth(y(low))}H${tenth(x(at))}`)
		.join('');
	return `M${tenth(x(first.at))},${tenth(y(first.high))}${over}H${tenth(x(end))}${under}Z`;
}

function halfOf({ half }: StepSeries, { x, y }: Scales): PlacedSteps['half'] {
	if (half === null) return null;
	const ends = [...new Set(half.at.map((at) => tenth(x(at))))];
	const path = ends.map((at) => `M${at},${tenth(y(0.5))}V${tenth(y(0))}`).join('');
	return { path, x: ends.at(-1) ?? 0, text: half.text };
}

/** The treads and the risers of a line as boxes half a unit thick or more. */
function stairBoxes(steps: readonly Step[], end: number, { x, y }: Scales): readonly Box[] {
	return steps.flatMap(({ at, share }, index) => {
		const [left, right] = [x(at), x(steps[index + 1]?.at ?? end)];
		const [top, bottom] = [y(share), y(steps[index - 1]?.share ?? 0)];
		return [
			{ left, right, top: top - 2, bottom: top + 2 },
			{ left: left - 2, right: left + 2, top, bottom }
		];
	});
}

/** Round numbers from zero to the greatest, as many as may stand. */
function roundPlaces(most: number, atMost: number): readonly number[] {
	const step = [0.5, 1, 2, 5, 10, 20].find((one) => most / one < atMost) ?? 50;
	return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** The share at the end of a line: that of its last step. */
const lastShare = ({ lines }: StepSeries) => lines.at(-1)?.at(-1)?.share ?? 0;

/**
 * Places shares that rise in steps over one axis from zero, with the numbers behind them under it. Labels stand by the
 * ends of their lines.
 */
export function layoutSteps({ series, width, number, percent }: StepsInput): StepsLayout {
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const plot = {
		left: textWidth(percent(1), size) + 8,
		right: width - (compact ? 8 : 20),
		top: size + 16,
		bottom: size + 16 + (compact ? 200 : 270)
	};
	const most = Math.max(0, ...series.map(({ end }) => end)) || 1;
	const scales = {
		x: linear([0, most], [plot.left, plot.right]),
		y: linear([0, 1], [plot.bottom, plot.top])
	};
	const { x, y } = scales;
	const ticks = roundPlaces(most, compact ? 4 : 11).map((value) => ({
		value,
		at: tenth(x(value)),
		text: number(value)
	}));
	const labels = series.map((one) =>
		compact && one.label !== '' ? one.label : `${one.label} ${percent(lastShare(one))}`.trim()
	);
	const boxes = placeEndLabels(
		series.map((one, index) => ({
			x: x(one.end),
			y: y(lastShare(one)),
			width: swatch + textWidth(labels[index] ?? '', size),
			height: size + 2
		})),
		series.flatMap((one) => one.lines.flatMap((steps) => stairBoxes(steps, one.end, scales))),
		{ left: plot.left, right: width, top: plot.top - size, bottom: plot.bottom }
	);
	const axisY = plot.bottom + size * 2 + 10;
	const behindY = axisY + size + 12;
	const titled = series.some(({ label }) => label !== '');
	const line = size + 4;
	const block = (titled ? 2 : 1) * line + 2;
	const fromTop = series.toSorted((a, b) => lastShare(b) - lastShare(a));
	const placed = series.map((one, index): PlacedSteps => {
		const top = behindY + index * block;
		const box = boxes[index] ?? plot;
		return {
			series: one,
			lines: [...new Set(one.lines.map((steps) => stairs(steps, one.end, scales)))],
			band: bandPath(one.band, one.end, scales),
			half: halfOf(one, scales),
			label: { x: tenth(box.left), y: tenth(box.top + size * 0.85), text: labels[index] ?? '' },
			marks: one.marks.map((mark) => ({
				...mark,
				x: tenth(x(mark.at)),
				y: tenth(y(mark.share)),
				row: fromTop.indexOf(one)
			})),
			counts: {
				titleY: top + line,
				y: top + block - 2,
				texts: ticks.map((tick) => ({ ...tick, text: one.behind(tick.value) }))
			}
		};
	});
	return {
		height: behindY + series.length * block + 6,
		size,
		plot,
		ticks,
		shares: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, at: tenth(y(value)), text: percent(value) })),
		axisY,
		behindY,
		series: placed,
		marks: placed.flatMap(({ marks }) => marks)
	};
}
