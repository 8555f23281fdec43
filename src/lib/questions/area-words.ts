import * as m from '../paraglide/messages.js';
import type { Area } from './areas.ts';

/** The name of an area in a list: `Caribbean`. */
export function areaLabel({ slug }: Area): string {
	return m.area_label({ slug });
}

/** The name of an area in a sentence, to follow "in": `the Caribbean`. */
export function areaPhrase({ slug }: Area): string {
	return m.area_phrase({ slug, label: m.area_label({ slug }) });
}
