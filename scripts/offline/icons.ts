import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The widths that `static/manifest.webmanifest` names, in pixels: what browsers ask of an application's icon. */
const widths = [192, 512];

/**
 * Draws the icon of the site as the pictures that a home screen shows. Same drawing, same bytes.
 * @param dir the folder of the site, in which `icon.svg` stands
 */
export async function drawIcons(dir: string): Promise<void> {
	await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
	const svg = await readFile(join(dir, 'icon.svg'), 'utf8');
	for (const value of widths) {
		const picture = new Resvg(svg, { fitTo: { mode: 'width', value } }).render().asPng();
		await writeFile(join(dir, `icon-${value}.png`), picture);
	}
}
