import { SOURCE_ID } from '../columns.ts';
import { type Table, tableNames } from '../table.ts';
import { note } from './shared.ts';

export const exceptions = {
	title: 'Exceptions',
	description:
		'A row names a row of another table that may break one check. One that nothing needs is an error.',
	key: ['table', 'key', 'check'],
	foreignKeys: [],
	order: 'as they were added',
	columns: {
		table: { kind: 'one of', values: tableNames, description: 'The table of the row.' },
		key: {
			kind: 'text',
			description:
				"The row, or the visit whose rows they are: the values of the key with a space between, as in 'BRA-2015 State'."
		},
		check: { kind: 'text', description: 'The name of the check, as its message gives it.' },
		reason: { kind: 'text', description: 'Why the row is right all the same.' }
	}
} as const satisfies Table;

export const asOfDates = {
	title: 'As-of dates',
	description: 'A row says how far a table goes: nothing later than the date was looked for.',
	key: ['table'],
	foreignKeys: [],
	order: 'in the order of the tables',
	columns: {
		table: { kind: 'one of', values: tableNames, description: 'The table.' },
		as_of: { kind: 'date', description: 'The day to which the table is complete, as far as sources tell.' },
		note
	}
} as const satisfies Table;

export const sources = {
	title: 'Sources',
	description: 'A row is a page or document that rows of other tables rest on.',
	key: ['source_id'],
	foreignKeys: [],
	order: 'by source_id',
	columns: {
		source_id: {
			kind: 'id',
			pattern: SOURCE_ID,
			format: 'lower-case letters and digits with hyphens between, as in untc-iv-9-b',
			description:
				'The id of the source: its publisher, then what tells it from the others of that publisher.'
		},
		publisher: { kind: 'text', description: 'Who published it: a name, or the host of the address.' },
		kind: {
			kind: 'one of',
			values: ['official', 'state', 'ngo', 'academic', 'republished', 'media', 'copy'],
			description:
				'Official: the UN. State: a government or public body. Republished: an official text on another site. Copy: a page found on a copy of its site.'
		},
		title: { kind: 'text', nullable: true, description: 'The title, where it is known.' },
		published_on: {
			kind: 'partial date',
			nullable: true,
			description: 'When it was published, where it is known.'
		},
		url: { kind: 'url', nullable: true, unique: true, description: 'The address; empty where it has none.' }
	}
} as const satisfies Table;
