/** What a choke point hands out: the answer, or nothing because a newer request was made. */
export type Handed<A> = { readonly stale: true } | { readonly stale: false; readonly answer: A };

/**
 * Makes a choke point: each request has a number, and only the newest is handed its answer, or its failure, however
 * late or early the others come. So nothing older is ever painted over what is newer.
 * @param run answers a request
 */
export function latest<Q, A>(run: (request: Q) => Promise<A>): (request: Q) => Promise<Handed<A>> {
	let newest = 0;
	return async (request) => {
		const generation = ++newest;
		try {
			const answer = await run(request);
			return generation === newest ? { stale: false, answer } : { stale: true };
		} catch (error) {
			if (generation === newest) throw error;
			return { stale: true };
		}
	};
}
