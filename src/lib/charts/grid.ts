import type { GridInput, GridLayout, GridLook, GridPanel, GridRow, PlacedGridRow } from './grid-types.ts';
import {
	familyGap,
	frameOf,
	headSize,
	panelWidth,
	parting,
	rowHeight,
	size,
	square,
	type Frame
} from './grid-frame.ts';
import { fitted } from './text.ts';

/** Rows of a panel: about as many as a screen shows. */
export const rowsOfPanel = 33;
/**
 * The squares of a look in all rows, as a path of relative steps: rows alike read alike, and compress. Neighbours are
 * drawn as one; the lines over them part them.
 */
function squaresOf(rows: readonly GridRow[], look: GridLook, { edges, step, first }: Frame): string {
	let path = '';
	let [x, y] = [0, 0];
	rows.forEach(({ looks }, row) => {
		const top = first + row * rowHeight + (rowHeight - square) / 2;
		for (let index = 0; index < edges.length; index++) {
			if (looks[index] !== look.id) continue;
			const from = edges[index] ?? 0;
			while (looks[index + 1] === look.id) index += 1;
			const long = (edges[index] ?? 0) + step - parting - from;
			path += `m${from - x} ${top - y}h${long}v${square}h-${long}z`;
			[x, y] = [from, top];
		}
	});
	return path;
}

function rowOf(row: GridRow, index: number, frame: Frame, at: { x: number; y: number }): PlacedGridRow {
	const { id, of, label, value, name, href } = row;
	const top = frame.first + index * rowHeight;
	return {
		id,
		of,
		value,
		name,
		href,
		x: at.x,
		y: at.y + top,
		text: fitted(label, size, frame.labels - 4),
		right: frame.width,
		top,
		baseline: 11.4,
		outline: `M0 0h${frame.width}v${rowHeight}H0z`
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
		partings: [parting, parting + familyGap].map((wide) => ({
			wide,
			path: edges
				.slice(1)
				.map((x, index) => ({ x, room: x - (edges[index] ?? 0) - step + parting }))
				.filter(({ room }) => room === wide)
				.map(({ x }) => `M${x - wide / 2} ${first}v${down}`)
				.join('')
		})),
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
