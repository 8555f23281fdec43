import { iso3, openBound, toStates, type DerivedRow, type DerivedTable } from './derived-table.ts';

const stated = (description: string) => ({ kind: 'partial date', nullable: true, description }) as const;

export const timeline = {
	title: 'Timelines of States',
	description:
		'A row is one event in the record of a State: what a strip from signature to return is drawn from.',
	key: ['iso3', 'kind', 'ref_table', 'ref_key'],
	foreignKeys: [toStates],
	order: 'by iso3, then by start_min (events without a date last), kind and ref_key',
	madeFrom: ['participation', 'treaties', 'article24', 'npms', 'visits', 'reports', 'article17'],
	columns: {
		iso3,
		kind: {
			kind: 'one of',
			values: [
				'signature',
				'deposit',
				'in_force',
				'postponement',
				'mechanism',
				'visit',
				'report_transmitted',
				'report_published',
				'article17_added',
				'article17_removed',
				'withdrawal'
			],
			description: 'What happened. A visit is any row of visits: the detail says whether it took place.'
		},
		start_date: stated(
			'When it happened or began, as exact as it is known; empty where no date is known, or bounds alone.'
		),
		end_date: stated(
			'When it ended, as exact as it is known; empty for an event of one day, or where it is not known.'
		),
		start_min: openBound(
			'The earliest day on which it can have happened or begun; empty where no date is known.'
		),
		start_max: openBound(
			'The latest day on which it can have happened or begun; empty where no date is known.'
		),
		end_min: openBound('The earliest day on which it can have ended; empty where no end is stated.'),
		end_max: openBound('The latest day on which it can have ended; empty where no end is stated.'),
		ref_table: {
			kind: 'one of',
			values: ['participation', 'entry_into_force', 'article24', 'npms', 'visits', 'reports', 'article17'],
			description: 'The table of the row that the event is from.'
		},
		ref_key: { kind: 'text', description: 'The key of that row: its values, one space between.' },
		detail: {
			kind: 'text',
			nullable: true,
			description:
				'Signature: its kind. Deposit: the action. Postponement: the part. Mechanism: its name. Visit: its status. ' +
				'Report: the addressee. Article 17, added: whether a source states it.'
		},
		source_ids: { kind: 'source ids', description: 'The sources that the event rests on.' }
	}
} as const satisfies DerivedTable;

export type TimelineEvent = DerivedRow<typeof timeline>;
