import { group } from 'd3-array';
import * as m from '../paraglide/messages.js';
import { betweenEventWords, type BetweenRow } from '../questions/between.ts';
import { startWords } from '../questions/event-dates.ts';
import { yearsWords } from '../questions/returns.ts';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { clauseWords } from '../text/numbers.ts';

/** What is told of the time between two missions: what has a date in order of time, then what has none. */
export interface BetweenCard {
	/** The next mission. */
	readonly id: string;
	/** `September 2016 → March 2023 (6.5 years)` */
	readonly heading: string;
	readonly lines: readonly string[];
}

/** The cards of a State. */
export interface BetweenCards {
	readonly iso3: string;
	readonly state: string;
	readonly cards: readonly BetweenCard[];
}

/** A row that the card tells by its date. */
const dated = ({ timing }: BetweenRow) => timing === 'between' || timing === 'perhaps';

function eventWords(row: BetweenRow): string {
	const event =
		row.event === 'treaty_joined' ? m.returned_joined({ treaty: row.detail ?? '' }) : betweenEventWords(row);
	return row.timing === 'perhaps' ? m.returned_perhaps({ event }) : event;
}

/** What happened, a line a date: `5 July 2012: joined CRPD; joined CRPD-OP`. */
function datedLines(rows: readonly BetweenRow[]): readonly string[] {
	return [...group(rows.filter(dated), startWords)].map(([date, events]) =>
		m.returned_event({ date, events: clauseWords(events.map(eventWords)) })
	);
}

function reportWords({ timing, start_date: date }: BetweenRow): string {
	if (timing === 'after') return m.returned_report_after({ date: dateWithPreposition(date ?? '') });
	if (timing === 'undated') return m.returned_report_undated();
	if (timing === 'none') return m.returned_report_missing();
	return timing === 'no' ? m.returned_report_no() : m.returned_report_unknown();
}

function replyWords({ timing, detail }: BetweenRow): string {
	if (timing !== 'undated') return m.returned_reply_unknown();
	return detail === null ? m.returned_reply() : m.returned_reply_symbol({ symbol: detail });
}

function mechanismWords({ timing, start_date: start, known_at: seen }: BetweenRow): string {
	const date = dateWithPreposition(start ?? '');
	if (timing === 'before') return m.returned_mechanism_before({ date });
	if (timing === 'after') return m.returned_mechanism_after({ date });
	if (timing === 'undated') return m.returned_mechanism_undated();
	if (timing !== 'no') return m.returned_mechanism_unknown();
	return seen === null
		? m.returned_mechanism_no()
		: m.returned_mechanism_no_at({ date: dateWithPreposition(seen) });
}

/** What the card tells of a row without a date in between. */
function undatedWords(row: BetweenRow): string {
	switch (row.event) {
		case 'report_public':
			return reportWords(row);
		case 'reply':
			return replyWords(row);
		case 'mechanism_designated':
			return mechanismWords(row);
		case 'treaty_joined':
			return m.returned_treaty_none();
		default:
			return m.returned_list_none();
	}
}

/** What has no date in between; two things of which nothing is known are told at once. */
function undatedLines(rows: readonly BetweenRow[]): readonly string[] {
	const undated = rows.filter((row) => !dated(row));
	const unknown = undated.filter(
		({ event, timing }) =>
			(event === 'reply' && timing === 'unknown') || (event === 'list_added' && timing === 'none')
	);
	if (unknown.length < 2) return undated.map(undatedWords);
	return [...undated.filter((row) => !unknown.includes(row)).map(undatedWords), m.returned_nothing()];
}

function cardOf(rows: readonly BetweenRow[]): BetweenCard[] {
	const [first] = rows;
	if (first === undefined) return [];
	const month = (date: string) => dateWords(date.slice(0, 7));
	const values = { from: month(first.from_start), to: month(first.to_start), years: yearsWords(first) };
	return [
		{
			id: first.to_mission_id,
			heading: first.begun === 'yes' ? m.returned_heading(values) : m.returned_unsure(values),
			// Visits of one mission can each have a report of the same fate.
			lines: [...new Set([...datedLines(rows), ...undatedLines(rows)])]
		}
	];
}

/**
 * A card a return, in order of time within its State.
 * @param rows of the question, in its order
 */
export function betweenCards(rows: readonly BetweenRow[]): readonly BetweenCards[] {
	return [...group(rows, ({ iso3 }) => iso3)].map(([iso3, own]) => ({
		iso3,
		state: own[0]?.state ?? iso3,
		cards: [...group(own, (row) => row.to_mission_id).values()].flatMap(cardOf)
	}));
}
