import type { Importer, Warning } from './importer.ts';
import type { StateMatcher } from './names.ts';
import { articleOf, type Article } from './ohchr-release/article.ts';
import { isoOf } from './ohchr-release/dates.ts';
import { stated, type Evidence, type Fact } from './ohchr-release/fact.ts';
import { countedVisits, ratificationYear, statesParties } from './ohchr-release/numbers.ts';
import { peopleOf } from './ohchr-release/people.ts';
import { releaseRecord, type ReleaseRecord } from './ohchr-release/record.ts';
import { daysOf } from './ohchr-release/span.ts';
import { placesOf, visitTypeOf } from './ohchr-release/told.ts';
import {
	cutShort,
	kindOf,
	leadsOf,
	namesSubcommittee,
	titleLeadsOf,
	type Lead
} from './ohchr-release/visit.ts';
import type { Page } from './page.ts';
import { Refusal } from './refusal.ts';

/** What a release is looked for in, in characters: the Subcommittee is named at its beginning. */
const BEGINNING = 400_000;

const ADVICE =
	'Give a release of OHCHR that announces or concludes one visit of the Subcommittee (SPT), in English';

/** The sentence that tells of the one visit that the release is about. */
function leadOf(page: Page, article: Article, states: StateMatcher): Lead {
	const leads = leadsOf(article, states);
	const [lead] = leads;
	if (lead === undefined)
		throw new Refusal({
			what: 'no sentence tells of a visit of the Subcommittee to a State',
			where: page.name,
			advice: ADVICE
		});
	const where = `${page.name}, line ${lead.passage.line} of the text`;
	const named = [lead, ...titleLeadsOf(article, states)].flatMap((one) => one.states);
	const planned = leads.filter((one) => kindOf(one, [])?.value === 'announces').flatMap((one) => one.states);
	const announced = kindOf(lead, article.titles)?.value === 'announces' ? planned : [];
	const all = new Map([...named, ...announced].map((state) => [state.iso3, state.name]));
	if (all.size === 1) return lead;
	throw new Refusal({
		what: `the page tells of visits to several States (${[...all.values()].join(', ')})`,
		where,
		advice: 'A programme of visits is entered by hand: each as announced, with its year'
	});
}

/** What was found for each field, as far as anything was. */
type Facts = Readonly<Partial<Record<keyof ReleaseRecord['evidence'], Fact<unknown> | null>>>;

function evidenceOf(facts: Facts): ReleaseRecord['evidence'] {
	const told = Object.entries(facts).flatMap(([field, fact]): [string, Evidence][] =>
		fact ? [[field, { words: fact.words, sure: fact.sure }]] : []
	);
	return Object.fromEntries(told);
}

/** The day of the release, where it gives it with its year and the calendar has it. */
function releasedOn({ dated }: Article): string | null {
	return dated?.day.year == null ? null : isoOf(dated.day.year, dated.day);
}

function read(page: Page, states: StateMatcher) {
	if (!namesSubcommittee(page.text))
		throw new Refusal({
			what: 'the Subcommittee on Prevention of Torture is not named',
			where: page.name,
			advice: ADVICE
		});
	const article = articleOf(page);
	const lead = leadOf(page, article, states);
	const where = `${page.name}, line ${lead.passage.line} of the text`;
	const ended = cutShort(lead, article.titles);
	if (ended !== null)
		throw new Refusal({
			what: `the release tells that a visit was suspended, postponed or ended early ("${ended.slice(0, 120)}")`,
			where,
			advice: 'Enter it by hand: status, end_date and planned_end_date each need a reading of the whole'
		});
	const kind = kindOf(lead, article.titles);
	const [state] = lead.states;
	if (kind === null || state === undefined)
		throw new Refusal({ what: 'the release neither announces nor concludes a visit', where, advice: ADVICE });
	const days = daysOf(page, article, lead, kind.value);
	const year = days.start === null ? null : Number(days.start.value.slice(0, 4));
	const { iso3 } = state;
	const counted = countedVisits(article, { lead, iso3, kind: kind.value, year }, states);
	const ratification = ratificationYear(article, iso3, states);
	const parties = statesParties(article);
	const { members, head } = peopleOf(article, page.name, states);
	const record = releaseRecord.parse({
		title: article.titles.at(-1)?.text ?? null,
		released: releasedOn(article),
		iso3,
		kind: kind.value,
		start_date: days.start?.value ?? null,
		end_date: days.end?.value ?? null,
		visit_ordinal: counted.ordinal.fact?.value ?? null,
		previous_visit_year: counted.previous.fact?.value ?? null,
		ratification_year: ratification.fact?.value ?? null,
		states_parties: parties.fact?.value ?? null,
		head: head.fact?.value ?? null,
		members: members?.value ?? [],
		evidence: evidenceOf({
			iso3: stated(iso3, lead.clause),
			kind,
			start_date: days.start,
			end_date: days.end,
			visit_ordinal: counted.ordinal.fact,
			previous_visit_year: counted.previous.fact,
			ratification_year: ratification.fact,
			states_parties: parties.fact,
			head: head.fact,
			members,
			places: placesOf(article),
			visit_type: visitTypeOf(lead)
		})
	});
	const contradictions = [counted.ordinal, counted.previous, ratification, parties, head].flatMap(
		({ contradiction }) => contradiction ?? []
	);
	const warnings = [...days.doubts, ...contradictions].map((what): Warning => ({ what, where: page.name }));
	return { record, warnings };
}

/**
 * A press release or media advisory of OHCHR that announces or concludes one visit of the SPT: saved HTML or plain
 * text, English. Refused are pages of other bodies, programmes of several visits, and releases that tell of a visit's
 * suspension, postponement or early end, whose meaning for the register no pattern can tell.
 */
export const ohchrRelease: Importer<ReleaseRecord> = {
	id: 'ohchr-release',
	about:
		'an OHCHR press release or media advisory on one visit of the SPT (English; saved HTML or plain text)',
	recognises: (page) => namesSubcommittee(page.text.slice(0, BEGINNING)) && /visit|mission/i.test(page.text),
	read
};
