import * as m from '../paraglide/messages.js';

/** What is compared, from above. */
export const indicators = [
	'standing',
	'deposit',
	'years-in-force',
	'visits',
	'missions',
	'rate',
	'years-to-first',
	'returns',
	'years-between-shortest',
	'years-between-latest',
	'reports-public',
	'months-to-publication',
	'mechanism',
	'years-to-mechanism',
	'article17-list',
	'treaties'
] as const;

export type Indicator = (typeof indicators)[number];

/** The words for an indicator, as the heading of its row. */
export function indicatorWords(indicator: Indicator): string {
	return {
		standing: m.compare_standing,
		deposit: m.compare_deposit,
		'years-in-force': m.compare_years,
		visits: m.compare_visits,
		missions: m.compare_missions,
		rate: m.compare_rate,
		'years-to-first': m.compare_first,
		returns: m.compare_returns,
		'years-between-shortest': m.compare_shortest,
		'years-between-latest': m.compare_latest,
		'reports-public': m.compare_reports,
		'months-to-publication': m.compare_months,
		mechanism: m.compare_mechanism,
		'years-to-mechanism': m.compare_mechanism_years,
		'article17-list': m.compare_list,
		treaties: m.compare_treaties
	}[indicator]();
}
