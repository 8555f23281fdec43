import { besideSheet, type BesideInput } from '../charts/beside.ts';
import type { Sheet } from '../charts/shapes.ts';
import { spansSheet, type SpansInput } from '../charts/spans.ts';
import { stripSheet } from '../charts/strip-sheet.ts';
import type { StripInput } from '../charts/strip-types.ts';

/** What is drawn, in the form it is drawn in; at which width is settled where it stands. */
export type Drawing =
	| ({ readonly form: 'strip' } & Omit<StripInput, 'width'>)
	| ({ readonly form: 'spans' } & Omit<SpansInput, 'width'>)
	| ({ readonly form: 'beside' } & Omit<BesideInput, 'width'>);

/** The widths of a drawing in units: of a sheet of paper or a screen, and of a phone. */
export const drawingWidths = { wide: 760, narrow: 340 } as const;

/** A drawing as finished shapes. @param width in units */
export function sheetOf(drawing: Drawing, width: number = drawingWidths.wide): Sheet {
	switch (drawing.form) {
		case 'strip':
			return stripSheet({ ...drawing, width });
		case 'spans':
			return spansSheet({ ...drawing, width });
		case 'beside':
			return besideSheet({ ...drawing, width });
	}
}
