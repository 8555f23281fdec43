import type { Table } from '../table.ts';
import { note, sourceIds, toState } from './shared.ts';

export const states = {
	title: 'States',
	description:
		'A row is a State: a member of the United Nations, an observer, or another party to the treaties of this register. ' +
		'Regional groups and "no group" together make the total.',
	key: ['iso3'],
	foreignKeys: [],
	order: 'by iso3',
	columns: {
		iso3: { kind: 'iso3', description: 'The State, as its ISO 3166-1 alpha-3 code.' },
		iso2: {
			kind: 'text',
			unique: true,
			pattern: /^[A-Z]{2}$/,
			format: 'two capital letters (ISO 3166-1 alpha-2), as in KZ',
			description: 'The ISO 3166-1 alpha-2 code.'
		},
		m49: {
			kind: 'text',
			unique: true,
			pattern: /^\d{3}$/,
			format: 'three digits, leading zeros kept, as in 004',
			description: 'The numeric code of UN M49 and ISO 3166-1. Text: its leading zeros count.'
		},
		name: { kind: 'text', unique: true, description: 'The name in English used in this register.' },
		untc_name: {
			kind: 'text',
			unique: true,
			description: 'The name as the depositary spells it in the UN Treaty Collection.'
		},
		un_status: {
			kind: 'one of',
			values: ['member', 'observer', 'non-member'],
			description: 'Standing in the United Nations.'
		},
		un_regional_group: {
			kind: 'one of',
			nullable: true,
			values: [
				'African Group',
				'Asia-Pacific Group',
				'Eastern European Group',
				'Latin American and Caribbean Group',
				'Western European and Others Group'
			],
			description: 'The UN regional group in elections; empty for a State in no group.'
		},
		m49_region: {
			kind: 'one of',
			values: ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'],
			description:
				'The region of UN M49. Source: UN Statistics Division, Standard country or area codes for statistical use, ' +
				'https://unstats.un.org/unsd/methodology/m49/'
		},
		m49_subregion: {
			kind: 'one of',
			values: [
				'Australia and New Zealand',
				'Caribbean',
				'Central America',
				'Central Asia',
				'Eastern Africa',
				'Eastern Asia',
				'Eastern Europe',
				'Melanesia',
				'Micronesia',
				'Middle Africa',
				'Northern Africa',
				'Northern America',
				'Northern Europe',
				'Polynesia',
				'South America',
				'South-eastern Asia',
				'Southern Africa',
				'Southern Asia',
				'Southern Europe',
				'Western Africa',
				'Western Asia',
				'Western Europe'
			],
			description:
				'The smallest part of the region that UN M49 names: the intermediate region where there is one. ' +
				'Same source; held against the containment of territories in Unicode CLDR.'
		},
		note
	}
} as const satisfies Table;

export const otherNames = {
	title: 'Other names of States',
	description:
		'A row is a name in English that a State had, or is known by, besides those in the table of states: ' +
		'so that it is found by it. Translations come with the build, from published lists.',
	key: ['iso3', 'name'],
	foreignKeys: [toState('iso3')],
	order: 'by iso3, then by name',
	columns: {
		iso3: { kind: 'iso3', description: 'The State.' },
		name: { kind: 'text', description: 'The name.' },
		kind: {
			kind: 'one of',
			values: ['former', 'other'],
			description: 'A name that it had, or another by which it is known.'
		},
		source_ids: sourceIds
	}
} as const satisfies Table;
