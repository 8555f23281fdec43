import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { licence, type AnswerFacts } from './provenance.ts';

/** What a citation needs to know. */
export type Cited = Pick<AnswerFacts, 'title' | 'asOf' | 'register' | 'link'>;

function note({ asOf, register }: Cited): string {
	return m.citation_note({ date: dateWords(asOf), version: register, licence: licence.name });
}

/**
 * A figure cited in words.
 * @param cited what is cited
 * @param accessed the day the reader read it, ISO; null to leave it out
 */
export function plainCitation(cited: Cited, accessed: string | null): string {
	const { title, link } = cited;
	const citation = m.citation_plain({ site: m.site_name(), title, note: note(cited), link });
	return accessed === null ? citation : m.citation_accessed({ citation, date: dateWords(accessed) });
}

/** Commands that give signs which TeX reads as its own. Braces by name: BibTeX counts them even behind a backslash. */
const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function tex(text: string): string {
	return oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A figure cited as an entry of BibTeX, in UTF-8; its date is the day the data speaks of.
 * @param cited what is cited
 * @param key what tells the entry from others: ASCII letters, digits, dots and hyphens
 */
export function bibtex(cited: Cited, key: string): string {
	const [year = '', month = ''] = cited.asOf.split('-');
	const fields = [
		`author = {{${tex(m.site_name())}}}`,
		`title = {{${tex(cited.title)}}}`,
		`year = {${year}}`,
		`month = ${months[Number(month) - 1] ?? ''}`,
		`note = {${tex(note(cited))}}`,
		// An address is read as it stands, but for braces.
		`url = {${cited.link.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`
	];
	return `@misc{${key},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

/** A figure cited as a record of RIS (a data file), lines with CR LF; its date is the day the data speaks of. */
export function ris(cited: Cited): string {
	const [year = '', month = '', day = ''] = cited.asOf.split('-');
	const fields = [
		['TY', 'DATA'],
		['AU', m.site_name()],
		['TI', cited.title],
		['PB', m.site_name()],
		['PY', year],
		['DA', `${year}/${month}/${day}`],
		['ET', cited.register],
		['N1', note(cited)],
		['UR', cited.link],
		['ER', '']
	] as const;
	return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
