import * as m from '../paraglide/messages.js';
import type { StateReportRow } from '../questions/state-reports.ts';
import { dateWithPreposition } from '../text/dates.ts';

function howWords({ published_basis: basis }: StateReportRow): string {
	if (basis === null) return '';
	return basis === 'State request' ? m.brief_how_request() : m.brief_how_committee();
}

function publicWords(row: StateReportRow, report: string): string {
	const how = howWords(row);
	if (row.published_date === null)
		return how === '' ? m.brief_public({ report }) : m.brief_public_how({ report, how });
	const values = { report, how, date: dateWithPreposition(row.published_date) };
	if (row.transmitted_date === null)
		return how === '' ? m.brief_published(values) : m.brief_published_how(values);
	const both = { ...values, sent: dateWithPreposition(row.transmitted_date) };
	return how === '' ? m.brief_sent_published(both) : m.brief_sent_published_how(both);
}

function fateWords(row: StateReportRow): string {
	const named = row.addressee === 'NPM' ? m.brief_report_npm() : m.brief_report();
	const report =
		row.report_symbol === null ? named : m.brief_report_symbol({ report: named, symbol: row.report_symbol });
	if (row.public === 'yes') return publicWords(row, report);
	if (row.public === 'unknown')
		return row.addressee === 'NPM' ? m.brief_npm_report_fate_unknown() : m.brief_report_fate_unknown();
	return row.transmitted_date === null
		? m.brief_confidential({ report })
		: m.brief_sent_confidential({ report, sent: dateWithPreposition(row.transmitted_date) });
}

function replyWords({ reply_public: reply, reply_symbol: symbol }: StateReportRow): readonly string[] {
	if (reply === 'no') return [m.brief_reply_no()];
	if (reply === 'yes') return [symbol === null ? m.brief_reply() : m.brief_reply_symbol({ symbol })];
	return symbol === null ? [] : [m.brief_reply_symbol_alone({ symbol })];
}

/** What became of a report and of the reply to it, in sentences: unknown is not confidential. */
export function reportWords(row: StateReportRow): string {
	return [fateWords(row), ...replyWords(row)].join(' ');
}
