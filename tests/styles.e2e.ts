import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';

/** The marks by which components' styles find their elements, in a text. */
const marksIn = (text: string) => new Set(text.match(/svelte-[a-z0-9]+/g));

for (const { route, file } of samplePages(builtPages(), 3)) {
	test(`the styles that ${route} is drawn with are in the page`, () => {
		const html = readFileSync(file, 'utf8');
		const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('');
		const drawn = [...html.matchAll(/ class="([^"]*)"/g)].map(([, names]) => names).join(' ');
		const marks = marksIn(drawn);
		expect(marks.size).toBeGreaterThan(0);
		expect([...marks].filter((mark) => !marksIn(styles).has(mark))).toEqual([]);
	});
}
