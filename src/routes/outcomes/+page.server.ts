import { answer, describe, known } from '$lib/figures/record.server.ts';
import { monthsToPublication } from '$lib/questions/months-to-publication.ts';
import { readsOf } from '$lib/questions/reads.ts';
import { replies } from '$lib/questions/replies.ts';
import { reportsByYear } from '$lib/questions/reports-by-year.ts';
import { reportsToMechanisms } from '$lib/questions/reports-to-mechanisms.ts';
import { reportsWithinThreeYears } from '$lib/questions/reports-within-three-years.ts';

/** The default answers on what came of the visits. */
export async function load() {
	const byYear = await answer(reportsByYear);
	return {
		description: await describe(reportsByYear, byYear),
		known: await known(),
		reads: readsOf(
			[reportsByYear, reportsWithinThreeYears, monthsToPublication, replies, reportsToMechanisms],
			['events']
		),
		byYear,
		within: await answer(reportsWithinThreeYears),
		months: await answer(monthsToPublication),
		replies: await answer(replies),
		toMechanisms: await answer(reportsToMechanisms)
	};
}
