import { writeSearch } from '../filters/url.ts';
import { regionalGroups } from '../questions/groups.ts';
import { defaults, type ParameterName, type Parameters } from '../questions/parameters.ts';
import { readsOf, views } from '../questions/reads.ts';

/** A figure as it is asked to be embedded. */
export interface Embedded {
	readonly question: { readonly id: string; readonly reads: readonly ParameterName[] };
	readonly parameters: Parameters;
	/** Whether its answer has no rows: of a State without any there is no page of its own. */
	readonly empty?: boolean;
}

/** Questions on one State that have a page to embed for each State with rows; the others are answered by one page for all. */
export const stateEmbeds: readonly string[] = ['state-record', 'state-between', 'state-treaties'];

/** The height, in CSS pixels, of an embed whose page does not hear how high it is. */
export const usualHeight = 640;

/** What stands for itself in the path of an embed, and is not said again in its query. */
function inPath({ question: { id, reads }, parameters, empty = false }: Embedded): {
	path: string;
	said: Partial<Parameters>;
} {
	const { state, group } = parameters;
	if (reads.includes('state'))
		return stateEmbeds.includes(id) && state !== null && !empty
			? { path: `${id}/${state}/`, said: { state } }
			: { path: 'answer/', said: {} };
	const drawn = reads.includes('group') && regionalGroups.some(({ slug }) => slug === group);
	return drawn ? { path: `${id}/${group ?? ''}/`, said: { group } } : { path: `${id}/`, said: {} };
}

/**
 * The address of a figure to embed, from the site's root: one that is drawn already as far as there is one, the rest of the
 * choice as its query.
 * @returns `embed/visits-by-year/african/?from=2010`
 */
export function embedAddress(embedded: Embedded): string {
	const { question, parameters } = embedded;
	const { path, said } = inPath(embedded);
	const rest = { ...parameters };
	for (const name of Object.keys(said) as (keyof Parameters)[])
		Object.assign(rest, { [name]: defaults[name] });
	const search = writeSearch(rest, readsOf([question], views));
	if (path !== 'answer/') return `embed/${path}${search}`;
	return `embed/answer/?question=${question.id}${search.replace('?', '&')}`;
}

/**
 * What the query of the page for all choices names.
 * @returns the id of the question, empty where there is none, and the rest of the query, which is the choice
 */
export function readEmbedSearch(search: string): { id: string; choice: string } {
	const rest = new URLSearchParams(search);
	const id = rest.get('question') ?? '';
	rest.delete('question');
	return { id, choice: rest.toString() };
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	"'": '&#39;',
	'<': '&lt;',
	'>': '&gt;'
};

/** Text as the value of an attribute in quotes. */
function attribute(text: string): string {
	return text.replace(/[&"'<>]/g, (character) => entities[character] ?? '');
}

/**
 * What a page writes to show a figure in a frame.
 * @param title of the figure; any text
 * @param root the absolute address of the site's root, ending in a slash
 * @returns HTML: one element, which a policy that allows its frame allows as a whole
 */
export function embedCode(embedded: Embedded, title: string, root: string): string {
	const src = new URL(embedAddress(embedded), root).href;
	// A style attribute would be nicer than frameborder, and is what a strict policy blocks.
	const attributes = {
		src,
		title,
		width: '100%',
		height: String(usualHeight),
		loading: 'lazy',
		frameborder: '0'
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${attribute(value)}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}

/**
 * A script for a page with embeds: each frame of the site becomes as high as what it shows. One of it does for all frames.
 * @param root as of `embedCode`
 */
export function heightScript(root: string): string {
	const { origin } = new URL(root);
	return `<script>
addEventListener('message', function (event) {
  if (event.origin !== ${JSON.stringify(origin)} || !event.data || event.data.type !== 'opcat-observatory:height') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = Number(event.data.height);
  });
});
</script>`;
}
