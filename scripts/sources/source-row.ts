import { createHash } from 'node:crypto';
import type { Register } from '../../src/lib/register/tables.ts';
import type { Source } from './difference.ts';

/** How long the publisher's part of a source's id may be, in characters (data/README.md). */
const LONGEST = 24;

/** The publisher's part of a source's id: lower-case letters and digits, hyphens for all else. */
function slug(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-|-$/g, '');
}

const isOhchr = (host: string) => /(?:^|\.)ohchr\.org$/.test(host);

/**
 * The row of the table of sources for a page: the one that has its address, else a new one with an id as
 * data/README.md says. A page without an address is OHCHR's own by assumption of who gives it as such.
 * @param page `name` tells pages without an address apart; `title` and `published_on` where the page has them
 */
export function sourceRow(
	page: {
		readonly url: string | null;
		readonly name: string;
		readonly title: string | null;
		readonly published_on: string | null;
	},
	{ sources }: Register
): Source {
	const { url, name, title, published_on } = page;
	if (url === null)
		return {
			source_id: `ohchr-${slug(name)}`,
			...{ publisher: 'OHCHR', kind: 'official', title, published_on, url }
		};
	const known = sources.find((source) => source.url === url);
	if (known) return known;
	const host = new URL(url).hostname.replace(/^www\./, '');
	const publisher = isOhchr(host) ? 'OHCHR' : host;
	const hash = createHash('sha1').update(url).digest('hex').slice(0, 6);
	return {
		source_id: `${slug(publisher)}-${hash}`,
		...{ publisher, kind: isOhchr(host) ? 'official' : 'republished', title, published_on, url }
	};
}

/** The sources of a row with one more, in the order in which they came. */
export function citing(source_ids: string, source_id: string): string {
	return source_ids.split(' ').includes(source_id) ? source_ids : `${source_ids} ${source_id}`;
}
