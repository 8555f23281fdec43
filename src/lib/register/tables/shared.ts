import type { ForeignKey } from '../table.ts';

/** The sources of a row, in every table whose rows cite any. */
export const sourceIds = {
	kind: 'source ids',
	description: 'The sources that the row rests on: ids of the table of sources.'
} as const;

export const confidence = {
	kind: 'one of',
	values: ['verified', 'partly'],
	description:
		'Whether every cell was seen in a source (verified), or some were inferred or seen once (partly).'
} as const;

export const note = {
	kind: 'text',
	nullable: true,
	description: 'What a reader should know besides, in free text.'
} as const;

/** A visit's id: its State and the year of its first day. */
export const visitId = {
	kind: 'id',
	pattern: /^[A-Z]{3}-\d{4}$/,
	format: 'a State and a year, as in KAZ-2016'
} as const;

export const treatyId = {
	kind: 'id',
	pattern: /^[A-Z]+(?:-[A-Z0-9]+)*$/,
	format: 'a short name in capitals, as in OPCAT or CRC-OP-AC'
} as const;

/** A foreign key from a column that holds a State to the table of States. */
export const toState = (column: string) =>
	({ columns: [column], table: 'states', references: ['iso3'] }) as const satisfies ForeignKey;

/** A foreign key from a column that holds a visit to the table of visits. */
export const toVisit = (column: string) =>
	({ columns: [column], table: 'visits', references: ['visit_id'] }) as const satisfies ForeignKey;
