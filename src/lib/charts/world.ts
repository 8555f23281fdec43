import { geoArea, geoCentroid, geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A topology as world-atlas publishes it. */
export type Atlas = Topology<{ countries: GeometryCollection }>;

/** A State to draw: the chart's id for it and its M49 code, three digits, by which the atlas knows it. */
export interface WorldState {
	readonly id: string;
	readonly m49: string;
}

/** A State's place in the drawing; a small one is drawn as a dot there, any other as its shape. */
export interface WorldPlace {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Path data; null for a State too small to see. */
	readonly path: string | null;
}

/** The world ready to draw: plain data, so that it can be written once and fetched on demand. */
export interface Outline {
	readonly width: number;
	readonly height: number;
	/** From north-west to south-east in bands, dots last, so that they lie on top. */
	readonly places: readonly WorldPlace[];
	/** Path data of all land that is no State of the list: drawn as ground, with no claim. */
	readonly land: string;
}

/** Shapes smaller than this, in square units of a drawing 720 wide, are dots. */
const smallest = 14;
const antarctica = '010';
/** States the atlas lacks, longitude and latitude in degrees: Tuvalu, by its capital Funafuti. */
const unmapped = new Map<string, [number, number]>([['798', [179.2, -8.52]]]);

/** The largest part of a shape: France is where its mainland is, not between it and Guiana. */
function mainland(shape: GeoJSON.Feature): GeoPermissibleObjects {
	if (shape.geometry.type !== 'MultiPolygon') return shape;
	const parts = shape.geometry.coordinates.map((coordinates): GeoJSON.Polygon => ({
		type: 'Polygon',
		coordinates
	}));
	return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

/**
 * Projects the atlas (Equal Earth: Šavrič, Patterson & Jenny 2018, areas true to each other), Antarctica left out.
 * @param coarse the atlas whose shapes are drawn, 1:110m
 * @param fine the atlas that knows the small States, 1:50m; only their middles are taken
 * @param states whom to place; their order decides nothing
 * @param width of the drawing, in units
 * @throws RangeError naming the States that neither atlas has
 */
export function outlineWorld(
	coarse: Atlas,
	fine: Atlas,
	states: readonly WorldState[],
	width: number
): Outline {
	const shapes = feature(coarse, coarse.objects.countries).features.filter(({ id }) => id !== antarctica);
	const projection = geoEqualEarth().rotate([-11, 0]);
	projection.fitWidth(width, { type: 'FeatureCollection', features: shapes });
	const path = geoPath(projection).digits(1);
	const [, [, height]] = path.bounds({ type: 'FeatureCollection', features: shapes });

	const byCode = new Map(shapes.map((shape) => [String(shape.id), shape]));
	const middles = new Map(
		feature(fine, fine.objects.countries).features.map((shape) => [
			String(shape.id),
			geoCentroid(mainland(shape))
		])
	);
	const lost: string[] = [];
	const least = smallest * (width / 720) ** 2;
	const places = states.flatMap(({ id, m49 }): WorldPlace[] => {
		const shape = byCode.get(m49);
		if (shape && path.area(shape) >= least) {
			const [x, y] = path.centroid(mainland(shape));
			return [{ id, x: tenth(x), y: tenth(y), path: path(shape) }];
		}
		const middle = projection(middles.get(m49) ?? unmapped.get(m49) ?? [Number.NaN, Number.NaN]);
		if (!middle || Number.isNaN(middle[0])) lost.push(`${id} (${m49})`);
		return middle ? [{ id, x: tenth(middle[0]), y: tenth(middle[1]), path: null }] : [];
	});
	if (lost.length > 0) {
		throw new RangeError(
			`The atlas has no place for ${lost.join(', ')}; add it to the unmapped States of world.ts.`
		);
	}
	const codes = new Set(states.map(({ m49 }) => m49));
	const rest = shapes.filter(({ id }) => id === undefined || !codes.has(String(id)));
	return {
		width,
		height: Math.ceil(height),
		places: places.sort((a, b) => Number(a.path === null) - Number(b.path === null) || readingOrder(a, b)),
		land: rest.map((shape) => path(shape) ?? '').join('')
	};
}

const band = 40;

function readingOrder(a: WorldPlace, b: WorldPlace): number {
	return Math.floor(a.y / band) - Math.floor(b.y / band) || a.x - b.x;
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
