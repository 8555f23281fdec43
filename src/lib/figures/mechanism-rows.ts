import { ascending } from 'd3-array';
import type { KeyEntry } from '../charts/key.ts';
import type { SinceRow } from '../charts/since-types.ts';
import * as m from '../paraglide/messages.js';
import { groups } from '../questions/groups.ts';
import { designationYears } from '../questions/mechanism-words.ts';
import type { MechanismRow } from '../questions/mechanisms.ts';
import type { Parameters } from '../questions/parameters.ts';
import { decimalWords } from '../text/numbers.ts';
import { formatLocale } from '../text/locale.ts';

/** The orders in which the rows of mechanisms can stand; any other gives the first of them. */
export const mechanismOrders = ['first', 'latest', 'years', 'name', 'group'] as const;

const looks = {
	designated: { tone: 'series-2', surface: 'solid' },
	none: { tone: 'accent', surface: 'solid' },
	unknown: { tone: 'unknown', surface: 'outline' }
} as const satisfies Record<string, Pick<SinceRow, 'tone' | 'surface'>>;

/** The years that a day lies after entry into force. */
const daysAYear = 365.25;
const yearsTo = (day: string, { in_force_date: start }: MechanismRow) =>
	(Date.parse(day) - Date.parse(start)) / 86_400_000 / daysAYear;

/** When the one-year duty ends, in years. */
export const dutyYears = 1;

/** A postponement of part IV, from the end of the one-year duty. */
function pauseOf(row: MechanismRow): SinceRow['pause'] {
	if (row.due_basis === 'article 17') return null;
	return { from: dutyYears, to: row.due_date === null ? null : yearsTo(row.due_date, row) };
}

type Drawn = Pick<SinceRow, 'surely' | 'could' | 'end' | 'tone' | 'surface' | 'value'>;

function designatedRow(row: MechanismRow): Drawn {
	const { years_min: min, years_max: max } = row;
	const own = { ...looks.designated, surely: null };
	if (row.timing === 'before') return { ...own, could: null, end: 'before', value: m.npm_value_before() };
	if (min === null || max === null || row.designation_min === null)
		return {
			...own,
			could: { from: null, to: row.years_in_force },
			end: 'none',
			value: m.npm_value_undated()
		};
	if (row.designation_min < row.in_force_date)
		return {
			...own,
			could: { from: null, to: max },
			end: 'none',
			value: m.npm_value_around({ years: decimalWords(max) })
		};
	const exact = min === max;
	return {
		...own,
		surely: min,
		could: exact ? null : { from: min, to: max },
		end: exact ? 'came' : 'none',
		value: designationYears(row)
	};
}

function drawnOf(row: MechanismRow): Drawn {
	if (row.designated === 'yes') return designatedRow(row);
	if (row.designated === 'no')
		return {
			...looks.none,
			surely: row.years_in_force,
			could: null,
			end: 'open',
			value: m.npm_value_none({ years: decimalWords(row.years_in_force) })
		};
	return {
		...looks.unknown,
		surely: null,
		could: { from: 0, to: row.years_in_force },
		end: 'none',
		value: m.npm_value_unknown()
	};
}

/** Where a row stands by the years to designation: before, after so long, not known, not at all. */
function yearsPlace(row: MechanismRow): number {
	if (row.timing === 'before') return -1;
	return row.years_min ?? { yes: 1000, unknown: 2000, no: 3000 }[row.designated] + row.years_in_force;
}

const groupPlace = ({ regional_group: own }: MechanismRow) => groups.findIndex(({ slug }) => slug === own);

const comparisons: Partial<Record<Parameters['order'], (a: MechanismRow, b: MechanismRow) => number>> = {
	latest: (a, b) => ascending(b.designation_max ?? '', a.designation_max ?? ''),
	years: (a, b) => yearsPlace(a) - yearsPlace(b),
	name: () => 0,
	group: (a, b) => groupPlace(a) - groupPlace(b)
};

/** The rows in the order a reader chose; where that finds two equal, their names decide. */
export function mechanismsInOrder(
	rows: readonly MechanismRow[],
	order: Parameters['order']
): readonly MechanismRow[] {
	const compare = comparisons[order] ?? ((a, b) => ascending(a.in_force_date, b.in_force_date));
	const collator = new Intl.Collator(formatLocale());
	return [...rows].sort((a, b) => compare(a, b) || collator.compare(a.state, b.state));
}

/**
 * The parties as rows of years since entry into force.
 * @param rows in the order in which they shall stand
 * @param root the address of the site's root, ending in a slash
 */
export function mechanismRows(rows: readonly MechanismRow[], root: string): readonly SinceRow[] {
	return rows.map((row) => {
		const drawn = drawnOf(row);
		return {
			id: row.iso3,
			of: row.iso3,
			label: row.state,
			pause: pauseOf(row),
			name: m.npm_mark({ state: row.state, value: drawn.value }),
			href: `${root}states/${row.iso3}/`,
			...drawn
		};
	});
}

/** What the surfaces of those rows mean, as far as they occur. */
export function mechanismKey(rows: readonly SinceRow[]): readonly KeyEntry[] {
	const some = (keep: (row: SinceRow) => boolean, entry: KeyEntry) => (rows.some(keep) ? [entry] : []);
	const designated = (row: SinceRow) => row.tone === looks.designated.tone;
	return [
		...some(designated, { id: 'designated', label: m.npm_key_designated(), ...looks.designated }),
		...some((row) => row.end === 'open', { id: 'none', label: m.npm_key_none(), ...looks.none }),
		...some((row) => row.tone === looks.unknown.tone, {
			id: 'unknown',
			label: m.npm_key_unknown(),
			...looks.unknown
		}),
		...some(({ pause }) => pause !== null && pause.to !== null, {
			id: 'postponed',
			label: m.npm_key_postponed(),
			tone: 'unknown',
			surface: 'hatch'
		})
	];
}
