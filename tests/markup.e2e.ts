import { builtPages, pageGroups } from '../scripts/lib/routes.ts';
import { figureProblems, figuresOf } from './support/figures.ts';
import { markupOf, type Markup } from './support/markup.ts';
import { expect, test } from './support/site.ts';
import { metaOf, problemsOf, titlesOf } from './support/soundness.ts';

const pages = builtPages();

/** As many as a person reads: the pages of a family share their faults. */
const first = (problems: readonly string[]) => problems.slice(0, 20);

for (const group of pageGroups(pages)) {
	const name =
		group.length === 1
			? (group[0]?.route ?? '')
			: `${group[0]?.route ?? ''} and its ${group.length - 1} like`;

	test(`the markup of ${name} is sound`, () => {
		expect(first(group.flatMap(({ route, file }) => problemsOf(route, markupOf(file))))).toEqual([]);
	});

	test(`every figure of ${name} has its parts`, () => {
		expect(first(group.flatMap(({ route, file }) => figureProblems(route, markupOf(file))))).toEqual([]);
	});
}

test('the pages of the record have figures', () => {
	const routes = pages.filter(({ file }) => figuresOf(markupOf(file)).length > 0).map(({ route }) => route);
	expect(routes).toEqual(expect.arrayContaining(['/', '/ratifications/', '/visits/', '/states/KAZ/']));
});

test('no two pages share a title or a description', () => {
	// What is embedded elsewhere is on a page of the site too: search engines are told to list that one.
	const listed = pages.filter(({ file }) => metaOf(markupOf(file), 'name', 'robots').length === 0);
	const shared = (textOf: (markup: Markup) => string[]) => {
		const texts = listed.map(({ file }) => textOf(markupOf(file)).join());
		return listed.filter((_, index) => texts.indexOf(texts[index] ?? '') !== index).map(({ route }) => route);
	};
	expect.soft(shared(titlesOf), 'pages with the title of an earlier one').toEqual([]);
	const descriptions = (markup: Markup) => metaOf(markup, 'name', 'description');
	expect.soft(shared(descriptions), 'pages with the description of an earlier one').toEqual([]);
});
