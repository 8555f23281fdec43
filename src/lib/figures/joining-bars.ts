import type { Bar, BarCategory } from '../charts/bars.ts';
import { actionWords } from '../questions/actions.ts';
import { joiningActions, type JoiningByYearRow } from '../questions/joining-by-year.ts';
import type { Parameters } from '../questions/parameters.ts';
import type { Answer } from '../questions/question.ts';
import { eventsShown, periodOfBars, type ShownEvent } from './events.ts';

/** The colours of the palette are those of the groups: acts differ by their surface. */
const looks: Record<(typeof joiningActions)[number], Pick<BarCategory, 'tone' | 'surface'>> = {
	ratification: { tone: 'accent', surface: 'solid' },
	accession: { tone: 'accent', surface: 'hatch' },
	succession: { tone: 'accent', surface: 'cross' },
	acceptance: { tone: 'unknown', surface: 'solid' },
	approval: { tone: 'unknown', surface: 'hatch' },
	'formal confirmation': { tone: 'unknown', surface: 'outline' }
};

/** Bars of States that joined: a bar a year, its parts the acts by which they joined. */
export interface JoiningBars {
	readonly categories: readonly BarCategory[];
	readonly bars: readonly Bar[];
}

/**
 * The States that joined each year as bars; a year in which none did keeps its place.
 * @param rows of the question
 * @param period the years the reader chose; an open beginning takes the first year of the rows, an open end that of `asOf`
 * @param asOf the ISO day the rows speak of: no bar stands for a year after it
 */
export function joiningBars(
	rows: readonly JoiningByYearRow[],
	period: Pick<Parameters, 'from' | 'to'>,
	asOf: string
): JoiningBars {
	const categories = joiningActions.map((action): BarCategory => ({
		id: action,
		label: actionWords(action),
		...looks[action]
	}));
	if (rows.length === 0) return { categories, bars: [] };
	const first = period.from ?? Math.min(...rows.map(({ year }) => year));
	const last = Math.min(period.to ?? Infinity, Number(asOf.slice(0, 4)));
	const bars = Array.from({ length: last - first + 1 }, (_, index): Bar => {
		const year = first + index;
		const counts = categories.map(
			({ id }) => rows.find((row) => row.year === year && row.action === id)?.joined ?? 0
		);
		return { id: String(year), label: String(year), counts };
	});
	return { categories, bars };
}

/** What else happened in the years of the bars. */
export function joiningEvents(
	answer: Answer<JoiningByYearRow>,
	shown: Pick<Parameters, 'events'>
): readonly ShownEvent[] {
	const { bars } = joiningBars(answer.rows, answer.parameters, answer.asOf);
	return eventsShown(answer, shown, periodOfBars(bars));
}
