import * as m from '../paraglide/messages.js';
import { compare, type CompareRow } from '../questions/compare.ts';
import { indicatorWords, type Indicator } from '../questions/compare-indicators.ts';
import { cellWords } from '../questions/compare-words.ts';
import { groupOf } from '../questions/groups.ts';
import { withDefaults } from '../questions/parameters.ts';
import type { Context } from './context.ts';
import { cited, paragraph, type Section } from './document.ts';
import { comparedFigure } from './state-figures.ts';
import type { StateRows } from './state-rows.ts';

/** What is compared: numbers of which a State has one and other parties have a middle. */
const indicators: readonly Indicator[] = [
	'years-in-force',
	'visits',
	'rate',
	'years-to-first',
	'years-between-latest',
	'months-to-publication',
	'years-to-mechanism',
	'treaties'
];

/** How a party compares with its regional group and with all parties; empty for a State that is none. */
export function comparedSection(rows: StateRows, context: Context): readonly Section[] {
	if (rows.mechanismDue.rows.length === 0) return [];
	const beside = rows.compare.rows.filter(({ kind, subject }) => kind !== 'State' || subject === rows.iso3);
	const group = beside.find(({ kind }) => kind === 'group');
	const kinds: readonly CompareRow['kind'][] =
		group === undefined ? ['State', 'all'] : ['State', 'group', 'all'];
	const cell = (indicator: Indicator, kind: CompareRow['kind']) => {
		const row = beside.find((other) => other.indicator === indicator && other.kind === kind);
		return row === undefined ? m.compare_nothing() : cellWords(row);
	};
	const sentence = compare.sentence({
		rows: beside,
		parameters: withDefaults({ states: [rows.iso3] }),
		asOf: rows.compare.asOf,
		known: context.known
	});
	return [
		{
			id: 'compared',
			heading: m.brief_compared(),
			level: 2,
			blocks: [
				paragraph(cited(sentence, context.compared)),
				{
					kind: 'table',
					columns: [
						m.brief_col_indicator(),
						context.State,
						...(group === undefined ? [] : [m.brief_col_group({ group: groupOf(group.subject).label() })]),
						m.brief_col_all()
					],
					rows: indicators.map((indicator) => [
						indicatorWords(indicator),
						...kinds.map((kind) => cell(indicator, kind))
					]),
					cites: [context.compared]
				},
				...comparedFigure(rows, beside, context),
				paragraph({ text: m.brief_medians(), cites: [] })
			]
		}
	];
}
