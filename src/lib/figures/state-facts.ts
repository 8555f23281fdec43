import * as m from '../paraglide/messages.js';
import type { StateArticle17Row } from '../questions/state-article17.ts';
import type { StateFrequencyRow } from '../questions/state-frequency.ts';
import type { StateMechanismRow } from '../questions/state-mechanism.ts';
import type { StateMemberRow } from '../questions/state-members.ts';
import type { StateRecordRow } from '../questions/state-record.ts';
import type { StateReportRow } from '../questions/state-reports.ts';
import type { StateTreatyRow } from '../questions/state-treaties.ts';
import type { StateVisitRow } from '../questions/state-visits.ts';
import type { StateWaitRow } from '../questions/state-waits.ts';
import { rateWords } from '../questions/visit-frequency.ts';
import { tookPlace } from '../register/took-place.ts';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { integerWords, listWords, numberOrNone, yearsRange } from '../text/numbers.ts';

/** A fact at the head of a State's page. */
export interface StateFact {
	readonly label: string;
	readonly value: string;
	/** The question whose rows tell it; null where there is no row. */
	readonly rows: string | null;
}

/** What the facts are told from: the rows of a State's answers. */
export interface StateRows {
	readonly record: readonly StateRecordRow[];
	readonly frequency: readonly StateFrequencyRow[];
	readonly visits: readonly StateVisitRow[];
	readonly waits: readonly StateWaitRow[];
	readonly reports: readonly StateReportRow[];
	readonly mechanism: readonly StateMechanismRow[];
	readonly article17: readonly StateArticle17Row[];
	readonly members: readonly StateMemberRow[];
	readonly treaties: readonly StateTreatyRow[];
}

function standing({ record }: StateRows): StateFact {
	const dateOf = (kind: StateRecordRow['kind']) => record.find((row) => row.kind === kind)?.start_date;
	const rows = 'state-record';
	const [withdrawn, joined, signed] = [dateOf('withdrawal'), dateOf('deposit'), dateOf('signature')];
	if (withdrawn) return { label: m.fact_withdrawn(), value: dateWords(withdrawn), rows };
	if (joined) return { label: m.fact_party_since(), value: dateWords(joined), rows };
	if (signed) return { label: m.fact_signed(), value: dateWords(signed), rows };
	return { label: m.fact_opcat(), value: m.fact_no_step(), rows: null };
}

function visitFacts({ frequency, visits, waits, reports }: StateRows): readonly StateFact[] {
	const [bound] = frequency;
	if (bound === undefined) return [];
	const made = visits.filter(({ status }) => tookPlace(status)).length;
	const returned = waits.filter(({ kind }) => kind === 'return');
	const years = returned.map((row) => yearsRange(row.years_min, row.years_max).text);
	const rate = rateWords(bound);
	const isPublic = (value: StateReportRow['public']) => reports.filter((row) => row.public === value).length;
	const values = { yes: numberOrNone(isPublic('yes')), number: integerWords(reports.length) };
	const unknown = isPublic('unknown');
	return [
		{ label: m.fact_in_force_for(), value: m.fact_years({ years: rate.years }), rows: 'state-frequency' },
		{
			label: m.fact_visits(),
			value: numberOrNone(made),
			rows: visits.length === 0 ? null : 'state-visits'
		},
		...(years.length === 0
			? []
			: [
					{
						label: m.fact_back_after(),
						value: m.fact_years({ years: listWords(years) }),
						rows: 'state-waits'
					}
				]),
		{ label: m.fact_rate(), value: m.fact_rate_value(rate), rows: 'state-frequency' },
		...(reports.length === 0
			? []
			: [
					{
						label: m.fact_reports(),
						value:
							unknown === 0
								? m.fact_reports_value(values)
								: m.fact_reports_unknown({ ...values, unknown: integerWords(unknown) }),
						rows: 'state-reports'
					}
				])
	];
}

function mechanismFacts({ mechanism, article17 }: StateRows): readonly StateFact[] {
	const listed = article17.at(-1);
	return [
		...mechanism.map((row) => ({
			label: m.fact_mechanism(),
			value: mechanismWords(row),
			rows: 'state-mechanism'
		})),
		...(listed === undefined
			? []
			: [
					{
						label: m.fact_list(),
						value: listed.removed_latest === null ? m.fact_list_on() : m.fact_list_off(),
						rows: 'state-article17'
					}
				])
	];
}

function mechanismWords({ designated, designation, as_of: seen, confidence }: StateMechanismRow): string {
	if (designated === 'unknown') return m.fact_mechanism_unknown();
	if (designated === 'no')
		return seen === null
			? m.fact_mechanism_no()
			: m.fact_mechanism_no_at({ date: dateWithPreposition(seen) });
	const words =
		designation === null
			? m.fact_mechanism_yes()
			: m.fact_mechanism_since({ date: dateWithPreposition(designation) });
	return confidence === 'partly' ? m.fact_partly({ words }) : words;
}

/**
 * What a reader in haste needs of a State, each fact with the question whose rows tell it.
 * @param rows the State's answers
 */
export function stateFacts(rows: StateRows): readonly StateFact[] {
	const nationals = new Set(rows.members.map(({ name }) => name)).size;
	const joined = rows.treaties.filter((row) => row.standing === 'party').length;
	return [
		standing(rows),
		...visitFacts(rows),
		...mechanismFacts(rows),
		{
			label: m.fact_treaties(),
			value: m.fact_treaties_value({
				number: numberOrNone(joined),
				total: integerWords(rows.treaties.length)
			}),
			rows: 'state-treaties'
		},
		...(nationals === 0
			? []
			: [{ label: m.fact_members(), value: integerWords(nationals), rows: 'state-members' }])
	];
}
