import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
	/** From the root, with slashes at both ends: `/`, `/states/KAZ/`. */
	readonly route: string;
	/** From the working directory. */
	readonly file: string;
	/** Of the HTML, before compression. */
	readonly bytes: number;
}

/** Whether a page is drawn for frames of other sites, without the application. */
export function isEmbed({ route }: Pick<BuiltPage, 'route'>): boolean {
	return route.startsWith('/embed/') && route !== '/embed/answer/';
}

/** From this number on, the pages of one folder are drawn by one route and a few stand for all. */
const familySize = 20;

/**
 * Every page of a built site, by route.
 * @param dir the folder of the site
 * @throws Error where it holds no page
 */
export function builtPages(dir = 'build'): BuiltPage[] {
	const names = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : [];
	const pages = names
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name === 'index.html' || name.endsWith('/index.html'))
		.map((name) => ({
			route: `/${name.slice(0, -'index.html'.length)}`,
			file: join(dir, name),
			bytes: statSync(join(dir, name)).size
		}));
	if (pages.length === 0) throw new Error(`There is no page in ${dir}. Build the site first: npm run build`);
	return pages.sort((a, b) => (a.route < b.route ? -1 : 1));
}

/**
 * Pages by what draws them: a page alone, or a family (the States, the embeds) together.
 * @param pages of `builtPages`
 */
export function pageGroups(pages: readonly BuiltPage[]): BuiltPage[][] {
	const byFolder = new Map<string, BuiltPage[]>();
	for (const page of pages) {
		const folder = isEmbed(page) ? 'embeds' : page.route.replace(/[^/]+\/$/, '');
		byFolder.set(folder, [...(byFolder.get(folder) ?? []), page]);
	}
	return [...byFolder.values()].flatMap((siblings) =>
		siblings.length < familySize ? siblings.map((page) => [page]) : [siblings]
	);
}

/**
 * Every page that is drawn alone, and of each family a few: from the page with the most bytes to the one with the
 * fewest, evenly.
 * @param pages of `builtPages`
 * @param perFamily how many of each family, at least 1; 1 takes the one with the most bytes
 */
export function samplePages(pages: readonly BuiltPage[], perFamily: number): BuiltPage[] {
	return pageGroups(pages).flatMap((group) => {
		if (group.length === 1) return group;
		const bySize = group.toSorted((a, b) => b.bytes - a.bytes);
		const step = (bySize.length - 1) / Math.max(perFamily - 1, 1);
		const taken = Array.from({ length: perFamily }, (_, index) => bySize[Math.round(index * step)]);
		return taken.filter((page) => page !== undefined);
	});
}
