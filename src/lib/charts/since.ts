import { measureScale } from './count-scale.ts';
import { layoutKey } from './key.ts';
import type { PlacedSince, SinceInput, SinceLayout, SinceRow } from './since-types.ts';
import type { Extent } from './strip-types.ts';
import { fitted, textWidth } from './text.ts';
import { tenth } from './tenth.ts';

/** The widest column of labels, in units. */
const labelsAtMost = 225;

/** Places one row a thing on a scale of years since its own beginning; what came before it stands left of zero. */
export function layoutSince(input: SinceInput): SinceLayout {
	const { rows, width, number } = input;
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
	const labels = Math.min(labelsAtMost, widest(rows.map(({ label }) => label)));
	const values = widest([input.valueLabel, ...rows.map(({ value }) => value)]);
	const from = tenth(compact ? 0 : labels + 12);
	const hasBefore = rows.some(({ end, could }) => end === 'before' || could?.from === null);
	const zero = tenth(from + (hasBefore ? textWidth(input.beforeLabel, size) + 6 : 6));
	const plot = { from, zero, to: width - (compact ? 10 : values + 12) };
	const key = layoutKey(input.key, width, size);
	const wordsY = key.height + size + 2;
	const lineY = wordsY + size + 4;
	const top = lineY + size + 12;
	const height = compact ? 32 : 18;
	const most = Math.max(input.line.at, ...rows.map(lastOf)) || 1;
	const { scale, ticks } = measureScale(most, [zero, plot.to], compact ? 5 : 10, number);
	const x = (years: number) => tenth(scale(years));
	const placed = rows.map((row, index): PlacedSince => {
		const y = top + index * height + (compact ? height - 9 : height / 2);
		const could = row.could && {
			from: row.could.from === null ? from : x(row.could.from),
			to: x(row.could.to)
		};
		const surely = row.surely === null || row.surely <= 0 ? null : { from: zero, to: x(row.surely) };
		const pause = row.pause && {
			from: x(row.pause.from),
			to: x(row.pause.to ?? row.pause.from)
		};
		const tip = tipOf(row, { from, zero }, x);
		return {
			...row,
			text: fitted(row.label, size, compact ? width - textWidth(row.value, size) - 12 : labelsAtMost),
			labelY: compact ? y - 10 : y + size * 0.35,
			y,
			x: tip ?? middle(could ?? surely ?? { from: zero, to: zero }),
			pause: pause && pause.to > pause.from ? pause : null,
			trail: row.pause !== null && row.pause.to === null ? x(row.pause.from) : null,
			surely,
			could,
			tip
		};
	});
	const bottom = top + rows.length * height + 4;
	return {
		height: bottom + size + 8,
		size,
		plot: { ...plot, top, bottom },
		rows: placed,
		ticks,
		line: { x: x(input.line.at), y: lineY, label: input.line.label },
		key: key.entries,
		valueLabel: compact ? null : input.valueLabel,
		wordsY
	};
}

/** The last year that a row needs room for. */
function lastOf({ surely, could, pause }: SinceRow): number {
	return Math.max(surely ?? 0, could?.to ?? 0, pause?.to ?? pause?.from ?? 0);
}

function tipOf(row: SinceRow, { from, zero }: { from: number; zero: number }, x: (years: number) => number) {
	if (row.end === 'none') return null;
	return row.end === 'before' ? tenth((from + zero) / 2) : x(row.surely ?? 0);
}

function middle({ from, to }: Extent): number {
	return tenth((from + to) / 2);
}
