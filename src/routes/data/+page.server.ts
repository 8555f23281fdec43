import { answer, known, manifest } from '$lib/figures/record.server.ts';
import { publishedTotals } from '$lib/questions/published-totals.ts';

/** Every published table with its columns and files, and the checks against published totals. */
export async function load() {
	return { known: await known(), tables: manifest.tables, totals: await answer(publishedTotals) };
}
