import type { BesideRow, Measure } from '../charts/beside.ts';
import type { StripInput } from '../charts/strip-types.ts';
import * as m from '../paraglide/messages.js';
import type { CompareRow } from '../questions/compare.ts';
import { indicatorWords, type Indicator } from '../questions/compare-indicators.ts';
import { cellWords } from '../questions/compare-words.ts';
import { groupOf } from '../questions/groups.ts';
import { withDefaults } from '../questions/parameters.ts';
import { stateRecord } from '../questions/state-record.ts';
import { listWords, yearsRange } from '../text/numbers.ts';
import type { Context } from './context.ts';
import type { Figure, Section } from './document.ts';
import { figureSource } from './figure-source.ts';
import type { StateRows } from './state-rows.ts';

/** The record of a State as marks on lanes of time, and what a reader of the drawing must know besides. */
export type RecordDrawing = Omit<StripInput, 'width'> & { readonly notes: readonly string[] };

/** The record of a State in one strip; empty where nothing of it has a date. */
export function recordSection(
	{ iso3, record }: StateRows,
	{ notes, ...strip }: RecordDrawing,
	context: Context
): readonly Section[] {
	if (strip.marks.length === 0) return [];
	const figure: Figure = {
		kind: 'figure',
		id: 'record',
		title: m.title_state_record({ state: context.state }),
		answer: stateRecord.sentence({
			...record,
			parameters: withDefaults({ state: iso3 }),
			known: context.known
		}),
		source: figureSource(record.asOf, context.version),
		notes,
		address: context.address(`states/${iso3}/`),
		drawing: { form: 'strip', ...strip },
		cites: [context.own]
	};
	return [{ id: 'record', heading: m.brief_record_strip(), level: 2, blocks: [figure] }];
}

/** Times of which a State has one and the other parties have a middle, all in years. */
const times: readonly Indicator[] = ['years-to-first', 'years-between-latest', 'years-to-mechanism'];

function measureOf(row: CompareRow | undefined): Measure {
	if (row === undefined || row.value_min === null || row.value_max === null) return null;
	return [row.value_min, row.value_max];
}

const measureWords = (measure: Measure) =>
	measure === null ? m.compare_nothing() : yearsRange(...measure).text;

/** A row of the figure as a sentence: `Years to the first mission: 7.8; median of the Asia-Pacific Group 2.6, of all parties 4.7.` */
function rowWords({ label, words, group, all }: BesideRow, groupLabel: string | null): string {
	const middles = [
		...(groupLabel === null || group === null
			? []
			: [m.brief_beside_group({ group: groupLabel, years: measureWords(group) })]),
		...(all === null ? [] : [m.brief_beside_all({ years: measureWords(all) })])
	];
	return middles.length === 0
		? m.brief_beside_alone({ indicator: label, own: words })
		: m.brief_beside_row({ indicator: label, own: words, middles: listWords(middles) });
}

/**
 * How long a party waited, and for how long others did; empty where the record holds no such time of it.
 * @param beside the rows of the comparison that tell of the State, its group and all parties
 */
export function comparedFigure(
	{ iso3, compare }: StateRows,
	beside: readonly CompareRow[],
	context: Context
): readonly Figure[] {
	const group = beside.find(({ kind }) => kind === 'group');
	const groupLabel = group === undefined ? null : groupOf(group.subject).label();
	const rows = times.flatMap((indicator): readonly BesideRow[] => {
		const of = (kind: CompareRow['kind']) =>
			beside.find((row) => row.indicator === indicator && row.kind === kind);
		const own = of('State');
		if (own === undefined) return [];
		return [
			{
				label: indicatorWords(indicator),
				own: measureOf(own),
				open: own.answer === 'waiting',
				words: cellWords(own),
				group: measureOf(of('group')),
				all: measureOf(of('all'))
			}
		];
	});
	if (rows.every(({ own }) => own === null)) return [];
	return [
		{
			kind: 'figure',
			id: 'compared',
			title: m.brief_title_beside({ state: context.state }),
			answer: rows.map((row) => rowWords(row, groupLabel)).join(' '),
			source: figureSource(compare.asOf, context.version),
			notes: [],
			address: context.address(`compare/?states=${iso3}`),
			drawing: {
				form: 'beside',
				rows,
				key: {
					own: context.State,
					group: groupLabel === null ? null : m.brief_col_group({ group: groupLabel }),
					all: m.brief_col_all()
				},
				unit: m.brief_unit_years()
			},
			cites: [context.compared]
		}
	];
}
