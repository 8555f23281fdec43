import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A preview to be drawn. */
export interface Job {
	/** Where it comes to stand, from the folder of the site. */
	readonly picture: string;
	/** The page it is of, from the folder of the site. */
	readonly page: string;
	/** The figure of that page; none for the page itself. */
	readonly figure?: string;
}

const foldersOf = (dir: string) =>
	readdirSync(dir, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'index.html')))
		.map(({ name }) => name)
		.sort();

/**
 * The previews of a built site: one of each State, one of each question that is asked of all States, one of the site.
 * @param dir the folder of the site
 */
export function jobsOf(dir: string): Job[] {
	const states = foldersOf(join(dir, 'states')).map((iso3) => ({
		picture: `previews/states/${iso3}.png`,
		page: `states/${iso3}/index.html`,
		figure: 'state-record'
	}));
	const questions = foldersOf(join(dir, 'embed'))
		.filter((id) => id !== 'answer')
		.map((id) => ({ picture: `previews/${id}.png`, page: `embed/${id}/index.html`, figure: id }));
	return [{ picture: 'previews/site.png', page: 'index.html' }, ...questions, ...states];
}
