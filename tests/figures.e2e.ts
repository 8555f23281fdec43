import { builtPages } from '../scripts/lib/routes.ts';
import { markupOf } from './support/markup.ts';
import { expect, test } from './support/site.ts';

const drawn = /^(img|figure|graphics-document)$/;

for (const { route, file } of builtPages()) {
	test(`every figure of ${route} has its parts`, () => {
		const { elements } = markupOf(file);
		const figures = elements.filter(
			({ tag, attributes }) => tag === 'figure' && attributes.has('data-answer')
		);
		for (const figure of figures) {
			const id = figure.attributes.get('id') ?? '';
			const inside = elements.filter(({ ancestors }) => ancestors.includes(figure));
			const textsOf = (attribute: string) =>
				inside.filter(({ attributes }) => attributes.has(attribute)).map(({ text }) => text);
			const tagged = (tag: string) => inside.filter((element) => element.tag === tag);

			expect.soft(id, 'the id of a figure').toMatch(/^[a-z0-9-]+$/);
			const titles = [...tagged('h2'), ...tagged('h3')].map(({ text }) => text);
			expect.soft(titles[0], `the title of ${id}`).toMatch(/\S/);
			expect.soft(textsOf('data-sentence'), `the answer of ${id}`).toEqual([expect.stringMatching(/\S/)]);
			expect
				.soft(textsOf('data-source'), `the source line of ${id}`)
				.toEqual([expect.stringMatching(/\d{4}/)]);
			expect.soft(tagged('table').length, `the tables of ${id}`).toBe(1);

			const drawings = tagged('svg').filter(({ attributes }) => drawn.test(attributes.get('role') ?? ''));
			const unnamed = drawings.filter(
				({ attributes }) => !attributes.has('aria-label') && !attributes.has('aria-labelledby')
			);
			expect.soft(unnamed.length, `drawings of ${id} without a name`).toBe(0);
			const open = tagged('details').some(
				({ attributes }) => attributes.has('data-table') && attributes.has('open')
			);
			expect.soft(drawings.length > 0 || open, `${id} is drawn, or its table is open`).toBe(true);
		}
	});
}

test('the main pages have figures', () => {
	const count = (route: string) => {
		const page = builtPages().find((built) => built.route === route);
		const elements = page === undefined ? [] : markupOf(page.file).elements;
		return elements.filter(({ attributes }) => attributes.has('data-answer')).length;
	};
	for (const route of ['/', '/ratifications/', '/visits/', '/states/KAZ/']) {
		expect.soft(count(route), `figures of ${route}`).toBeGreaterThan(0);
	}
});
