import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Rasterise } from '../../src/lib/briefings/docx-figure.ts';

const required = createRequire(import.meta.url);
const file = (name: string) => readFile(required.resolve(name));

/** Makes what draws figures in pixels where there is no browser. The same drawing gives the same bytes. */
export async function createRasteriser(): Promise<Rasterise> {
	const fontBuffers = await Promise.all(
		['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'].map((name) =>
			file(`@expo-google-fonts/noto-sans/${name}`)
		)
	);
	await initWasm(await file('@resvg/resvg-wasm/index_bg.wasm'));
	return (svg, _, scale) => {
		const picture = new Resvg(svg, {
			font: { fontBuffers, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
			fitTo: { mode: 'zoom', value: scale }
		});
		const image = picture.render();
		const bytes = image.asPng();
		image.free();
		picture.free();
		return Promise.resolve(bytes);
	};
}
