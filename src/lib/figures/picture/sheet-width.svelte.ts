import type { DrawingWidth } from '../../charts/drawing-width.ts';

/** The width of a sheet's drawing, which is tried and changed while the sheet is laid out. */
export class SheetWidth implements DrawingWidth {
	width = $state(0);
}
