import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import { standAlone, type Drawing } from './drawing.ts';
import { layout, plans, size, type Plan } from './layout.ts';
import type { PageAnswer } from './read-page.ts';

/** A chart in units smaller than this, in pixels, cannot be read where links are shown. */
const leastScale = 1;

const required = createRequire(import.meta.url);
const file = (name: string) => readFile(required.resolve(name));
const font = (name: string) => file(`@expo-google-fonts/noto-sans/${name}`);

const fonts = await Promise.all([
	font('400Regular/NotoSans_400Regular.ttf'),
	font('600SemiBold/NotoSans_600SemiBold.ttf'),
	font('700Bold/NotoSans_700Bold.ttf')
]);
await initWasm(await file('@resvg/resvg-wasm/index_bg.wasm'));

interface Place {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

interface LaidOut {
	readonly svg: string;
	readonly places: ReadonlyMap<string, Place>;
}

async function laidOut(answer: PageAnswer, plan: Plan, site: string): Promise<LaidOut> {
	const places = new Map<string, Place>();
	const weights = [400, 600, 700] as const;
	const svg = await satori(layout(answer, plan, site), {
		...size,
		fonts: fonts.map((data, index) => ({
			name: 'Noto Sans',
			data,
			weight: weights[index] ?? 400,
			style: 'normal'
		})),
		onNodeDetected({ key, left, top, width, height }) {
			if (typeof key === 'string') places.set(key, { left, top, width, height });
		}
	});
	return { svg, places };
}

/** How big a drawing becomes in its place. */
const scaleIn = (place: Place, { width, height }: Drawing) =>
	Math.min(place.width / width, place.height / height);

function placed(place: Place, drawing: Drawing): string {
	const scale = scaleIn(place, drawing);
	const left = place.left + (place.width - drawing.width * scale) / 2;
	const top = place.top + (place.height - drawing.height * scale) / 2;
	return `<g transform="translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})" font-family="Noto Sans">${drawing.inner}</g>`;
}

/**
 * Composes a preview: the chart in the form in which it becomes biggest, or words alone where it would be too small.
 * @param answer of `readPage`
 * @param site the name of the site
 * @returns SVG, 1200 by 630
 */
export async function compose(answer: PageAnswer, site: string): Promise<string> {
	const choices: { scale: number; worded: boolean; svg: string }[] = [];
	for (const plan of answer.drawings.length > 0 ? plans : []) {
		const { svg, places } = await laidOut(answer, plan, site);
		const place = places.get('drawing');
		if (place === undefined) continue;
		const swatches = answer.keys.flatMap(({ swatch }, index) => {
			const at = places.get(`swatch-${index}`);
			return at ? [placed(at, standAlone(swatch, answer.css, at.width))] : [];
		});
		for (const chart of answer.drawings) {
			const drawing = standAlone(chart, answer.css, place.width);
			const added = [...swatches, placed(place, drawing)].join('');
			choices.push({
				scale: scaleIn(place, drawing),
				worded: drawing.worded,
				svg: svg.replace(/<\/svg>\s*$/, `${added}</svg>`)
			});
		}
	}
	const best = choices.sort((a, b) => b.scale - a.scale)[0];
	if (best && (best.scale >= leastScale || !best.worded)) return best.svg;
	return (await laidOut(answer, { form: 'words', most: answer.facts.length > 0 ? 190 : 330 }, site)).svg;
}

/** Renders a composed preview. The same SVG gives the same bytes. */
export function png(svg: string): Uint8Array {
	const picture = new Resvg(svg, {
		font: { fontBuffers: fonts, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' }
	});
	const image = picture.render();
	const bytes = image.asPng();
	image.free();
	picture.free();
	return bytes;
}
