import type { Surface, Tone } from '../charts/tone.ts';
import * as m from '../paraglide/messages.js';
import { facetNames, type ChosenVisits, type FacetName } from '../questions/explored-facets.ts';
import { groupOf } from '../questions/groups.ts';
import { fateWords, type ReportFate } from '../questions/report-fates.ts';
import { visitStatusWords, type StatusOnDay } from '../questions/visit-status.ts';
import { visitTypeWords } from '../questions/visit-type.ts';
import { clauseWords, integerWords } from '../text/numbers.ts';

/** What a chart asks, as its title. */
export function facetTitle(name: FacetName): string {
	return {
		group: m.explore_group_title,
		kind: m.explore_kind_title,
		length: m.explore_length_title,
		ended: m.explore_ended_title,
		report: m.explore_report_title
	}[name]();
}

/** What a chart is about, as in a heading. */
export function facetLabel(name: FacetName): string {
	return {
		group: m.explore_group,
		kind: m.explore_kind,
		length: m.explore_length,
		ended: m.explore_ended,
		report: m.explore_report
	}[name]();
}

const kinds: Readonly<Record<string, string>> = {
	regular: 'regular',
	'follow-up': 'follow-up',
	'npm-advisory': 'NPM advisory',
	'opcat-advisory': 'OPCAT advisory',
	unclassified: 'unspecified'
};

function kindWords(kind: string): string {
	const plain = kind.replace(/-inferred$/, '');
	const basis = plain === kind ? 'stated' : 'inferred';
	return visitTypeWords({ visit_type: kinds[plain] ?? plain, visit_type_basis: basis });
}

function lengthWords(length: string): string {
	if (length === 'unknown') return m.explore_length_unknown();
	const [from = '', to = ''] = length.split('-');
	return from === 'over' ? m.explore_length_over({ days: to }) : m.explore_length_days({ from, to });
}

const words: Readonly<Record<FacetName, (value: string) => string>> = {
	group: (value) => groupOf(value).short(),
	kind: kindWords,
	length: lengthWords,
	ended: (value) => visitStatusWords(value.replace('-', ' ') as StatusOnDay),
	report: (value) => fateWords(value.replace('-', ' ') as ReportFate)
};

/** What a bar stands for. */
export function valueWords(name: FacetName, value: string): string {
	return words[name](value);
}

/** How a bar looks: groups in their colours, what is inferred or broken off hatched, what is not known in grey. */
export function valueLook(
	name: FacetName,
	value: string
): { readonly tone: Tone; readonly surface: Surface } {
	if (name === 'group') return { tone: groupOf(value).tone, surface: 'solid' };
	if (['unknown', 'unclassified', 'no-report', 'not-over', 'under-way'].includes(value))
		return { tone: 'unknown', surface: 'hatch' };
	if (value === 'terminated') return { tone: 'accent', surface: 'cross' };
	const hatched = value === 'suspended' || value.endsWith('-inferred');
	return { tone: 'accent', surface: hatched ? 'hatch' : 'solid' };
}

/** Years as a reader chose them: `2010`, or `2010 to 2016`. */
export function yearsWords(from: number, to: number): string {
	return from === to ? String(from) : m.explore_years_span({ from, to });
}

/**
 * How many visits are chosen, as a sentence.
 * @param date the day of the record, in words
 */
export function countWords(chosen: number, all: number, date: string): string {
	const numbers = { number: integerWords(chosen), all: integerWords(all), date };
	if (chosen === all) return m.visits_count({ count: all, number: numbers.all, date, where: '', period: '' });
	return chosen === 0 ? m.explore_none(numbers) : m.explore_count({ count: chosen, ...numbers });
}

/** What is chosen, as a sentence; empty where nothing is. */
export function chosenWords(chosen: ChosenVisits, [first, last]: readonly [number, number]): string {
	const { from, to } = chosen;
	const years =
		from === null && to === null
			? []
			: [m.explore_chosen_years({ years: yearsWords(from ?? first, to ?? last) })];
	const values = facetNames.flatMap((name) => {
		if (chosen[name].length === 0) return [];
		const list = chosen[name].map((value) => valueWords(name, value)).join(m.explore_or());
		return [m.explore_chosen_facet({ facet: facetLabel(name), list })];
	});
	const all = [...years, ...values];
	return all.length === 0 ? '' : m.explore_chosen({ list: clauseWords(all) });
}
