import * as m from '../paraglide/messages.js';
import { dateWords, spanWords } from '../text/dates.ts';
import { listWords } from '../text/numbers.ts';
import { distinctSources } from './sql-parts.ts';

/** The years of an office in the table of members, `2021-2025-02`, with a slash between from and to; SQL on `role_years`. */
const officeYears = `regexp_replace(role_years, '^(\\d{4}(-\\d{2})?)-(\\d{4}(-\\d{2})?)?$', '\\1/\\3')`;

/**
 * A common table `membership` (name, terms, offices, member_source_ids) of those who were members of the SPT: terms as
 * `2011-02/2014-12 2015-01/2018-12`, offices as `chair:2011/2020 vice-chair:2018/`; ISO, as exact as they are known.
 * @param asOf an SQL text, the ISO day: what began later is left out
 */
export function membership(asOf: string): string {
	return `membership AS (
  SELECT name,
    string_agg(years, ' ' ORDER BY years) FILTER (WHERE role = 'member') AS terms,
    string_agg(role || ':' || years, ' ' ORDER BY years, role) FILTER (WHERE role <> 'member') AS offices,
    ${distinctSources('source_ids')} AS member_source_ids
  FROM (
    SELECT *, coalesce(term_start || '/' || coalesce(term_end, ''), ${officeYears}) AS years FROM members
  ) AS m
  WHERE string_split(years, '/')[1] <= ${asOf}
  GROUP BY name
)`;
}

function yearsWords(years: string): string {
	const [from = '', to = ''] = years.split('/');
	return to === '' ? m.member_since({ from: dateWords(from) }) : spanWords(from, to);
}

/** The terms in words: `February 2011 to December 2014 and January 2015 to December 2018`; empty for none. */
export function termsWords(terms: string | null): string {
	return listWords((terms?.split(' ') ?? []).map(yearsWords));
}

/** The offices in words: `chair 2011 to 2020`, `vice-chair from 2015`; empty for none. */
export function officesWords(offices: string | null): string {
	const words = (offices?.split(' ') ?? []).map((office) => {
		const [role, years = ''] = office.split(':');
		return m.member_office({
			role: role === 'chair' ? m.member_chair() : m.member_vice_chair(),
			years: yearsWords(years)
		});
	});
	return listWords(words);
}
