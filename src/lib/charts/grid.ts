import type { GridInput, GridLayout, GridLook, GridPanel, GridRow, PlacedGridRow } from './grid-types.ts';
import { fitted, textWidth } from './text.ts';

/** Rows of a panel: about as many as a screen shows. */
export const rowsOfPanel = 33;
const size = 11;
/** Of the heads: capitals a column wide. */
const headSize = 10;
const rowHeight = 15;
const square = 11;
/** Room between two columns, between two families, and beside a value, in units. */
const parting = 1;
const familyGap = 2;
const valueGap = 6;
/** A panel beside another is as wide as one on a phone, so that a page that holds both drawings says all but once. */
const panelWidth = 340;
const stepAtLeast = 9;
const stepAtMost = 24;

interface Frame {
	readonly width: number;
	/** The left edge of each column. */
	readonly edges: readonly number[];
	readonly step: number;
	readonly labels: number;
	/** The foot of the heads. */
	readonly first: number;
}

function frameOf({ columns, rows, valueLabel }: GridInput, panel: number): Frame {
	const family = (index: number) => columns[index]?.family;
	const gaps = columns.filter((_, index) => index > 0 && family(index) !== family(index - 1)).length;
	const value = Math.ceil(Math.max(size, ...rows.map((row) => textWidth(row.value, size))));
	const widest = Math.ceil(Math.max(0, ...rows.map(({ label }) => textWidth(label, size)))) + 6;
	const rest = panel - value - valueGap - gaps * familyGap;
	const labels = Math.min(widest, rest - columns.length * stepAtLeast);
	const step = Math.min(stepAtMost, Math.floor((rest - labels) / columns.length));
	let x = labels;
	const edges = columns.map((_, index) => {
		if (index > 0) x += step + (family(index) === family(index - 1) ? 0 : familyGap);
		return x;
	});
	const heads = [...columns.map(({ label }) => label), valueLabel].map((text) => textWidth(text, size));
	return {
		width: x + step + valueGap + value,
		edges,
		step,
		labels,
		first: Math.ceil(Math.max(...heads)) + 9
	};
}

/**
 * The squares of a look in all rows, as a path of relative steps: rows alike read alike, and compress. Neighbours of one
 * family are drawn as one; the lines over them part them.
 */
function squaresOf(rows: readonly GridRow[], look: GridLook, { edges, step, first }: Frame): string {
	let path = '';
	let [x, y] = [0, 0];
	rows.forEach(({ looks }, row) => {
		const top = first + row * rowHeight + (rowHeight - square) / 2;
		for (let index = 0; index < edges.length; index++) {
			if (looks[index] !== look.id) continue;
			const from = edges[index] ?? 0;
			let to = from + step;
			while (edges[index + 1] === to && looks[index + 1] === look.id) {
				to += step;
				index += 1;
			}
			const long = to - from - parting;
			path += `m${from - x} ${top - y}h${long}v${square}h-${long}z`;
			[x, y] = [from, top];
		}
	});
	return path;
}

function rowOf(row: GridRow, index: number, frame: Frame, at: { x: number; y: number }): PlacedGridRow {
	const { id, label, value, name, href } = row;
	const top = frame.first + index * rowHeight;
	return {
		id,
		value,
		name,
		href,
		x: at.x,
		y: at.y + top,
		text: fitted(label, size, frame.labels - 4),
		right: frame.width,
		baseline: top + 11.4,
		outline: `M0 ${top}h${frame.width}v${rowHeight}H0z`
	};
}

function panelOf(
	input: GridInput,
	rows: readonly GridRow[],
	frame: Frame,
	at: { x: number; y: number }
): GridPanel {
	const { columns, looks, valueLabel } = input;
	const { edges, step, width, first } = frame;
	const [start, end] = [edges[0] ?? 0, (edges.at(-1) ?? 0) + step - parting];
	const down = rows.length * rowHeight;
	return {
		...at,
		heads: [
			...columns.map(({ label }, index) => ({
				x: (edges[index] ?? 0) + step / 2 + 3.3,
				y: first - 5,
				text: label
			})),
			{ x: width - size / 2 + 3.3, y: first - 5, text: valueLabel }
		],
		rows: rows.map((row, index) => rowOf(row, index, frame, at)),
		squares: looks.flatMap((look) => {
			const path = squaresOf(rows, look, frame);
			return path === '' ? [] : [{ look, path }];
		}),
		partings: edges
			.slice(1)
			.map((x) => `M${x - parting / 2} ${first}v${down}`)
			.join(''),
		rules: rows.map((_, index) => `M${start} ${first + (index + 0.5) * rowHeight}H${end}`).join('')
	};
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
	const across = width > 2 * panelWidth && rows.length > rowsOfPanel ? 2 : 1;
	const frame = frameOf(input, across === 1 ? width : panelWidth);
	const slices = Array.from({ length: Math.ceil(rows.length / rowsOfPanel) }, (_, index) =>
		rows.slice(index * rowsOfPanel, (index + 1) * rowsOfPanel)
	);
	const tall = frame.first + rowsOfPanel * rowHeight + 12;
	const panels = slices.map((slice, index) =>
		panelOf(input, slice, frame, {
			x: index % across === 0 ? 0 : width - panelWidth,
			y: Math.floor(index / across) * tall
		})
	);
	const last = Math.floor((slices.length - 1) / across) * across;
	const height = (last / across) * tall + frame.first + (slices[last]?.length ?? 0) * rowHeight + 4;
	return { height: rows.length === 0 ? 0 : height, size, headSize, panels };
}
