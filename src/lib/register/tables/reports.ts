import type { Table } from '../table.ts';
import { confidence, note, sourceIds, toVisit, visitId } from './shared.ts';

export const reports = {
	title: 'Reports',
	description:
		'A row is a report to one addressee on a visit. It is confidential until the State asks for its publication ' +
		'(article 16 (2)) or the Committee against Torture decides it (article 16 (4)). Reports to mechanisms are listed where found.',
	key: ['visit_id', 'addressee'],
	foreignKeys: [toVisit('visit_id')],
	order: 'by visit_id, the report to the State first',
	columns: {
		visit_id: { ...visitId, description: 'The visit that the report is about.' },
		addressee: {
			kind: 'one of',
			values: ['State', 'NPM'],
			description: 'To whom it is addressed: the State, or its national preventive mechanism.'
		},
		report_symbol: {
			kind: 'text',
			nullable: true,
			unique: true,
			pattern: /^CAT\/OP\/[A-Z]{3}\/\S+$/,
			format: 'a symbol of UN documents, as in CAT/OP/KAZ/1',
			description: 'The symbol of the UN document.'
		},
		transmitted_date: {
			kind: 'partial date',
			nullable: true,
			description:
				'The day on which it was sent to the addressee; known for few, so that no figure rests on it.'
		},
		public: {
			kind: 'one of',
			values: ['yes', 'no', 'unknown'],
			description: 'Whether it is public. Unknown is not no.'
		},
		published_date: {
			kind: 'partial date',
			nullable: true,
			description: 'The date on the public document, or of the announcement of its publication.'
		},
		published_basis: {
			kind: 'one of',
			nullable: true,
			values: ['State request', 'article 16 (4)'],
			description: 'Why it was published; empty where it is not public or the reason is not known.'
		},
		reply_symbol: {
			kind: 'text',
			nullable: true,
			unique: true,
			pattern: /^CAT\/OP\/[A-Z]{3}\/\S+$/,
			format: 'a symbol of UN documents, as in CAT/OP/KAZ/1/Add.1',
			description: "The symbol of the addressee's reply."
		},
		reply_public: {
			kind: 'one of',
			values: ['yes', 'no', 'unknown'],
			description: 'Whether the reply is public. Unknown is not no.'
		},
		confidence,
		note,
		source_ids: sourceIds
	}
} as const satisfies Table;
