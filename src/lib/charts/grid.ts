import type { GridInput, GridLayout, GridLook, GridPanel, GridRow, PlacedGridRow } from './grid-types.ts';
import { fitted, textWidth } from './text.ts';

/** Rows of a panel: about as many as a screen shows. */
export const rowsOfPanel = 33;
const size = 11.5;
const rowHeight = 15;
const square = 11;
/** Room between two columns, between two families, beside a panel and under it, in units. */
const parting = 1;
const familyGap = 3;
const panelGap = 24;
const stepAtLeast = 10;
const stepAtMost = 24;

interface Frame {
	readonly left: number;
	readonly width: number;
	/** Where the squares begin, and the left edge of each column. */
	readonly edges: readonly number[];
	readonly step: number;
	readonly labels: number;
}

function frameOf({ columns, rows, width, valueLabel }: GridInput, left: number, across: number): Frame {
	const panel = Math.floor((width - (across - 1) * panelGap) / across);
	const gaps = columns.filter(
		({ family }, index) => index > 0 && family !== columns[index - 1]?.family
	).length;
	const value = Math.ceil(
		Math.max(size, ...rows.map((row) => textWidth(row.value, size)), valueLabel === '' ? 0 : size)
	);
	const widest = Math.ceil(Math.max(0, ...rows.map(({ label }) => textWidth(label, size)))) + 6;
	const rest = panel - value - 6 - gaps * familyGap;
	const labels = Math.min(widest, rest - columns.length * stepAtLeast);
	const step = Math.min(stepAtMost, Math.floor((rest - labels) / columns.length));
	let x = left + labels;
	const edges = columns.map(({ family }, index) => {
		if (index > 0) x += step + (family === columns[index - 1]?.family ? 0 : familyGap);
		return x;
	});
	return { left, width: labels + step * columns.length + gaps * familyGap + 6 + value, edges, step, labels };
}

/** The squares of a look in a row: neighbours of one family are drawn as one, and parted by the lines over them. */
function runs(row: GridRow, look: GridLook, { edges, step }: Frame, top: number): string {
	let path = '';
	for (let index = 0; index < edges.length; index++) {
		if (row.looks[index] !== look.id) continue;
		const from = edges[index] ?? 0;
		let to = from + step;
		while (edges[index + 1] === to && row.looks[index + 1] === look.id) {
			to += step;
			index += 1;
		}
		path += `M${from} ${top}H${to - parting}v${square}H${from}z`;
	}
	return path;
}

function panelOf(input: GridInput, rows: readonly GridRow[], frame: Frame, top: number): GridPanel {
	const { columns, looks } = input;
	const { edges, step, left, labels, width } = frame;
	const foot = top + headRoom(input) - 5;
	const first = foot + 5;
	const rowTop = (index: number) => first + index * rowHeight + (rowHeight - square) / 2;
	const right = left + width;
	const [start, end] = [edges[0] ?? left, (edges.at(-1) ?? left) + step - parting];
	const placed = rows.map((row, index): PlacedGridRow => {
		const { looks: _, ...own } = row;
		const y = first + index * rowHeight;
		return {
			...own,
			x: left,
			y: y + rowHeight / 2,
			left,
			right,
			text: fitted(row.label, size, labels - 4),
			baseline: y + 11.5,
			outline: `M${left} ${y}H${right}v${rowHeight}H${left}z`
		};
	});
	return {
		heads: [
			...columns.map(({ label }, index) => ({
				x: (edges[index] ?? 0) + step / 2 + 3.5,
				y: foot,
				text: label
			})),
			{ x: right - size / 2 + 3.5, y: foot, text: input.valueLabel }
		],
		rows: placed,
		squares: looks.flatMap((look) => {
			const path = rows.map((row, index) => runs(row, look, frame, rowTop(index))).join('');
			return path === '' ? [] : [{ look, path }];
		}),
		partings: edges
			.slice(1)
			.map((x) => `M${x - parting / 2} ${first}v${rows.length * rowHeight}`)
			.join(''),
		rules: rows.map((_, index) => `M${start} ${rowTop(index) + square / 2}H${end}`).join('')
	};
}

/** The room that the names of the columns take above the first row. */
function headRoom({ columns, valueLabel }: GridInput): number {
	return (
		Math.ceil(
			Math.max(...[...columns.map(({ label }) => label), valueLabel].map((text) => textWidth(text, size)))
		) + 9
	);
}

/**
 * Places rows of small squares, a column each, in panels with heads of their own; on a page two panels stand side by side,
 * and are read from the left, then downwards.
 * @throws RangeError where a row has not as many squares as there are columns
 */
export function layoutGrid(input: GridInput): GridLayout {
	const { rows, columns, width } = input;
	const odd = rows.find(({ looks }) => looks.length !== columns.length);
	if (odd)
		throw new RangeError(
			`The row ${odd.id} has ${odd.looks.length} squares for ${columns.length} columns; give one a column.`
		);
	const across = width >= 500 && rows.length > rowsOfPanel ? 2 : 1;
	const slices = Array.from({ length: Math.ceil(rows.length / rowsOfPanel) }, (_, index) =>
		rows.slice(index * rowsOfPanel, (index + 1) * rowsOfPanel)
	);
	const tall = headRoom(input) + rowsOfPanel * rowHeight + 12;
	const panels = slices.map((slice, index) => {
		const left = (index % across) * Math.floor((width + panelGap) / across);
		return panelOf(input, slice, frameOf(input, left, across), Math.floor(index / across) * tall);
	});
	const last = Math.floor((slices.length - 1) / across) * across;
	const deepest = slices[last]?.length ?? 0;
	const height = Math.floor(last / across) * tall + headRoom(input) + deepest * rowHeight + 4;
	return { height: rows.length === 0 ? 0 : height, size, panels };
}
