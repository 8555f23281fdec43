import { chromium } from '@playwright/test';
import { requireBrowser } from '../lib/browser.mjs';
import { crossTimes } from './cross.ts';
import { quantile } from './targets.ts';

/** Rows of the made-up table of visits. */
const rows = 1_000_000;

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;

/**
 * Measures the cross-filter over many visits on the built site.
 * @param report is given each number that is held to a target, in milliseconds
 * @param say is given the others, in words
 */
export async function reportCross(
	report: (of: string, value: number) => void,
	say: (words: string) => void
): Promise<void> {
	const browser = await chromium.launch({ executablePath: requireBrowser() });
	try {
		const { visits, moves, firstAnswer, parts, list, counted, ranged, whole } = await crossTimes(
			browser,
			rows
		);
		for (const [of, times] of Object.entries(moves)) {
			report(of, quantile(times, 0.95));
			say(`${of}: ${times.length} inputs, p50 ${quantile(times, 0.5).toFixed(1)} ms`);
		}
		say(
			`${visits} visits counted, of ${rows} rows; from the first choice to charts ${milliseconds(firstAnswer)}`
		);
		for (const [part, time] of Object.entries(parts)) say(`of that, ${part}: ${milliseconds(time)}`);
		say(`from the charts to the first list: ${milliseconds(list)}`);
		say(
			`read by range: ${megabytes(counted)} for the charts, ${megabytes(ranged)} with all lists; the files have ${megabytes(whole)}`
		);
	} finally {
		await browser.close();
	}
}
