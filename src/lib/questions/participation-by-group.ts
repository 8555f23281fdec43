import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords, numberOrNone } from '../text/numbers.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import { amongIfChosen, noneAdopted, notAdopted, treatiesWords } from './participation-words.ts';
import type { Answer, Question } from './question.ts';
import { chosenStates, distinctSources } from './sql-parts.ts';
import { stateWords } from './state-name.ts';
import { treatyStandings } from './treaty-standings.ts';
import { bySingleGroup } from './written.ts';

/** How many States of a group were party to a treaty. */
export type GroupParticipationRow = {
	treaty: string;
	/** ISO day. */
	adopted: string;
	/** Slug of the regional group; null for all chosen States together. */
	grouping: string | null;
	states: number;
	parties: number;
	signatories: number;
	withdrawn: number;
	source_ids: string;
};

/** More treaties than this are told by their number. */
const namedAtMost = 4;

function namesOf(rows: readonly GroupParticipationRow[]): string {
	return rows.length > namedAtMost ? integerWords(rows.length) : listWords(rows.map(({ treaty }) => treaty));
}

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

function opcatWords(all: readonly GroupParticipationRow[]): string {
	const opcat = all.find(({ treaty }) => treaty === 'OPCAT');
	if (opcat === undefined) return '';
	const more = all.filter(({ parties }) => parties > opcat.parties).length;
	const values = { parties: numberOrNone(opcat.parties) };
	if (more === 0) return m.opcat_most(values);
	const others = integerWords(all.length - 1);
	return m.opcat_place({ ...values, count: more, number: integerWords(more), others });
}

function sentence(answer: Answer<GroupParticipationRow>): string {
	const { rows, parameters, asOf, known } = answer;
	const all = rows.filter(({ grouping }) => grouping === null);
	const [one] = all;
	if (one === undefined) return noneAdopted(answer);
	const counts = all.map(({ parties }) => parties);
	const [most, least] = [Math.max(...counts), Math.min(...counts)];
	const values = { date: dateWords(asOf), treaties: treatiesWords(all.length), among: amongIfChosen(answer) };
	const [only, another] = parameters.states;
	if (only !== undefined && another === undefined) {
		const joined = { ...values, state: stateWords(only, known), number: integerWords(sum(counts)) };
		return sum(counts) === 0 ? m.participation_one_none(joined) : m.participation_one(joined);
	}
	if (most === least) {
		const parties =
			all.length === 1 ? m.treaty_parties({ count: most, number: integerWords(most) }) : numberOrNone(most);
		return m.treaties_alike({ ...values, count: all.length, number: integerWords(all.length), parties });
	}
	const having = (count: number) => namesOf(all.filter((row) => row.parties === count));
	const first = m.treaties_most({
		...values,
		most: having(most),
		number: integerWords(most),
		least: having(least),
		fewest: numberOrNone(least)
	});
	return [first, opcatWords(all)].filter((words) => words !== '').join(' ');
}

/** How many States of each regional group have joined each treaty. */
export const participationByGroup: Question<GroupParticipationRow> = {
	id: 'participation-by-group',
	tables: ['states', 'treaties', 'participation'],
	reads: ['group', 'states', 'asof'],
	recordTable: 'participation',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
${treatyStandings(asOf)},
counted AS (
  SELECT treaty, adopted, regional_group AS grouping, CAST(count(*) AS INTEGER) AS states,
    CAST(count(*) FILTER (WHERE standing = 'party') AS INTEGER) AS parties,
    CAST(count(*) FILTER (WHERE standing = 'signatory') AS INTEGER) AS signatories,
    CAST(count(*) FILTER (WHERE standing = 'withdrawn') AS INTEGER) AS withdrawn,
    ${distinctSources('source_ids')} AS source_ids
  FROM stood
  GROUP BY GROUPING SETS ((treaty, adopted, regional_group), (treaty, adopted))
)
SELECT treaty, adopted, grouping, states, parties, signatories, withdrawn, source_ids
FROM counted
ORDER BY adopted, treaty, grouping NULLS LAST`,
	columns: [
		{ name: 'treaty', kind: 'text', label: m.column_treaty },
		{ name: 'adopted', kind: 'date', label: m.column_adopted, filesOnly: true },
		{ name: 'grouping', kind: 'text', label: headings.group, words: groupWords },
		{ name: 'states', kind: 'integer', label: m.column_states_of_group },
		{ name: 'parties', kind: 'integer', label: headings.parties },
		{ name: 'signatories', kind: 'integer', label: m.column_signatories },
		{ name: 'withdrawn', kind: 'integer', label: m.column_withdrawn_count },
		{ name: 'source_ids', kind: 'sources', label: headings.sources, filesOnly: true }
	],
	sentence,
	unknowns: notAdopted,
	written: [bySingleGroup]
};

function groupWords({ grouping }: GroupParticipationRow): string {
	return grouping === null ? m.frequency_together() : groupOf(grouping).short();
}
