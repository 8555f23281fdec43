import { brokenLinks, danglingReferences } from './links.ts';
import { described, type Markup } from './markup.ts';

/** What a template writes where a value was missing. */
const missing = /\b(undefined|null|NaN|Invalid Date|Infinity)\b|\[object \w+\]/;

/** The text of the page's title; one, in a sound page. */
export function titlesOf({ elements }: Markup): string[] {
	return elements
		.filter(({ tag, ancestors }) => tag === 'title' && ancestors[0]?.tag === 'head')
		.map(({ text }) => text);
}

/** What the meta tags say that carry this attribute with this value. */
export function metaOf({ elements }: Markup, key: string, value: string): string[] {
	return elements
		.filter(({ tag, attributes }) => tag === 'meta' && attributes.get(key)?.toLowerCase() === value)
		.map(({ attributes }) => attributes.get('content') ?? '');
}

/**
 * What is wrong with a page's markup, in sentences; empty where nothing is.
 * @param route of the page, with slashes at both ends
 * @param markup of the page
 */
export function problemsOf(route: string, markup: Markup): string[] {
	const { elements, ids, errors } = markup;
	const all = (tag: string) => elements.filter((element) => element.tag === tag);
	const carrying = (is: (key: string, value: string) => boolean) =>
		elements
			.filter(({ attributes }) => [...attributes].some(([key, value]) => is(key, value)))
			.map(described);
	const once = (what: string, texts: readonly string[], pattern: RegExp) =>
		texts.length === 1 && pattern.test(texts[0] ?? '') ? [] : [`${what}: ${JSON.stringify(texts)}`];
	const never = (what: string, found: readonly string[]) => found.map((one) => `${what}: ${one}`);
	// Code may say null: SQL does.
	const words = elements.filter((element) =>
		[element, ...element.ancestors].every(({ tag }) => tag !== 'code' && tag !== 'pre')
	);
	const languages = all('html').map(({ attributes }) => attributes.get('lang') ?? '');
	const ends = elements
		.filter(({ attributes }) => attributes.has('data-record-ends'))
		.map(({ text }) => text);
	const blind = all('img').filter(({ attributes }) => !attributes.has('alt'));
	return [
		...never('parse error', errors),
		...once('the language', languages, /^[a-z]{2,3}(-|$)/),
		...once('the title', titlesOf(markup), /\S/),
		...once('the description', metaOf(markup, 'name', 'description'), /\S/),
		...once('the policy', metaOf(markup, 'http-equiv', 'content-security-policy'), /default-src 'none'/),
		...once(
			'the viewport, which may not forbid zoom',
			metaOf(markup, 'name', 'viewport'),
			/^(?!.*(maximum-scale|user-scalable))/
		),
		...once(
			'one h1',
			all('h1').map(({ text }) => text),
			/\S/
		),
		...once(
			'one main',
			all('main').map(() => 'main'),
			/main/
		),
		...once('the line that says where the record ends', ends, /\d{4}/),
		...never(
			'a style attribute, which the policy blocks',
			carrying((key) => key === 'style')
		),
		...never(
			'an inline event handler',
			carrying((key) => key.startsWith('on'))
		),
		...never(
			'an attribute with a value missing',
			carrying((_, value) => missing.test(value))
		),
		...never(
			'text with a value missing',
			words.filter(({ ownText }) => missing.test(ownText)).map(({ ownText }) => ownText)
		),
		...never('an image without alt', blind.map(described)),
		...never(
			'an id used twice',
			ids.filter((id, index) => ids.indexOf(id) !== index)
		),
		...never('a reference within the page', danglingReferences(markup)),
		...never('a link', brokenLinks(route, markup))
	].map((problem) => `${route} ${problem}`);
}
