import type { Register, RowOf } from '../../../src/lib/register/tables.ts';
import type { Proposal, Proposals, Source } from '../difference.ts';
import { contradictionsOf } from './older-page.ts';
import type { Participant, StatusPage } from './record.ts';
import { type Standing, standingOf } from './standing.ts';
import { totalsOf } from './totals.ts';
import { treatyOf } from './treaty.ts';
import { withdrawalOf } from './withdrawal.ts';

/** What a person adds to what the page says. */
export interface StatusOptions {
	/** The day of a page that does not say its own (XML), ISO. */
	readonly as_of: string | null;
	/** First days on which States were no longer parties, ISO, by alpha-3 code: pages put them in notes, or nowhere. */
	readonly withdrawn_on: Readonly<Record<string, string>>;
}

type Treaty = RowOf<'treaties'>;
type Participation = RowOf<'participation'>;

/** The source that a status page is: the row of sources that the treaty cites, or a new one of the same form. */
function sourceOf({ treaty, untc_no }: Treaty): Source {
	return {
		source_id: `untc-${untc_no.toLowerCase()}`,
		publisher: 'UN Treaty Collection',
		kind: 'official',
		title: `Status of ${treaty} (${untc_no})`,
		published_on: null,
		url: statusAddress(untc_no)
	};
}

/** The address of a treaty's status page in the UN Treaty Collection. */
export function statusAddress(untc_no: string): string {
	return `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${untc_no}&chapter=4&clang=_en`;
}

/** The cells of a row, with the day of withdrawal: the page's table does not give it. */
function cellsOf(standing: Standing, known: Participation | undefined, withdrawn_on: string | null) {
	const { signature_date, signature_kind, action, action_date, status } = standing;
	const cells = { signature_date, signature_kind, action, action_date, status };
	if (standing.status !== 'withdrawn') return { ...cells, withdrawn_on: null };
	const same = known?.status === 'withdrawn' && known.action_date === standing.action_date;
	if (withdrawn_on === null && same) return cells;
	return { ...cells, withdrawn_on };
}

function rowProposal(
	participant: Participant,
	standing: Standing,
	context: {
		page: StatusPage;
		treaty: Treaty;
		known: Participation | undefined;
		options: StatusOptions;
	}
): Proposal {
	const { page, treaty, known, options } = context;
	const given = options.withdrawn_on[standing.iso3] ?? null;
	const noted = given === null && known?.withdrawn_on == null ? withdrawalOf(participant, page) : null;
	return {
		kind: 'put',
		table: 'participation',
		key: { treaty: treaty.treaty, iso3: standing.iso3 },
		cells: cellsOf(standing, known, given ?? noted?.day ?? null),
		source: sourceOf(treaty),
		...(standing.status === 'withdrawn' && noted !== null ? { evidence: noted.evidence } : {})
	};
}

/** The table of participation is complete to the day of the oldest page that it was read from. */
function asOfProposals(treaty: Treaty, as_of: string, { treaties }: Register): Proposal[] {
	const days = treaties.map((other) => (other === treaty ? as_of : other.as_of)).sort();
	return [
		{
			...{ kind: 'put', table: 'treaties', key: { treaty: treaty.treaty } },
			...{ cells: { as_of }, source: sourceOf(treaty) }
		},
		{
			...{ kind: 'put', table: 'tables', key: { table: 'participation' } },
			...{ cells: { as_of: days[0] ?? as_of }, source: null }
		}
	];
}

/** A State that the register has and the page has not. */
function goneProposals(
	rows: readonly Participation[],
	standings: readonly Standing[],
	treaty: Treaty
): Proposal[] {
	const listed = new Set(standings.map(({ iso3 }) => iso3));
	return rows
		.filter(({ iso3 }) => !listed.has(iso3))
		.map(({ iso3 }) => ({
			...{ kind: 'remove', table: 'participation', key: { treaty: treaty.treaty, iso3 } },
			...{ cells: {}, source: sourceOf(treaty) }
		}));
}

/** The table of participation is complete to the oldest page that it rests on: the other treaties hold it back. */
function heldBack(treaty: Treaty, as_of: string, { treaties }: Register): string[] {
	const older = treaties.filter((other) => other !== treaty && other.as_of < as_of);
	if (as_of <= treaty.as_of || older.length === 0) return [];
	const oldest = older.map((other) => other.as_of).sort()[0] ?? '';
	return [
		`the table of participation stays as at ${oldest}, and the site counts to that day, until pages as late as this one are ` +
			`imported of ${older.map((other) => other.treaty).join(', ')} (npm run refresh fetches all)`
	];
}

function warningsOf(
	page: StatusPage,
	treaty: Treaty,
	as_of: string | null,
	proposals: readonly Proposal[]
): string[] {
	const undated = proposals.filter(
		({ cells }) => cells['status'] === 'withdrawn' && cells['withdrawn_on'] === null
	);
	return [
		undated.map(
			({ key }) =>
				`${String(key['iso3'])} is no longer a party to ${treaty.treaty}, and no note of the page says from which single day: ` +
				`look it up and add --withdrawn-on ${String(key['iso3'])}=YYYY-MM-DD`
		),
		as_of === null
			? `the page does not say of which day it gives the status; ${treaty.treaty} stays as at ${treaty.as_of}, unless --as-of YYYY-MM-DD is added`
			: [],
		as_of !== null && as_of < treaty.as_of
			? `the page is as at ${as_of}, older than the register's (${treaty.as_of}): nothing of it is written`
			: [],
		page.participants
			.filter(({ iso3 }) => iso3 === null)
			.map(({ name }) => `${name} is no State, and has no row in the register`)
	].flat(2);
}

/**
 * What a status page would have the register say. An older page than the register's own is held against it and
 * proposes nothing.
 * @param page what was read
 * @param register as it is
 * @param options what a person adds
 * @param file the file or address, for messages
 * @throws Refusal where the page is of no treaty of the register
 */
export function statusProposals(
	page: StatusPage,
	register: Register,
	options: StatusOptions,
	file: string
): Proposals {
	const treaty = treatyOf(page, register, file);
	const as_of = page.as_of ?? options.as_of;
	const rows = register.participation.filter((row) => row.treaty === treaty.treaty);
	const read = page.participants.flatMap((participant) => {
		const standing = standingOf(participant);
		return standing === null ? [] : [{ participant, standing }];
	});
	const standings = read.map(({ standing }) => standing);
	const puts = read.map(({ participant, standing }) =>
		rowProposal(participant, standing, {
			...{ page, treaty, options },
			known: rows.find(({ iso3 }) => iso3 === standing.iso3)
		})
	);
	const proposals = [...puts, ...goneProposals(rows, standings, treaty)];
	const older = as_of !== null && as_of < treaty.as_of;
	return {
		proposals: older ? [] : [...proposals, ...(as_of === null ? [] : asOfProposals(treaty, as_of, register))],
		contradictions: older ? contradictionsOf(proposals, rows, as_of, treaty) : [],
		warnings: [
			...warningsOf(page, treaty, as_of, older ? [] : proposals),
			...(as_of === null ? [] : heldBack(treaty, as_of, register))
		],
		totals: totalsOf(page, treaty, rows, older ? rows : standings)
	};
}
