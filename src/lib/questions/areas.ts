/** A part of the world as UN M49 divides it: a filter, and a row of what is counted by region. `area-words.ts` names it. */
export interface Area {
	/** In the URL. */
	readonly slug: string;
	readonly kind: 'region' | 'subregion';
	/** As the register's `m49_region` or `m49_subregion` spells it. */
	readonly name: string;
}

/** The regions and the subregions of each, as the register spells them. */
const parts = {
	Africa: ['Eastern Africa', 'Middle Africa', 'Northern Africa', 'Southern Africa', 'Western Africa'],
	Americas: ['Caribbean', 'Central America', 'Northern America', 'South America'],
	Asia: ['Central Asia', 'Eastern Asia', 'South-eastern Asia', 'Southern Asia', 'Western Asia'],
	Europe: ['Eastern Europe', 'Northern Europe', 'Southern Europe', 'Western Europe'],
	Oceania: ['Australia and New Zealand', 'Melanesia', 'Micronesia', 'Polynesia']
} as const;

const area = (kind: Area['kind'], name: string): Area => ({
	slug: name.toLowerCase().replaceAll(' ', '-'),
	kind,
	name
});

/** The five regions of UN M49, then their subregions, region by region. */
export const areas: readonly Area[] = [
	...Object.keys(parts).map((name) => area('region', name)),
	...Object.values(parts)
		.flat()
		.map((name) => area('subregion', name))
];

/** The area of a slug; undefined where none has it. */
export function areaOf(slug: string): Area | undefined {
	return areas.find((one) => one.slug === slug);
}
