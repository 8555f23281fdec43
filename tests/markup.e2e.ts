import { builtPages } from '../scripts/lib/routes.ts';
import { brokenLinks, danglingReferences } from './support/links.ts';
import { described, markupOf, type Markup } from './support/markup.ts';
import { expect, test } from './support/site.ts';

const pages = builtPages();

/** What a template writes where a value was missing. */
const missing = /\b(undefined|null|NaN|Invalid Date|Infinity)\b|\[object \w+\]/;

const titleOf = ({ elements }: Markup) =>
	elements
		.filter(({ tag, ancestors }) => tag === 'title' && ancestors[0]?.tag === 'head')
		.map(({ text }) => text);

const metaOf = ({ elements }: Markup, key: string, value: string) =>
	elements
		.filter(({ tag, attributes }) => tag === 'meta' && attributes.get(key)?.toLowerCase() === value)
		.map(({ attributes }) => attributes.get('content') ?? '');

for (const { route, file } of pages) {
	test(`the markup of ${route} is sound`, () => {
		const markup = markupOf(file);
		const { elements, ids } = markup;
		const all = (tag: string) => elements.filter((element) => element.tag === tag);
		const carrying = (is: (key: string, value: string) => boolean) =>
			elements
				.filter(({ attributes }) => [...attributes].some(([key, value]) => is(key, value)))
				.map(described);
		const some = [expect.stringMatching(/\S/)];

		expect.soft(markup.errors, 'parse errors').toEqual([]);
		expect.soft(all('html')[0]?.attributes.get('lang'), 'the language').toMatch(/^[a-z]{2,3}(-|$)/);
		expect.soft(titleOf(markup), 'the title').toEqual(some);
		expect.soft(metaOf(markup, 'name', 'description'), 'the description').toEqual(some);
		expect.soft(metaOf(markup, 'name', 'viewport').join(), 'zoom').not.toMatch(/maximum-scale|user-scalable/);
		expect
			.soft(metaOf(markup, 'http-equiv', 'content-security-policy'), 'the policy')
			.toEqual([expect.stringContaining("default-src 'none'")]);
		expect.soft(all('h1').length, 'how many h1').toBe(1);
		expect.soft(all('main').length, 'how many main').toBe(1);

		expect
			.soft(
				carrying((key) => key === 'style'),
				'style attributes, which the policy blocks'
			)
			.toEqual([]);
		expect
			.soft(
				carrying((key) => key.startsWith('on')),
				'inline event handlers'
			)
			.toEqual([]);
		expect
			.soft(
				carrying((_, value) => missing.test(value)),
				'attributes with a value missing'
			)
			.toEqual([]);
		const images = all('img').filter(({ attributes }) => !attributes.has('alt'));
		expect.soft(images.map(described), 'images without alt').toEqual([]);

		expect
			.soft(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				'ids used twice'
			)
			.toEqual([]);
		expect.soft(danglingReferences(markup), 'references within the page').toEqual([]);
		expect.soft(brokenLinks(route, markup), 'links within the site').toEqual([]);

		// Code may say null: SQL does.
		const words = elements.filter((element) =>
			[element, ...element.ancestors].every(({ tag }) => tag !== 'code' && tag !== 'pre')
		);
		const wrong = words.filter(({ ownText }) => missing.test(ownText)).map(({ ownText }) => ownText);
		expect.soft(wrong, 'text with a value missing').toEqual([]);

		const ends = elements.filter(({ attributes }) => attributes.has('data-record-ends'));
		expect
			.soft(
				ends.map(({ text }) => text),
				'where the record ends'
			)
			.toEqual([expect.stringMatching(/\d{4}/)]);
	});
}

test('no two pages share a title or a description', () => {
	const shared = (textOf: (markup: Markup) => string[]) => {
		const texts = pages.map(({ file }) => textOf(markupOf(file)).join());
		return pages.filter((_, index) => texts.indexOf(texts[index] ?? '') !== index).map(({ route }) => route);
	};
	expect.soft(shared(titleOf), 'pages with the title of an earlier one').toEqual([]);
	expect
		.soft(
			shared((markup) => metaOf(markup, 'name', 'description')),
			'pages with the description of an earlier one'
		)
		.toEqual([]);
});
