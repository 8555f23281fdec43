import type { Briefing } from '$lib/briefings/document.ts';

/**
 * Fetches briefings that are written beside the pages, each once; one that failed is fetched anew when asked again.
 * @param fetchFile as of the browser
 */
export function createBriefings(fetchFile: (url: string) => Promise<Response>) {
	const fetched = new Map<string, Promise<Briefing>>();

	async function fetchOne(url: string): Promise<Briefing> {
		const response = await fetchFile(url);
		if (!response.ok) throw new Error(`${response.status} for ${url}`);
		return (await response.json()) as Briefing;
	}

	return (url: string): Promise<Briefing> => {
		const known = fetched.get(url) ?? fetchOne(url);
		fetched.set(url, known);
		known.catch(() => fetched.delete(url));
		return known;
	};
}
