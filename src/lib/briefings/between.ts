import * as m from '../paraglide/messages.js';
import { returnsMade, type BetweenEvent, type BetweenRow } from '../questions/between.ts';
import { startPreposition } from './start-words.ts';
import { dateWords } from '../text/dates.ts';
import { listWords, yearsRange } from '../text/numbers.ts';
import { cited, paragraph, type Paragraph, type Run, type Section } from './document.ts';
import type { StateRows } from './state-rows.ts';

function eventWords(row: BetweenRow): string {
	const date = startPreposition(row);
	if (row.event === 'list_added' && row.detail?.startsWith('inferred') === true)
		return m.brief_b_list_first({ date });
	const words: Readonly<Partial<Record<BetweenEvent, (values: { date: string }) => string>>> = {
		report_public: m.brief_b_report,
		mechanism_designated: m.brief_b_designated,
		mechanism_changed: m.brief_b_changed,
		list_added: m.brief_b_list_added,
		list_removed: m.brief_b_list_removed
	};
	return words[row.event]?.({ date }) ?? '';
}

/** What is known to have happened between two missions, or may have. */
function eventRuns(rows: readonly BetweenRow[]): readonly Run[] {
	const events = rows
		.filter(
			({ timing, event }) => event !== 'treaty_joined' && (timing === 'between' || timing === 'perhaps')
		)
		.map((row) => {
			const words = eventWords(row);
			return cited(row.timing === 'perhaps' ? `${words} ${m.brief_perhaps()}` : words, row.source_ids);
		})
		.filter(({ text }) => text !== '');
	const treaties = rows.filter(({ timing, event }) => event === 'treaty_joined' && timing === 'between');
	if (treaties.length === 0) return events;
	const list = listWords(
		treaties.map(({ detail, start_date }) =>
			m.brief_b_treaty({ treaty: detail ?? '', date: dateWords(start_date ?? '') })
		)
	);
	return [...events, cited(m.brief_b_treaties({ list }), ...treaties.map((row) => row.source_ids))];
}

function returnParagraph(rows: readonly BetweenRow[]): Paragraph {
	const [first] = rows;
	if (first === undefined) return paragraph();
	const values = {
		from: dateWords(first.from_start.slice(0, 7)),
		to: dateWords(first.to_start.slice(0, 7)),
		years: yearsRange(first.years_min, first.years_max).text
	};
	const events = eventRuns(rows);
	return paragraph(
		{ text: m.brief_between_lead(values), cites: [], strong: true },
		...(events.length === 0 ? [{ text: m.brief_between_none(), cites: [] }] : events)
	);
}

/** What changed between visits; empty where the SPT has not come back. */
export function betweenSection({ between }: StateRows): readonly Section[] {
	const returns = returnsMade(between.rows);
	return returns.length === 0
		? []
		: [{ id: 'between', heading: m.brief_between(), level: 2, blocks: returns.map(returnParagraph) }];
}
