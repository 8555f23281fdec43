import type { SpanMark, SpanRow } from '../charts/spans.ts';
import * as m from '../paraglide/messages.js';
import type { EveryVisitRow } from '../questions/every-visit.ts';
import type { MechanismRow } from '../questions/mechanisms.ts';
import type { NeverVisitedRow } from '../questions/never-visited.ts';
import { dateWords } from '../text/dates.ts';
import { decimalWords, yearsRange } from '../text/numbers.ts';
import type { Figure } from './document.ts';
import type { Drawing } from './drawing.ts';
import { figureSource } from './figure-source.ts';
import type { GroupRows, Since } from './group-rows.ts';
import type { Told } from './state-rows.ts';

/** What a figure says beside its drawing. */
interface Words {
	readonly id: Figure['id'];
	readonly title: string;
	readonly answer: string;
	readonly asOf: string;
	readonly version: string;
	readonly address: string;
	readonly cites: readonly string[];
}

/** A figure of rows of time; none where there is no row. */
function spansFigure(
	{ asOf, version, ...words }: Words,
	drawing: Omit<Extract<Drawing, { form: 'spans' }>, 'form' | 'to'>
): readonly Figure[] {
	if (drawing.rows.length === 0) return [];
	return [
		{
			kind: 'figure',
			...words,
			source: figureSource(asOf, version),
			notes: [],
			drawing: { form: 'spans', ...drawing, to: asOf }
		}
	];
}

const day = (iso: string) => [iso, iso] as const;

function visitMark({ start_min: min, start_max: max }: EveryVisitRow): SpanMark {
	return { starts: [min, max], tone: 'accent', shape: 'dot' };
}

function mechanismMarks({ designation_min: min, designation_max: max }: MechanismRow): readonly SpanMark[] {
	return min === null || max === null ? [] : [{ starts: [min, max], tone: 'series-4', shape: 'diamond' }];
}

/** Since when each party is bound, when it was visited, and when it designated its mechanism. */
export function partiesFigure({ mechanisms, visits }: GroupRows, words: Words): readonly Figure[] {
	const rows = mechanisms.rows.map((party): SpanRow => {
		const made = visits.rows.filter(({ iso3, begun }) => iso3 === party.iso3 && begun === 'yes');
		return {
			label: party.state,
			from: party.in_force_date > words.asOf ? null : day(party.in_force_date),
			value: '',
			marks: [...mechanismMarks(party), ...made.map(visitMark)]
		};
	});
	return spansFigure(words, {
		rows,
		key: { span: m.brief_key_in_force(), dot: m.brief_key_visit(), diamond: m.brief_key_mechanism() },
		tone: 'series-2'
	});
}

/** For how long each State has not been visited again. @param name of a State by its alpha-3 code */
export function sinceFigure(
	since: Told<Since>,
	name: (iso3: string) => string,
	words: Words
): readonly Figure[] {
	const rows = since.rows.map(({ iso3, wait }): SpanRow => {
		// The bounds of the day follow from those of the time since.
		const bounds = [wait.days_max, wait.days_min].map((days) => daysBefore(wait.to_date, days));
		return {
			label: name(iso3),
			from: [bounds[0] ?? wait.from_date, bounds[1] ?? wait.from_date],
			value: yearsRange(wait.years_min, wait.years_max).text,
			marks: []
		};
	});
	return spansFigure(words, { rows, key: { span: m.brief_key_since() }, tone: 'accent' });
}

function daysBefore(iso: string, days: number): string {
	return new Date(Date.parse(`${iso}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** How long each party that was never visited has been bound. */
export function neverFigure(rows: readonly NeverVisitedRow[], words: Words): readonly Figure[] {
	return spansFigure(words, {
		rows: rows.map((row) => ({
			label: row.state,
			from: row.in_force_date > words.asOf ? null : day(row.in_force_date),
			value: decimalWords(row.years),
			marks: []
		})),
		key: { span: m.brief_key_in_force() },
		tone: 'series-2'
	});
}

/** Since when each mechanism is overdue. */
export function overdueFigure(rows: readonly MechanismRow[], words: Words): readonly Figure[] {
	return spansFigure(words, {
		rows: rows.flatMap(({ state, due_date: due }) =>
			due === null ? [] : [{ label: state, from: day(due), value: dateWords(due), marks: [] }]
		),
		key: { span: m.brief_key_overdue() },
		tone: 'series-1'
	});
}
