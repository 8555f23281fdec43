import type { Register } from '../../src/lib/register/tables.ts';
import { statusAddress } from '../sources/untc/proposals.ts';

/** A page that can be fetched again. */
export interface Refreshable {
	/** The id of its source: the folder of its snapshots. */
	readonly source_id: string;
	/** The treaty whose status page it is. */
	readonly treaty: string;
	readonly untc_no: string;
	readonly url: string;
}

/** What the register's sources say can be fetched again: the status page of each treaty. */
export function refreshableOf({ treaties, sources }: Pick<Register, 'treaties' | 'sources'>): Refreshable[] {
	return treaties.map(({ treaty, untc_no, source_ids }) => {
		const cited = sources.filter(({ source_id }) => source_ids.split(' ').includes(source_id));
		const source = cited.find(({ url }) => url?.includes(`mtdsg_no=${untc_no}&`));
		return {
			source_id: source?.source_id ?? `untc-${untc_no.toLowerCase()}`,
			treaty,
			untc_no,
			url: source?.url ?? statusAddress(untc_no)
		};
	});
}

/**
 * The sources that were asked for.
 * @param names treaties (OPCAT), their numbers (IV-9-b) or ids of sources (untc-iv-9-b), in any case; none for all
 * @throws Error where a name is none of them
 */
export function chosenOf(all: readonly Refreshable[], names: readonly string[]): readonly Refreshable[] {
	if (names.length === 0) return all;
	const isNamed = ({ source_id, treaty, untc_no }: Refreshable, name: string) =>
		[source_id, treaty, untc_no].some((known) => known.toLowerCase() === name.toLowerCase());
	for (const name of names) {
		if (all.some((one) => isNamed(one, name))) continue;
		throw new Error(
			`"${name}" is nothing that can be refreshed; known: ${all.map(({ treaty }) => treaty).join(', ')}`
		);
	}
	return all.filter((one) => names.some((name) => isNamed(one, name)));
}
