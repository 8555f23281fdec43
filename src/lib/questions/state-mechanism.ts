import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { confidenceWords } from './confidence.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { stateWords } from './state-name.ts';
import { byState } from './written.ts';

/** A State's national preventive mechanism, as far as the record knows it. */
export type StateMechanismRow = {
	npm_name: string | null;
	local_name: string | null;
	designated: 'yes' | 'no' | 'unknown';
	/** As exact as it is known: a day, a year, or null. */
	designation: string | null;
	current_body_since: string | null;
	model: string | null;
	legal_basis: string | null;
	as_of: string | null;
	confidence: string;
	note: string | null;
	source_ids: string;
};

/** The model of a mechanism in words. @throws Error where the register has a model without words */
export function modelWords(model: string | null): string {
	if (model === null) return '';
	const words = {
		ombudsman: m.model_ombudsman,
		ombudsman_plus: m.model_ombudsman_plus,
		nhri: m.model_nhri,
		new_body: m.model_new_body,
		multiple_bodies: m.model_multiple_bodies,
		other: m.model_other
	}[model];
	if (words === undefined) throw new Error(`"${model}" is no model of npms.csv that has words`);
	return words();
}

function sentence({ rows, parameters, asOf, known }: Answer<StateMechanismRow>): string {
	const [row] = rows;
	if (row === undefined)
		return m.mechanism_outside({
			state: stateWords(parameters.state ?? '', known),
			date: dateWords(known.asOf['participation'] ?? asOf)
		});
	if (row.designated === 'unknown') return m.mechanism_unknown();
	if (row.designated === 'no') {
		return row.as_of === null
			? m.mechanism_none_undated()
			: m.mechanism_none({ date: dateWithPreposition(row.as_of) });
	}
	const name = row.npm_name ?? m.mechanism_unnamed();
	const partly = row.confidence === 'partly';
	if (row.designation === null)
		return partly
			? m.mechanism_designated_partly_undated({ name })
			: m.mechanism_designated_undated({ name });
	const date = dateWithPreposition(row.designation);
	return partly ? m.mechanism_designated_partly({ name, date }) : m.mechanism_designated({ name, date });
}

function unknowns({ rows }: Answer<StateMechanismRow>): readonly string[] {
	return rows
		.filter((row) => row.confidence === 'partly')
		.map(({ note }) => (note === null ? m.mechanism_partly_unnoted() : m.mechanism_partly({ note })));
}

/** Which body of a State is its mechanism, and since when. */
export const stateMechanism: Question<StateMechanismRow> = {
	id: 'state-mechanism',
	tables: ['npms'],
	reads: ['state'],
	recordTable: 'npms',
	sql: (parameters) => `SELECT npm_name, local_name, designated,
  coalesce(CAST(designation_date AS VARCHAR), CAST(designation_year AS VARCHAR)) AS designation,
  current_body_since, model, legal_basis, as_of, confidence, note, source_ids
FROM npms
WHERE iso3 = ${text(parameters.state ?? '')}
ORDER BY npm_name`,
	columns: [
		{ name: 'npm_name', kind: 'text', label: headings.name },
		{ name: 'local_name', kind: 'text', label: m.column_local_name },
		{
			name: 'designated',
			kind: 'text',
			label: m.column_designated,
			words: (row) => ({ yes: headings.yes, no: headings.no, unknown: headings.unknown })[row.designated]()
		},
		{ name: 'designation', kind: 'date', label: m.column_designation },
		{ name: 'current_body_since', kind: 'date', label: m.column_current_body },
		{ name: 'model', kind: 'text', label: m.column_model, words: (row) => modelWords(row.model) },
		{ name: 'legal_basis', kind: 'text', label: m.column_legal_basis },
		{ name: 'as_of', kind: 'date', label: m.column_row_as_of },
		{
			name: 'confidence',
			kind: 'text',
			label: headings.confidence,
			words: (row) => confidenceWords(row.confidence)
		},
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [byState]
};
