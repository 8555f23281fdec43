import * as m from '../paraglide/messages.js';
import { groupOf } from '../questions/groups.ts';
import { neverVisited } from '../questions/never-visited.ts';
import { withDefaults } from '../questions/parameters.ts';
import { stateWords } from '../questions/state-name.ts';
import { dateWords } from '../text/dates.ts';
import { decimalWords, integerWords, yearsRange } from '../text/numbers.ts';
import { addressOf } from './addresses.ts';
import {
	cited,
	paragraph,
	type Briefing,
	type Figure,
	type Run,
	type Section,
	type Table
} from './document.ts';
import { neverFigure, overdueFigure, sinceFigure } from './group-figures.ts';
import type { GroupRows, Since } from './group-rows.ts';
import type { OwnFigure } from './notes.ts';
import { checkWords, endsWords, lastDay, notesOf, type Register } from './state-briefing.ts';
import type { Told } from './state-rows.ts';

/** The themes that have a briefing, by their ids. */
export const themes = ['longest-since', 'waiting-longest', 'overdue-mechanisms'] as const;

export type Theme = (typeof themes)[number];

/** The name of a theme, as a heading. */
export function themeName(theme: Theme): string {
	return {
		'longest-since': m.brief_theme_since,
		'waiting-longest': m.brief_theme_waiting,
		'overdue-mechanisms': m.brief_theme_overdue
	}[theme]();
}

/** What the figure of a theme says beside its drawing. */
function figureWords(title: string, answer: string, own: OwnFigure, { version, origin }: Register) {
	return {
		id: 'states' as const,
		title,
		answer,
		asOf: own.asOf ?? '',
		version,
		address: addressOf(origin, own.path),
		cites: [own.id]
	};
}

/** A theme as a section: what is told of it, drawn, then a row a State. */
function themeSection(
	runs: readonly Run[],
	figures: readonly Figure[],
	table: Omit<Table, 'kind' | 'cites'>,
	own: OwnFigure
): Section {
	return {
		id: 'states',
		heading: m.brief_theme_lead(),
		level: 2,
		blocks: [
			paragraph(...runs),
			...figures,
			...(table.rows.length === 0 ? [] : [{ kind: 'table' as const, ...table, cites: [own.id] }])
		]
	};
}

function themed(theme: Theme, section: Section, own: OwnFigure, register: Register): Briefing {
	const { known } = register;
	const check = checkWords(register, null);
	const name = themeName(theme);
	return {
		id: theme,
		name,
		title: m.brief_title({ name }),
		ends: endsWords(known),
		asOf: lastDay(known),
		sections: [section],
		notes: notesOf([section], [], [own], register),
		check,
		checkAny: check
	};
}

/** Which States were visited longest ago. @param since the longest first */
export function longestSince(since: Told<Since>, register: Register): Briefing {
	const { known } = register;
	const own = { id: 'waits', figure: m.brief_own_waits(), path: 'states/', asOf: since.asOf };
	const years = ({ wait }: Since) => yearsRange(wait.years_min, wait.years_max).text;
	const [first] = since.rows;
	const values = {
		count: since.rows.length,
		number: integerWords(since.rows.length),
		date: dateWords(since.asOf)
	};
	const longest =
		first === undefined
			? []
			: [
					cited(
						m.brief_since_longest({
							state: stateWords(first.iso3, known),
							years: years(first),
							begun: dateWords(first.wait.from_date)
						}),
						own.id
					)
				];
	const name = (iso3: string) => known.states.find((state) => state.iso3 === iso3)?.name ?? iso3;
	const told = [cited(m.brief_since_lead(values), own.id), ...longest];
	const section = themeSection(
		[...told, { text: m.brief_since_note(), cites: [] }],
		sinceFigure(
			since,
			name,
			figureWords(m.brief_title_since(), told.map(({ text }) => text).join(' '), own, register)
		),
		{
			columns: [m.brief_col_state(), m.brief_col_since(), m.brief_col_since_years()],
			rows: since.rows.map((row) => [name(row.iso3), dateWords(row.wait.from_date), years(row)])
		},
		own
	);
	return themed('longest-since', section, own, register);
}

/** Which parties the SPT has never visited, the longest bound first. */
export function waitingLongest({ never }: GroupRows, register: Register): Briefing {
	const own = { id: 'never', figure: m.brief_own_never({ among: '' }), path: 'frequency/', asOf: never.asOf };
	const words = neverVisited.sentence({ ...never, parameters: withDefaults({}), known: register.known });
	const section = themeSection(
		[cited(words, own.id)],
		neverFigure(never.rows, figureWords(m.title_never(), words, own, register)),
		{
			columns: [m.brief_col_state(), m.brief_col_group_of(), m.brief_col_in_force(), m.brief_col_years()],
			rows: never.rows.map((row) => [
				row.state,
				groupOf(row.regional_group).short(),
				dateWords(row.in_force_date),
				decimalWords(row.years)
			])
		},
		own
	);
	return themed('waiting-longest', section, own, register);
}

/** Which mechanisms are overdue, the longest due first. */
export function overdueMechanisms({ mechanisms }: GroupRows, register: Register): Briefing {
	const { asOf } = mechanisms;
	const own = { id: 'mechanisms', figure: m.brief_own_mechanisms({ among: '' }), path: 'mechanisms/', asOf };
	const overdue = mechanisms.rows
		.filter(({ timing }) => timing === 'overdue')
		.toSorted((a, b) => ((a.due_date ?? '') < (b.due_date ?? '') ? -1 : 1));
	const count = overdue.length;
	const values = { count, number: integerWords(count), date: dateWords(asOf) };
	const words = count === 0 ? m.brief_overdue_none(values) : m.brief_overdue_lead(values);
	const section = themeSection(
		[cited(words, own.id)],
		overdueFigure(overdue, figureWords(m.brief_title_overdue(), words, own, register)),
		{
			columns: [m.brief_col_state(), m.brief_col_group_of(), m.brief_col_in_force(), m.brief_col_due()],
			rows: overdue.map((row) => [
				row.state,
				groupOf(row.regional_group).short(),
				dateWords(row.in_force_date),
				dateWords(row.due_date ?? '')
			])
		},
		own
	);
	return themed('overdue-mechanisms', section, own, register);
}
