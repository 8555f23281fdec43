import { existsSync, readFileSync } from 'node:fs';
import { shippedFile, type Shipped } from './shipped.ts';

/** What others wrote of the site, as its build found it; none while it is worked on, where nothing is bundled. */
export function load() {
	const shipped = existsSync(shippedFile) ? (JSON.parse(readFileSync(shippedFile, 'utf8')) as Shipped[]) : [];
	return { shipped };
}
