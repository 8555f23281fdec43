import type { Register, RowOf } from '../../../src/lib/register/tables.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const LETTERS: Readonly<Record<string, string>> = { accession: 'a', succession: 'd', acceptance: 'A' };

type Row = RowOf<'participation'>;

/** A date as a status page prints it: a space before one-digit days, a tab before the year. */
function dateCell(date: string | null, kind: string | null, withdrawn: boolean): string {
	if (date === null) return '&nbsp;';
	const [year = '', month, day] = date.split('-');
	const padded = Number(day) < 10 ? `&nbsp; ${Number(day)}` : String(Number(day));
	const text = `${padded} ${MONTHS[Number(month) - 1] ?? ''}\t ${year} ${LETTERS[kind ?? ''] ?? ''}`;
	return withdrawn ? `[${text}]` : text;
}

function rowOf(row: Row, name: string): string {
	const withdrawn = row.status === 'withdrawn';
	const signature = dateCell(row.signature_date, row.signature_kind, withdrawn);
	const action = dateCell(row.action_date, row.action, withdrawn);
	return `<tr><td>${name.replaceAll('&', '&amp;')}<br></td><td>${signature}<br></td><td>${action}<br></td></tr>`;
}

/**
 * Writes a status page as the depositary would publish what the register says: for tests.
 * @param treaty its short name in the register
 * @param as_of the day that the page is to be of, ISO
 */
export function writtenStatusPage(
	{ participation, states, treaties }: Pick<Register, 'participation' | 'states' | 'treaties'>,
	treaty: string,
	as_of: string
): string {
	const { untc_no = '', title = '' } = treaties.find((row) => row.treaty === treaty) ?? {};
	const [, number = '', letter = ''] = untc_no.split('-');
	const names = new Map(states.map(({ iso3, untc_name }) => [iso3, untc_name]));
	const rows = participation.filter((row) => row.treaty === treaty);
	const standing = rows.filter(({ status }) => status !== 'withdrawn');
	const signed = standing.filter(({ signature_date }) => signature_date !== null).length;
	const parties = standing.filter(({ status }) => status === 'party').length;
	return `<!DOCTYPE html>
<html><head><meta charset="utf-8" /><title>UNTC</title></head><body>
<div id="a_div3">STATUS AS AT : ${as_of.split('-').reverse().join('-')} 10:16:18 EDT</div>
<div id="a_rptHead_ctl00_tcHead">CHAPTER IV</div>
<div id="a_rptTreaty_ctl00_tcTreaty">${number}. ${letter}
	${title}</div>
<div id="a_rptStatus_ctl00_tcText">Signatories : ${signed}. Parties : ${parties}</div>
<table id="a_tblgrid">
<tr><td>Participant<br></td><td>Signature, Succession to signature(d)<br></td><td>Ratification, Acceptance(A), Accession(a), Succession(d)<br></td></tr>
${rows.map((row) => rowOf(row, names.get(row.iso3) ?? '')).join('\n')}
</table></body></html>
`;
}
