import type { Browser } from '@playwright/test';
import { crossTimes } from './cross.ts';
import { quantile, type Report } from './targets.ts';

/** Rows of the made-up table of visits. */
const rows = 1_000_000;

/** How fast a million visits are cross-filtered, on the built site, and what is read of their files for it. */
export async function benchCross(browser: Browser, report: Report): Promise<void> {
	const { visits, moves, firstAnswer, parts, list, counted, ranged, whole } = await crossTimes(browser, rows);
	for (const [of, times] of Object.entries(moves)) {
		report('cross-filter p50', of, quantile(times, 0.5));
		report('cross-filter p95', of, quantile(times, 0.95));
	}
	report('cross-filter visits', '', visits);
	report('cross-filter first answer', '', firstAnswer);
	for (const [part, time] of Object.entries(parts))
		report('cross-filter first answer', `of that ${part}`, time);
	report('cross-filter first list', '', list);
	report('cross-filter read by range', 'for the charts', counted);
	report('cross-filter read by range', 'with all lists', ranged);
	report('cross-filter read by range', 'of files of', whole);
}
