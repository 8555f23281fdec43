import { catalogue } from '$lib/figures/catalogue.ts';
import { versionNames } from '$lib/figures/history.server.ts';
import { answer, known, registerVersion } from '$lib/figures/record.server.ts';
import { firstOptions } from '$lib/maker/options.ts';
import { withDefaults, type ParameterName } from '$lib/questions/parameters.ts';
import { visitsByYear } from '$lib/questions/visits-by-year.ts';

/** The State whose return is found at once: what questions about one State begin with. */
const example = 'KAZ';

/** What can be made into a chart, and the answer that the maker begins with. */
export async function load() {
	const vocabulary = await known();
	const figures = await Promise.all(
		catalogue.map(async (entry) => {
			const { question, title, views = [], events, drawing } = await entry.load();
			const parameters = withDefaults(question.reads.includes('state') ? { state: example } : {});
			const heeds: readonly ParameterName[] = [
				...question.reads,
				...views,
				...(events ? (['events'] as const) : [])
			];
			const { id, page } = entry;
			return { id, page, title: title(parameters, vocabulary), reads: heeds, drawn: drawing !== undefined };
		})
	);
	if (firstOptions.question !== visitsByYear.id) throw new Error('The maker begins with another question');
	return {
		known: vocabulary,
		figures,
		example,
		version: registerVersion,
		/** Those whose changes can be told. */
		versions: versionNames,
		first: await answer(visitsByYear)
	};
}
