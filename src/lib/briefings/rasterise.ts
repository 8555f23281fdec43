import { pngOf } from '../export/picture/png.ts';
import type { Rasterise } from './docx-figure.ts';

/** Draws a figure in pixels by the browser's own hand. @throws Error where the browser cannot */
export const rasterise: Rasterise = async (svg, size, scale) =>
	new Uint8Array(await (await pngOf(svg, size, scale)).arrayBuffer());
