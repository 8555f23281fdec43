import { integer, text } from '../engine/sql.ts';
import { indicators, type Indicator } from './compare-indicators.ts';

/** What one indicator takes from the table of all States, `held`: expressions, null where it has none. */
interface Taken {
	/** The number, as bounds. */
	readonly min?: string;
	readonly max?: string;
	/** An ISO date. */
	readonly date?: string;
	/** A word that stands for the number, or says what it lacks. */
	readonly answer?: string;
	/** The count behind the number, and of how many. */
	readonly n?: string;
	readonly of?: string;
	/** Whether the number is one of those that a median is taken of. */
	readonly measured?: string;
	readonly sources: string;
}

const unbound = `CASE WHEN in_force IS NULL THEN 'not bound' END`;
const known = (value: string) => `${value} IS NOT NULL`;
const of = (value: string): Pick<Taken, 'min' | 'max' | 'measured'> => ({
	min: value,
	max: value,
	measured: known(value)
});

const taken: Record<Indicator, Taken> = {
	standing: { answer: 'standing', sources: 'joined_sources' },
	deposit: { date: 'CAST(deposit AS VARCHAR)', sources: 'joined_sources' },
	'years-in-force': { ...of('years'), answer: unbound, sources: 'joined_sources' },
	visits: { ...of('visits'), sources: 'visit_sources' },
	missions: { ...of('missions'), sources: 'visit_sources' },
	rate: {
		...of('rate'),
		answer: `CASE WHEN years IS NULL THEN 'not bound' WHEN rate IS NULL THEN 'too short' END`,
		n: 'missions',
		sources: 'all_sources'
	},
	'years-to-first': {
		min: 'first_min',
		max: 'first_max',
		date: `CASE WHEN first_ended = 'yes' THEN first_start END`,
		answer: `CASE WHEN in_force IS NULL THEN 'not bound' WHEN first_ended <> 'yes' THEN first_ended END`,
		measured: `first_ended = 'yes'`,
		sources: 'all_sources'
	},
	returns: { ...of('returns'), sources: 'visit_sources' },
	'years-between-shortest': {
		min: 'shortest_min',
		max: 'shortest_max',
		n: 'returns',
		answer: `CASE WHEN returns = 0 THEN 'none' END`,
		measured: known('shortest_min'),
		sources: 'visit_sources'
	},
	'years-between-latest': {
		min: 'latest_min',
		max: 'latest_max',
		n: 'returns',
		answer: `CASE WHEN returns = 0 THEN 'none' END`,
		measured: known('latest_min'),
		sources: 'visit_sources'
	},
	'reports-public': {
		min: 'reports_public',
		max: 'reports_public + reports_unknown',
		answer: `CASE WHEN reports = 0 THEN 'none' END`,
		n: 'reports_public',
		of: 'reports',
		sources: 'report_sources'
	},
	'months-to-publication': {
		min: 'months_min',
		max: 'months_max',
		answer: `CASE WHEN reports_dated = 0 THEN 'none' END`,
		n: 'reports_dated',
		of: 'reports_public',
		sources: 'report_sources'
	},
	mechanism: {
		answer: `CASE WHEN in_force IS NULL THEN 'not bound' ELSE coalesce(designated, 'unknown') END`,
		date: `CASE WHEN designated = 'yes' THEN designation END`,
		sources: 'mechanism_sources'
	},
	'years-to-mechanism': {
		min: 'mechanism_min',
		max: 'mechanism_max',
		answer: `CASE WHEN in_force IS NULL THEN 'not bound' WHEN mechanism_max < 0 THEN 'before'
      WHEN mechanism_min IS NULL AND designated = 'no' THEN 'none' WHEN mechanism_min IS NULL THEN 'unknown' END`,
		measured: known('mechanism_min'),
		sources: 'mechanism_sources'
	},
	'article17-list': {
		answer: `CASE WHEN in_force IS NULL THEN 'not bound' ELSE coalesce(on_list, 'never') END`,
		date: `CASE WHEN on_list = 'yes' THEN last_seen END`,
		sources: 'list_sources'
	},
	treaties: {
		...of('treaties'),
		of: '(SELECT CAST(count(*) AS INTEGER) FROM treaties)',
		sources: 'treaty_sources'
	}
};

function factOf(indicator: Indicator, place: number): string {
	const { min, max, date: day, answer, n, of: total, measured, sources } = taken[indicator];
	return `  SELECT ${integer(place)} AS place, ${text(indicator)} AS indicator, iso3, state, regional_group, standing,
    CAST(${min ?? 'NULL'} AS DOUBLE) AS value_min, CAST(${max ?? 'NULL'} AS DOUBLE) AS value_max,
    CAST(${day ?? 'NULL'} AS VARCHAR) AS date, CAST(${answer ?? 'NULL'} AS VARCHAR) AS answer,
    CAST(${n ?? 'NULL'} AS INTEGER) AS n, CAST(${total ?? 'NULL'} AS INTEGER) AS of_n,
    coalesce(${measured ?? 'FALSE'}, FALSE) AS measured, ${sources} AS source_ids
  FROM held`;
}

/** The common table `facts`: a row an indicator and a State. To follow `heldTables`. */
export const factTable = `facts AS MATERIALIZED (
${indicators.map(factOf).join('\n  UNION ALL\n')}
)`;
