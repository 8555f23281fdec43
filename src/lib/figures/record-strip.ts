import type { StripInterval, StripLane, StripMark } from '../charts/strip-types.ts';
import type { Surface, Tone } from '../charts/tone.ts';
import * as m from '../paraglide/messages.js';
import { eventWords, type StateEventKind, type StateRecordRow } from '../questions/state-record.ts';
import { partsOf, partsWords, type VisitPart } from '../questions/visit-parts.ts';
import { visitStatusWords } from '../questions/visit-status.ts';
import { tookPlace, type VisitStatus } from '../register/took-place.ts';
import { spanWords } from '../text/dates.ts';
import { yearsRange } from '../text/numbers.ts';
import { startWords } from '../questions/event-dates.ts';

const laneOf: Record<StateEventKind, string> = {
	signature: 'treaty',
	deposit: 'treaty',
	in_force: 'treaty',
	postponement: 'treaty',
	withdrawal: 'treaty',
	mechanism: 'mechanism',
	visit: 'visits',
	report_transmitted: 'reports',
	report_published: 'reports',
	article17_added: 'list',
	article17_removed: 'list'
};

const lanes: readonly { id: string; label: () => string }[] = [
	{ id: 'treaty', label: m.lane_treaty },
	{ id: 'mechanism', label: m.lane_mechanism },
	{ id: 'list', label: m.lane_list },
	{ id: 'visits', label: m.lane_visits },
	{ id: 'reports', label: m.lane_reports }
];

/** A row that can be drawn: its date is known at least within bounds. */
type DatedRow = StateRecordRow & { start_min: string; start_max: string };

function looks(row: StateRecordRow): { tone: Tone; surface: Surface } {
	if (row.kind === 'visit') {
		const status = row.detail as VisitStatus;
		if (status === 'announced') return { tone: 'unknown', surface: 'hatch' };
		if (!tookPlace(status)) return { tone: 'unknown', surface: 'outline' };
		return { tone: 'accent', surface: status === 'completed' ? 'solid' : 'hatch' };
	}
	if (row.kind === 'deposit' || row.kind === 'in_force') return { tone: 'series-2', surface: 'solid' };
	if (row.kind === 'signature' || row.kind === 'postponement')
		return { tone: 'series-2', surface: 'outline' };
	if (row.kind === 'mechanism') return { tone: 'series-4', surface: 'solid' };
	if (row.kind === 'report_transmitted') return { tone: 'series-5', surface: 'outline' };
	if (row.kind === 'report_published') return { tone: 'series-5', surface: 'solid' };
	return { tone: 'series-1', surface: 'solid' };
}

function datesOf(row: DatedRow): string {
	return row.start_date === null ? startWords(row) : spanWords(row.start_date, row.end_date);
}

/** What stands beside a mark: visits and reports their date and fate, all else what it is; the axis says when. */
function labelOf(row: DatedRow, dates: string): string {
	switch (row.kind) {
		case 'visit': {
			const status = row.detail as VisitStatus;
			return status === 'completed' ? dates : m.mark_visit({ date: dates, status: visitStatusWords(status) });
		}
		case 'report_transmitted':
			return row.detail === 'NPM' ? m.mark_sent_npm({ date: dates }) : m.mark_sent({ date: dates });
		case 'report_published':
			return row.detail === 'NPM' ? m.mark_public_npm({ date: dates }) : m.mark_public({ date: dates });
		case 'postponement':
			return m.mark_postponement({ part: (row.detail ?? '').toUpperCase() });
		case 'article17_added':
			return m.mark_on_list();
		default:
			return eventWords(row);
	}
}

/** When something ended: absent for what happened at one date, unknown for what ended nobody knows when. */
function endsOf(row: DatedRow, removed: DatedRow | undefined): Pick<StripMark, 'ends'> {
	if (row.kind === 'article17_added')
		return { ends: removed ? [removed.start_min, removed.start_max] : 'unknown' };
	if (row.end_min !== null && row.end_max !== null) return { ends: [row.end_min, row.end_max] };
	// A visit whose last day is not stated is drawn over what its first day can be, and no longer.
	return row.kind === 'postponement' ? { ends: 'unknown' } : {};
}

/** A mark's name, with its end where the dates of the event alone do not tell it. */
function nameOf(row: DatedRow, dates: string, removed: DatedRow | undefined): string {
	const name = m.mark_name({ event: eventWords(row), date: dates });
	if (row.kind === 'postponement' && row.end_date === null) return m.mark_name_without_end({ name });
	if (row.kind !== 'article17_added') return name;
	if (removed === undefined) return m.mark_name_on_list({ name });
	const end = m.mark_name({ event: eventWords(removed), date: datesOf(removed) });
	return m.mark_name_to({ name, end });
}

const idOf = (row: StateRecordRow) => `${row.kind} ${row.ref_key}`;

/** A mark without its number. `removed` is the end of the spell that the row begins. */
function markOf(
	row: DatedRow,
	removed: DatedRow | undefined,
	{ iso3, root }: { iso3: string; root: string }
): Omit<StripMark, 'short'> {
	const dates = datesOf(row);
	const visit = row.kind === 'visit' || row.kind.startsWith('report') ? row.ref_key.split(' ')[0] : undefined;
	const source = row.source_ids?.split(' ')[0];
	return {
		id: idOf(row),
		lane: laneOf[row.kind],
		starts: [row.start_min, row.start_max],
		label: labelOf(row, dates),
		name: nameOf(row, dates, removed),
		...endsOf(row, removed),
		href: visit ? `${root}states/${iso3}/#${visit}` : `${root}data/sources/#${source ?? ''}`,
		...looks(row)
	};
}

function notesOn(marks: readonly StripMark[], drawn: readonly DatedRow[]): readonly string[] {
	const dashed = marks.some(
		({ starts, ends }) => starts[0] !== starts[1] || (Array.isArray(ends) && ends[0] !== ends[1])
	);
	return [
		...(dashed ? [m.strip_note_dashed()] : []),
		...(marks.some(({ ends }) => ends === 'unknown') ? [m.strip_note_points()] : []),
		...(drawn.some(({ kind }) => kind === 'report_published') ? [m.strip_note_published()] : [])
	];
}

/** A State's record as marks on lanes of time. */
export interface RecordStrip {
	readonly lanes: readonly StripLane[];
	readonly marks: readonly StripMark[];
	readonly intervals: readonly StripInterval[];
	/** What a reader of the drawing must know besides, in sentences. */
	readonly notes: readonly string[];
	/** First and last day of the axis, ISO. */
	readonly from: string;
	readonly to: string;
}

/**
 * Lays a State's record out on lanes; rows without any date stay in the table.
 * @param iso3 the State
 * @param asOf ISO day on which the record ends
 * @param root the address of the site's root, ending in a slash
 */
export function recordStrip(
	rows: readonly StateRecordRow[],
	{ iso3, asOf, root }: { iso3: string; asOf: string; root: string }
): RecordStrip {
	const dated = rows.filter((row): row is DatedRow => row.start_min !== null && row.start_max !== null);
	const drawn = dated.filter((row) => row.kind !== 'article17_removed');
	const marks = drawn.flatMap((row, index): StripMark[] => {
		const removed = dated.find(
			({ kind, ref_key }) => kind === 'article17_removed' && ref_key === row.ref_key
		);
		const mark = { ...markOf(row, removed, { iso3, root }), short: String(index + 1) };
		const [first, ...later] = partsOf(row.parts);
		if (first === undefined) return [mark];
		// Between its parts a visit was not going on: each part is a mark, the later ones without words of their own.
		const only = ({ start, end }: VisitPart): Pick<StripMark, 'starts' | 'ends' | 'name'> => ({
			starts: [start, start],
			ends: [end, end],
			name: m.mark_name({ event: eventWords(row), date: spanWords(start, end) })
		});
		return [
			{ ...mark, ...only(first), label: partsWords(row.parts) },
			...later.map((part, place) => ({ ...mark, ...only(part), id: `${mark.id} ${place + 2}`, label: '' }))
		];
	});
	const intervals = drawn.flatMap((row) => {
		const { after_mission: before, years_since_min: min, years_since_max: max } = row;
		if (before === null || min === null || max === null) return [];
		return [
			{ from: `visit ${before}`, to: idOf(row), label: m.mark_return({ years: yearsRange(min, max).text }) }
		];
	});
	const used = new Set(marks.map(({ lane }) => lane));
	const starts = dated.map((row) => row.start_min);
	const ends = dated.map((row) => row.end_max ?? row.start_max);
	return {
		lanes: lanes.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label: label() })),
		marks,
		intervals,
		notes: notesOn(marks, drawn),
		from: `${starts.reduce((a, b) => (a < b ? a : b), asOf).slice(0, 4)}-01-01`,
		to: ends.reduce((a, b) => (a > b ? a : b), asOf)
	};
}
