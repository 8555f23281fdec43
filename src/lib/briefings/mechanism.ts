import * as m from '../paraglide/messages.js';
import type { MechanismRow } from '../questions/mechanisms.ts';
import { designationYears } from '../questions/mechanism-words.ts';
import { betweenWords, endWords, type StateArticle17Row } from '../questions/state-article17.ts';
import { modelWords } from '../questions/state-mechanism.ts';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import type { Context } from './context.ts';
import { cited, paragraph, type Run, type Section } from './document.ts';
import type { StateRows } from './state-rows.ts';

function designationWords(row: MechanismRow, { state, State }: Context, asOf: string): string {
	if (row.designated === 'unknown') return m.brief_npm_unknown({ state, date: dateWords(asOf) });
	if (row.designated === 'no') return m.brief_npm_none({ state, date: dateWords(asOf) });
	return row.confidence === 'partly'
		? m.brief_npm_partly({ words: designatedWords(row, state) })
		: designatedWords(row, State);
}

/** That and when a mechanism was designated. @param state its name as it stands in the sentence */
function designatedWords(row: MechanismRow, state: string): string {
	if (row.designation === null || row.designation_min === null) return m.brief_npm_undated({ state });
	const values = { state, date: dateWithPreposition(row.designation) };
	if (row.timing === 'before') return m.brief_npm_before(values);
	if (row.designation_min < row.in_force_date) return m.brief_npm_around(values);
	if (row.designation_min === row.in_force_date && row.designation_max === row.in_force_date)
		return m.brief_npm_same_day(values);
	return m.brief_npm_after({ ...values, years: designationYears(row) });
}

function dueWords({ due_date: due, due_basis: basis }: MechanismRow, asOf: string): string {
	if (due === null) return m.brief_npm_no_day();
	const date = dateWords(due);
	if (basis === 'article 24')
		return due < asOf ? m.brief_npm_postponed_was({ date }) : m.brief_npm_postponed_is({ date });
	return due < asOf ? m.brief_npm_due_was({ date }) : m.brief_npm_due_is({ date });
}

/** The body that is the mechanism: its name and model, since when, and by which law. */
function bodyRuns({ mechanism }: StateRows): readonly Run[] {
	return mechanism.rows
		.filter(({ designated }) => designated === 'yes')
		.map(({ npm_name: name, model, current_body_since: since, legal_basis: law, source_ids }) => {
			const named =
				name === null
					? []
					: [
							model === null
								? m.brief_npm_body({ name })
								: m.brief_npm_body_model({ name, model: modelWords(model) })
						];
			return cited(
				[
					...named,
					...(since === null ? [] : [m.brief_npm_present({ date: dateWords(since) })]),
					...(law === null ? [] : [m.brief_npm_law({ law: law.replace(/\.$/, '') })])
				].join(' '),
				source_ids
			);
		})
		.filter(({ text }) => text !== '');
}

/** How a spell on the article 17 list began and ended, in sentences. */
function listWords(row: StateArticle17Row, state: string, asOf: string): string {
	const values = { state, date: betweenWords(row.added_earliest, row.added_latest) };
	const added = row.added_basis === 'stated' ? m.brief_list_added(values) : m.brief_list_first(values);
	return `${added} ${endWords(row, asOf)}`;
}

/** The mechanism against the day by which it was due; empty for a State that OPCAT does not bind. */
export function mechanismSection(rows: StateRows, context: Context): readonly Section[] {
	const { mechanismDue, article17 } = rows;
	const [row] = mechanismDue.rows;
	if (row === undefined) return [];
	const due = row.timing === 'overdue' ? [] : [cited(dueWords(row, mechanismDue.asOf), context.own)];
	const spells = article17.rows.map((spell) =>
		cited(listWords(spell, context.State, article17.asOf), spell.source_ids)
	);
	return [
		{
			id: 'mechanism',
			heading: m.brief_mechanism(),
			level: 2,
			blocks: [
				paragraph(
					cited(designationWords(row, context, mechanismDue.asOf), row.source_ids),
					...due,
					...bodyRuns(rows)
				),
				...(spells.length === 0 || row.timing === 'overdue' ? [] : [paragraph(...spells)])
			]
		}
	];
}

/** What is overdue by the protocol: a mechanism, and nothing else ever; empty where it is not. */
export function overdueSection(rows: StateRows, context: Context): readonly Section[] {
	const { mechanismDue, article17 } = rows;
	const [row] = mechanismDue.rows;
	if (row?.timing !== 'overdue' || row.due_date === null) return [];
	const values = {
		state: context.state,
		due: dateWords(row.due_date),
		date: dateWords(mechanismDue.asOf)
	};
	const words = row.due_basis === 'article 24' ? m.brief_npm_overdue_24 : m.brief_npm_overdue_17;
	return [
		{
			id: 'overdue',
			heading: m.brief_overdue(),
			level: 2,
			blocks: [
				paragraph(
					cited(words(values), context.own),
					...article17.rows.map((spell) =>
						cited(listWords(spell, context.State, article17.asOf), spell.source_ids)
					)
				)
			]
		}
	];
}
