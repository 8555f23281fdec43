import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { described, markupOf, type Markup } from './markup.ts';

/** Attributes that hold the ids of other elements of the page. */
const referring = [
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-details',
	'for',
	'list',
	'headers'
];

/** References of a page to ids that none of its elements has. */
export function danglingReferences({ elements, ids }: Markup): string[] {
	const known = new Set(ids);
	return elements.flatMap((element) =>
		referring
			.flatMap((key) => (element.attributes.get(key) ?? '').split(/\s+/))
			.filter((id) => id !== '' && !known.has(id))
			.map((id) => `${described(element)}: no element has the id "${id}"`)
	);
}

/**
 * Links of a page to files of its own site, or places in them, that are not there; and what it would load from others.
 * @param route of the page, with slashes at both ends
 * @param markup of the page
 */
export function brokenLinks(route: string, { elements }: Markup): string[] {
	return elements.flatMap((element) => {
		const link = element.attributes.get('href') ?? element.attributes.get('src');
		if (link === undefined) return [];
		const url = new URL(link, `http://site${route}`);
		if (url.host !== 'site') {
			// A source is where it was found; what a page loads is its own.
			const open = element.tag === 'a' ? ['https:', 'http:', 'mailto:'] : ['data:'];
			return open.includes(url.protocol) ? [] : [`${described(element)}: not from this site`];
		}
		const path = join('build', decodeURIComponent(url.pathname));
		const file = url.pathname.endsWith('/') ? join(path, 'index.html') : path;
		if (!existsSync(file) || !statSync(file).isFile()) return [`${described(element)}: no such file`];
		const place = decodeURIComponent(url.hash.slice(1));
		if (place === '' || markupOf(file).ids.includes(place)) return [];
		return [`${described(element)}: no such place on that page`];
	});
}
