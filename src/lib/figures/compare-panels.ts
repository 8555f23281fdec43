import type { MultipleRow, Panel } from '../charts/multiples.ts';
import * as m from '../paraglide/messages.js';
import { indicatorWords, type Indicator } from '../questions/compare-indicators.ts';
import { cellWords, subjectWords } from '../questions/compare-words.ts';
import type { CompareRow } from '../questions/compare.ts';
import { groupOf } from '../questions/groups.ts';
import { decimalWords } from '../text/numbers.ts';

/** The indicators that are drawn, with the unit that they share a scale by. */
const drawn: readonly (readonly [Indicator, string])[] = [
	['visits', 'visits'],
	['rate', 'rate'],
	['years-in-force', 'years'],
	['years-to-first', 'years'],
	['years-between-latest', 'years'],
	['years-to-mechanism', 'years'],
	['months-to-publication', 'months'],
	['treaties', 'treaties']
];

/** What a column is called where room is scarce. */
function briefWords(row: CompareRow): string {
	if (row.kind === 'State') return row.name ?? '';
	return row.kind === 'all' ? m.compare_all() : groupOf(row.subject).tiny();
}

function rowOf(row: CompareRow, root: string): MultipleRow {
	const { indicator, kind, subject, answer, value_min: low, value_max: high } = row;
	const waits = answer === 'waiting';
	const value = cellWords(row);
	const isState = kind === 'State';
	return {
		id: `${indicator}-${subject}`,
		...(kind === 'all' ? {} : { of: subject }),
		label: briefWords(row),
		// A wait that goes on is one long phrase in a cell.
		value: waits && low !== null ? m.multiples_waiting({ years: decimalWords(low) }) : value,
		low,
		high,
		tone: row.regional_group === null ? 'unknown' : groupOf(row.regional_group).tone,
		surface: waits ? 'hatch' : isState ? 'solid' : 'outline',
		name: m.multiples_mark({ indicator: indicatorWords(indicator), subject: subjectWords(row), value }),
		href: isState ? `${root}states/${subject}/` : '#compare-rows'
	};
}

/**
 * One panel a numeric indicator, with a bar a State and a comparator.
 * @param rows of the question
 * @param root the address of the site's root, ending in a slash
 */
export function comparePanels(rows: readonly CompareRow[], root: string): readonly Panel[] {
	return drawn.map(([indicator, unit]) => ({
		id: indicator,
		title: indicatorWords(indicator),
		unit,
		rows: rows.filter((row) => row.indicator === indicator).map((row) => rowOf(row, root))
	}));
}
