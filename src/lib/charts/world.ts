import { geoArea, geoCentroid, geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { tenth } from './tenth.ts';

/** A topology as world-atlas publishes it. */
export type Atlas = Topology<{ countries: GeometryCollection }>;

/** A State to draw: the chart's id for it and its M49 code, three digits, by which the atlas knows it. */
export interface WorldState {
	readonly id: string;
	readonly m49: string;
}

/** A State's place in the drawing, its shape, and whether it is so small that it needs a dot to be seen. */
export interface WorldPlace {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Path data; null for a State whose shape the atlas leaves out. */
	readonly path: string | null;
	readonly dot: boolean;
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

/** States smaller than this, in square units of a drawing 720 wide, get a dot. */
const smallest = 8;
/** Room at the edges, for dots and strokes. */
const margin = 4;
/** Detail the drawing does not need, in degrees. */
const thinness = 0.6;
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
 * Leaves out points that lie closer than `thinness` to the one kept before. Done on the arcs two shapes share, so that
 * they still meet; an arc that would lose its form keeps it.
 */
function thinned(atlas: Atlas): Atlas {
	const [scaleX, scaleY] = atlas.transform?.scale ?? [1, 1];
	const arcs = atlas.arcs.map((arc) => {
		const kept: [number, number][] = [];
		let x = 0;
		let y = 0;
		arc.forEach(([dx = 0, dy = 0], index) => {
			x += dx;
			y += dy;
			const end = index === 0 || index === arc.length - 1;
			if (!end && Math.hypot(x * scaleX, y * scaleY) < thinness) return;
			kept.push([x, y]);
			x = 0;
			y = 0;
		});
		return kept.length < 5 ? arc : kept;
	});
	return { ...atlas, arcs };
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
	const atlas = thinned(coarse);
	const shapes = feature(atlas, atlas.objects.countries).features.filter(({ id }) => id !== antarctica);
	const byCode = new Map(shapes.map((shape) => [String(shape.id), shape]));
	const middles = new Map([
		...unmapped,
		...feature(fine, fine.objects.countries).features.map((shape): [string, [number, number]] => [
			String(shape.id),
			geoCentroid(mainland(shape))
		])
	]);
	const lost = states.filter(({ m49 }) => !middles.has(m49)).map(({ id, m49 }) => `${id} (${m49})`);
	if (lost.length > 0) {
		throw new RangeError(
			`The atlas has no place for ${lost.join(', ')}; add it to the unmapped States of world.ts.`
		);
	}

	const points = states.map(({ m49 }) => middles.get(m49) ?? [0, 0]);
	const extent: GeoJSON.GeometryCollection = {
		type: 'GeometryCollection',
		geometries: [...shapes.map(({ geometry }) => geometry), { type: 'MultiPoint', coordinates: points }]
	};
	const projection = geoEqualEarth().rotate([-11, 0]);
	projection.fitWidth(width - 2 * margin, extent);
	const [left, top] = projection.translate();
	projection.translate([left + margin, top + margin]);
	const path = geoPath(projection).digits(1);
	const [, [, bottom]] = path.bounds(extent);

	const least = smallest * (width / 720) ** 2;
	const places = states.flatMap(({ id, m49 }): WorldPlace[] => {
		const shape = byCode.get(m49);
		const place = projection(middles.get(m49) ?? [0, 0]);
		if (!place) return [];
		const drawn = shape ? path(shape) : null;
		return [
			{
				id,
				x: tenth(place[0]),
				y: tenth(place[1]),
				path: drawn === null ? null : shortened(drawn),
				dot: !shape || path.area(shape) < least
			}
		];
	});
	const codes = new Set(states.map(({ m49 }) => m49));
	const rest = shapes.filter(({ id }) => id === undefined || !codes.has(String(id)));
	return {
		width,
		height: Math.ceil(bottom + margin),
		places: places.sort((a, b) => Number(a.dot) - Number(b.dot) || readingOrder(a, b)),
		land: rest.map((shape) => shortened(path(shape) ?? '')).join('')
	};
}

/**
 * Path data with steps in place of places, half as long to send. Steps are between rounded places, so that no error adds
 * up and shapes still share their borders.
 * @param path of `M`, `L` and `Z` with absolute places, to a tenth of a unit
 */
function shortened(path: string): string {
	let x = 0;
	let y = 0;
	return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, command: string, toX: string, toY: string) => {
		const step = command === 'M' ? [Number(toX), Number(toY)] : [Number(toX) - x, Number(toY) - y];
		x = Number(toX);
		y = Number(toY);
		const [first = '', second = ''] = step.map((value) => String(tenth(value)).replace(/^(-?)0\./, '$1.'));
		const joined = second.startsWith('-') || (second.startsWith('.') && first.includes('.'));
		return `${command === 'M' ? 'M' : 'l'}${first}${joined ? '' : ' '}${second}`;
	});
}

const band = 40;

function readingOrder(a: WorldPlace, b: WorldPlace): number {
	return Math.floor(a.y / band) - Math.floor(b.y / band) || a.x - b.x;
}
