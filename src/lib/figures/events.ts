import type { ChartEvent } from '../charts/annotations.ts';
import type { Bar } from '../charts/bars.ts';
import * as m from '../paraglide/messages.js';
import type { Parameters, RegisterEvent } from '../questions/parameters.ts';
import type { Answer } from '../questions/question.ts';
import { earliest, latest } from '../register/dates.ts';
import { dateWords, spanWords } from '../text/dates.ts';

/** An event of the register as a chart tells it. */
export interface ShownEvent extends ChartEvent {
	/** What happened and when, in words. */
	readonly name: string;
	/** Ids with a space between. */
	readonly sources: string;
}

/** The first and last ISO day that a drawing shows. */
export interface Period {
	readonly from: string;
	readonly to: string;
}

/** The years of bars that are years, without those that stand apart; null where there are none. */
export function periodOfBars(bars: readonly Bar[]): Period | null {
	const years = bars.filter(({ apart }) => !apart).map(({ label }) => label);
	const [first, last] = [years[0], years.at(-1)];
	return first === undefined || last === undefined ? null : { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** Events are lettered on a phone: charts number marks of their own. */
const firstLetter = 'A'.codePointAt(0) ?? 0;

/** An event as it stood on a day: one that was not surely over by then had no end yet. */
function asItStood({ start, end, title }: RegisterEvent, asOf: string) {
	const starts = [earliest(start), latest(start)] as const;
	if (end === null) return { starts, name: m.event_name({ event: title, date: dateWords(start) }) };
	if (latest(end) > asOf)
		return {
			starts,
			ends: [asOf, asOf] as const,
			name: m.event_name_since({ event: title, date: dateWords(start) })
		};
	return {
		starts,
		ends: [earliest(end), latest(end)] as const,
		name: m.event_name({ event: title, date: spanWords(start, end) })
	};
}

/**
 * The events of the register that a chart of time tells: those that had surely begun by the day of the answer and reach
 * into the period drawn. They are events of OPCAT and the SPT: charts of other treaties tell none.
 * @param answer what is drawn
 * @param shown whether the reader wants them
 * @param period of the drawing; null where nothing is drawn
 */
export function eventsShown(
	{ known, asOf, parameters }: Pick<Answer<unknown>, 'known' | 'asOf' | 'parameters'>,
	{ events: shown }: Pick<Parameters, 'events'>,
	period: Period | null
): readonly ShownEvent[] {
	if (shown === 'no' || period === null || parameters.treaty !== 'OPCAT') return [];
	return known.events
		.filter(({ start }) => latest(start) <= asOf)
		.map((event) => ({ ...event, ...asItStood(event, asOf) }))
		.filter(({ starts, ends }) => starts[0] <= period.to && (ends ?? starts)[1] >= period.from)
		.map(({ starts, ends, name, start, title, source_ids }, index) => ({
			id: `${start} ${title}`,
			label: title,
			short: String.fromCodePoint(firstLetter + index),
			starts,
			...(ends && { ends }),
			name,
			sources: source_ids
		}));
}
