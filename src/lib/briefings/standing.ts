import * as m from '../paraglide/messages.js';
import { groupOf, groups } from '../questions/groups.ts';
import { stateMembers } from '../questions/state-members.ts';
import { atStart } from '../questions/state-name.ts';
import type { StateArticle24Row } from '../questions/state-article24.ts';
import type { StateTreatyRow } from '../questions/state-treaties.ts';
import { withDefaults } from '../questions/parameters.ts';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import type { Context } from './context.ts';
import { cited, paragraph, type Run, type Section } from './document.ts';
import type { StateRows } from './state-rows.ts';

/** What a State did to join, as a verb: `ratified`. @throws Error where the register has an action without one */
function joinedWords(action: string | null): string {
	const words = {
		ratification: m.brief_ratified,
		accession: m.brief_acceded,
		succession: m.brief_succeeded,
		acceptance: m.brief_accepted,
		approval: m.brief_approved,
		'formal confirmation': m.brief_confirmed
	}[action ?? ''];
	if (words === undefined)
		throw new Error(`"${action ?? ''}" is no action of participation.csv that has a verb`);
	return words();
}

/**
 * How a State stands to a treaty, with its dates, in sentences.
 * @param state its name as it stands at both places of a sentence
 * @param treaty the name of the treaty within a sentence
 * @param asOf the ISO day of the answer
 */
function treatyWords(
	row: StateTreatyRow,
	{ state, State }: Pick<Context, 'state' | 'State'>,
	treaty: string,
	asOf: string
): string {
	const signed = row.signature_date === null ? '' : dateWords(row.signature_date);
	if (row.action_date === null)
		return signed === ''
			? m.brief_no_step({ state, treaty, asOf: dateWords(asOf) })
			: m.brief_signed_alone({ state: State, treaty, signed, asOf: dateWords(asOf) });
	const values = {
		state: State,
		treaty,
		signed,
		joined: joinedWords(row.action),
		date: dateWords(row.action_date)
	};
	const joined =
		signed === ''
			? m.brief_joined(values)
			: row.signature_kind === 'succession'
				? m.brief_signature_taken_over(values)
				: m.brief_signed_joined(values);
	return row.withdrawn_on === null
		? joined
		: `${joined} ${m.brief_withdrawn({ treaty, date: dateWords(row.withdrawn_on) })}`;
}

function postponedWords({ part, declared_on, valid_until }: StateArticle24Row): string {
	const values = {
		declared: dateWords(declared_on),
		part: part === 'iii' ? m.brief_part_iii() : m.brief_part_iv()
	};
	return valid_until === null
		? m.brief_postponed_open(values)
		: m.brief_postponed({ ...values, until: dateWords(valid_until) });
}

function treatiesCount({ rows, asOf }: StateRows['treaties'], own: string): Run {
	const parties = rows.filter(({ standing }) => standing === 'party').length;
	const values = { date: dateWords(asOf), number: integerWords(parties), total: integerWords(rows.length) };
	if (parties === 0) return cited(m.brief_treaties_no(values), own);
	return cited(parties === rows.length ? m.brief_treaties_all(values) : m.brief_treaties_some(values), own);
}

/** How many others of its group, and of all States, are party: for a State that is not. */
function othersParty({ compare, treaties, iso3 }: StateRows, compared: string): Run {
	const of = (kind: 'group' | 'all') =>
		compare.rows.find((row) => row.indicator === 'standing' && row.kind === kind);
	const [group, all] = [of('group'), of('all')];
	if (all === undefined) throw new Error(`The comparison of ${iso3} does not tell of all parties`);
	const values = {
		date: dateWords(treaties.asOf),
		all: integerWords(all.n ?? 0),
		world: integerWords(all.of_n ?? 0)
	};
	const named =
		group !== undefined && groups.some(({ slug, name }) => slug === group.subject && name !== null);
	return cited(
		named
			? m.brief_group_parties({
					...values,
					group: groupOf(group.subject).label(),
					number: integerWords(group.n ?? 0),
					total: integerWords(group.of_n ?? 0)
				})
			: m.brief_all_parties(values),
		compared
	);
}

/** Standing in OPCAT and CAT, with dates and declarations. */
export function standingSection(rows: StateRows, context: Context): Section {
	const { treaties, article24, record, members, iso3 } = rows;
	const of = (treaty: string) => treaties.rows.find((row) => row.treaty === treaty);
	const [opcat, cat] = [of('OPCAT'), of('CAT')];
	if (opcat === undefined || cat === undefined) throw new Error(`The treaties of ${iso3} lack OPCAT or CAT`);
	const force = record.rows.find(({ kind }) => kind === 'in_force')?.start_date ?? null;
	const inForce =
		force === null || opcat.withdrawn_on !== null
			? []
			: [
					cited(
						(force > treaties.asOf ? m.brief_in_force_soon : m.brief_in_force)({ date: dateWords(force) }),
						opcat.source_ids
					)
				];
	const it = { state: m.brief_it(), State: atStart(m.brief_it()) };
	return {
		id: 'standing',
		heading: m.brief_standing(),
		level: 2,
		blocks: [
			paragraph(
				cited(treatyWords(opcat, context, m.brief_opcat(), treaties.asOf), opcat.source_ids),
				...inForce,
				...article24.rows.map((row) => cited(postponedWords(row), row.source_ids)),
				cited(treatyWords(cat, it, m.brief_cat(), treaties.asOf), cat.source_ids),
				treatiesCount(treaties, context.own)
			),
			...(rows.mechanismDue.rows.length > 0 || rows.visits.rows.length > 0
				? []
				: [
						paragraph(
							cited(m.brief_not_bound({ date: dateWords(treaties.asOf) }), context.own),
							othersParty(rows, context.compared)
						)
					]),
			...(members.rows.length === 0
				? []
				: [
						paragraph(
							cited(
								stateMembers.sentence({
									...members,
									parameters: withDefaults({ state: iso3 }),
									known: context.known
								}),
								...members.rows.map((row) => row.source_ids)
							)
						)
					])
		]
	};
}
