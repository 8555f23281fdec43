import { ofBoth } from './highlight.ts';
import type { MatrixInput, MatrixLayout, PlacedCell } from './matrix-types.ts';
import { textWidth, wrap } from './text.ts';
import { tenth } from './tenth.ts';

/** No ground is deeper than this, so that ink is read on each: at least 4.5:1 with any tone of the palette. */
export const deepest = 0.5;

/** The room between two cells, in units. */
const gap = 2;

/** Breaks a name into lines, after a hyphen too. */
function linesOf(name: string, size: number, width: number): readonly string[] {
	return wrap(name.replaceAll('-', '- '), size, width).map((line) => line.replaceAll('- ', '-'));
}

/**
 * Places a cell where a row crosses a column, names beside the rows, on a phone over them; a crossing without a cell
 * stays empty.
 * @throws RangeError where a cell names no row or column
 */
export function layoutMatrix(input: MatrixInput): MatrixLayout {
	const { rows, columns, cells, totals, footers, width, number } = input;
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const lineHeight = size + 3;
	const labels = [...rows.map(({ label }) => label), ...footers.map(({ label }) => label)];
	const left = compact ? 0 : Math.max(0, ...labels.map((label) => textWidth(label, size))) + 12;
	const step = (width - left) / (columns.length + 1);
	const cell = { width: tenth(step - gap), height: compact ? 28 : 34 };
	const middle = (column: number) => tenth(left + (column + 0.5) * step - gap / 2);

	const axis = wrap(input.axisLabel, size, width).map((text, line) => ({
		x: 0,
		y: size + line * lineHeight,
		text
	}));
	const named = [...columns.map((column) => (compact ? column.brief : column.label)), totals.label];
	const wrapped = named.map((name) => linesOf(name, size, step - 4));
	const deep = Math.max(...wrapped.map((lines) => lines.length));
	const headsEnd = axis.length * lineHeight + 6 + deep * lineHeight;
	const heads = wrapped.flatMap((lines, column) =>
		lines.map((text, line) => ({
			of: columns[column]?.of,
			x: middle(column),
			y: tenth(headsEnd - (lines.length - 1 - line) * lineHeight),
			text
		}))
	);

	const above = compact ? lineHeight + 6 : 0;
	const rowTop = (row: number) => headsEnd + 7 + row * (above + cell.height + gap) + above;
	const rowMiddle = (row: number) => rowTop(row) + cell.height / 2;
	const footerTop = rowTop(rows.length) - above + 4;
	const footerStep = compact ? 2 * lineHeight + 7 : lineHeight + 3;
	const footerY = (index: number) => footerTop + index * footerStep + (compact ? 2 : 1) * lineHeight;
	const baseline = (y: number) => tenth(y + size * 0.35);

	const most = Math.max(1, ...cells.map(({ value }) => value));
	const placed = cells.map((one): PlacedCell => {
		const row = rows.findIndex(({ id }) => id === one.row);
		const column = columns.findIndex(({ id }) => id === one.column);
		if (row < 0 || column < 0)
			throw new RangeError(
				`The cell "${one.row}" × "${one.column}" lies outside the matrix; add its row and column.`
			);
		return {
			...one,
			id: `${one.row} ${one.column}`,
			of: ofBoth(rows[row] ?? {}, columns[column] ?? {}),
			x: middle(column),
			y: tenth(rowMiddle(row)),
			left: tenth(left + column * step),
			top: tenth(rowTop(row)),
			text: number(one.value),
			depth: Math.round((one.value / most) * deepest * 1000) / 1000
		};
	});
	return {
		height: tenth(footerY(footers.length - 1) + 8),
		size,
		cell,
		names: [
			...axis,
			...rows.map(({ label, of }, row) => ({
				of,
				x: 0,
				y: compact ? tenth(rowTop(row) - 5) : baseline(rowMiddle(row)),
				text: label
			})),
			...footers.map(({ label }, index) => ({
				x: 0,
				y: tenth(footerY(index) - (compact ? lineHeight : 0)),
				text: label
			}))
		],
		heads,
		margins: [
			...totals.values.map((text, row) => ({ x: middle(columns.length), y: baseline(rowMiddle(row)), text })),
			...footers.flatMap(({ values, all }, index) =>
				[...values, all].map((text, column) => ({ x: middle(column), y: tenth(footerY(index)), text }))
			)
		],
		cells: placed.toSorted((a, b) => a.y - b.y || a.x - b.x)
	};
}
