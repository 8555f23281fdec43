import * as m from '../paraglide/messages.js';
import type { EveryVisitRow } from '../questions/every-visit.ts';
import { everyVisit } from '../questions/every-visit.ts';
import { groupOf } from '../questions/groups.ts';
import { headings } from '../questions/headings.ts';
import { timingWords } from '../questions/mechanism-timing.ts';
import { mechanisms, type MechanismRow } from '../questions/mechanisms.ts';
import { neverVisited } from '../questions/never-visited.ts';
import { withDefaults } from '../questions/parameters.ts';
import { standingOnDate } from '../questions/standing-on-date.ts';
import { atStart } from '../questions/state-name.ts';
import { dateWords } from '../text/dates.ts';
import { numberOrNone } from '../text/numbers.ts';
import { addressOf } from './addresses.ts';
import { cited, paragraph, type Briefing, type Section, type Table } from './document.ts';
import { partiesFigure } from './group-figures.ts';
import type { GroupRows } from './group-rows.ts';
import type { OwnFigure } from './notes.ts';
import { checkWords, endsWords, lastDay, notesOf, type Register } from './state-briefing.ts';

/** Whether and since when a mechanism is designated, as a cell says it. */
export function mechanismCell({ designated, designation, timing }: MechanismRow): string {
	if (designated === 'unknown') return headings.unknown();
	if (designated === 'no') return timingWords(timing);
	return designation === null ? m.brief_no_date() : dateWords(designation);
}

/** The parties, each a row, with their visits and mechanisms. */
function partiesTable({ mechanisms: parties, visits }: GroupRows, cites: readonly string[]): Table {
	const made = (iso3: string): readonly EveryVisitRow[] =>
		visits.rows.filter((row) => row.iso3 === iso3 && row.begun === 'yes');
	return {
		kind: 'table',
		columns: [
			m.brief_col_state(),
			m.brief_col_in_force(),
			m.brief_col_visits(),
			m.brief_col_latest(),
			m.brief_col_mechanism()
		],
		rows: parties.rows.map((party) => {
			const own = made(party.iso3);
			const latest = own.toSorted((a, b) => (a.start_min < b.start_min ? -1 : 1)).at(-1);
			return [
				party.state,
				dateWords(party.in_force_date),
				numberOrNone(own.length),
				latest === undefined ? m.compare_nothing() : dateWords(latest.start_date),
				mechanismCell(party)
			];
		}),
		cites
	};
}

/** A name for a group of States in a heading: `African Group`, `States without a regional group`. */
export function groupName(slug: string): string {
	return slug === 'no-group' ? m.brief_group_none() : groupOf(slug).label();
}

/**
 * The briefing of a regional group.
 * @param slug its slug
 * @param rows its answers
 */
export function groupBriefing(slug: string, rows: GroupRows, register: Register): Briefing {
	const { known, version, origin } = register;
	const parameters = withDefaults({ group: slug });
	const among =
		slug === 'no-group' ? m.brief_own_outside() : m.brief_own_among({ group: groupOf(slug).label() });
	const figure = (id: string, words: string, path: string, asOf: string): OwnFigure => ({
		id: `${id}-${slug}`,
		figure: words,
		path: `${path}/?group=${slug}`,
		asOf
	});
	const own = [
		figure('standing', m.brief_own_standing({ among }), 'ratifications', rows.standing.asOf),
		figure('mechanisms', m.brief_own_mechanisms({ among }), 'mechanisms', rows.mechanisms.asOf),
		figure('visits', m.brief_own_visits({ among }), 'visits', rows.visits.asOf),
		figure('never', m.brief_own_never({ among }), 'frequency', rows.never.asOf)
	];
	const given = { parameters, known };
	const sections: Section[] = [
		{
			id: 'standing',
			heading: m.brief_standing(),
			level: 2,
			blocks: [paragraph(cited(standingOnDate.sentence({ ...rows.standing, ...given }), `standing-${slug}`))]
		},
		{
			id: 'mechanism',
			heading: m.brief_mechanism(),
			level: 2,
			blocks: [paragraph(cited(mechanisms.sentence({ ...rows.mechanisms, ...given }), `mechanisms-${slug}`))]
		},
		{
			id: 'visits',
			heading: m.brief_visits(),
			level: 2,
			blocks: [
				paragraph(
					cited(everyVisit.sentence({ ...rows.visits, ...given }), `visits-${slug}`),
					...(rows.mechanisms.rows.length === 0
						? []
						: [cited(neverVisited.sentence({ ...rows.never, ...given }), `never-${slug}`)])
				)
			]
		},
		...(rows.mechanisms.rows.length === 0
			? []
			: [
					{
						id: 'parties',
						heading: m.brief_parties(),
						level: 2 as const,
						blocks: [
							...partiesFigure(rows, {
								id: 'parties',
								title: m.brief_title_parties(),
								answer: everyVisit.sentence({ ...rows.visits, ...given }),
								asOf: rows.visits.asOf,
								version,
								address: addressOf(origin, `visits/?group=${slug}`),
								cites: [`mechanisms-${slug}`, `visits-${slug}`]
							}),
							partiesTable(rows, [`mechanisms-${slug}`, `visits-${slug}`])
						]
					}
				])
	];
	const check = checkWords(register, null);
	const name = atStart(groupName(slug));
	return {
		id: slug,
		name,
		title: m.brief_title({ name }),
		ends: endsWords(known),
		asOf: lastDay(known),
		sections,
		notes: notesOf(sections, [], own, register),
		check,
		checkAny: check
	};
}
