import { frenchStates } from './french-states.ts';

const article = /^(?:l’|la |le |les )/;

/** A State's name as it stands alone: `Kazakhstan` for `le Kazakhstan`. */
export function withoutArticle(words: string): string {
	return words.replace(article, '');
}

/** The names of States with their article, by the names with it and without. */
const withArticle = new Map(
	Object.values(frenchStates).flatMap((words) => [
		[words, words] as const,
		[withoutArticle(words), words] as const
	])
);

const anyState = [...withArticle.keys()]
	.sort((a, b) => b.length - a.length)
	.map((words) => words.replace(/[()]/g, '\\$&'))
	.join('|');
const states = new RegExp(`(?<![\\p{L}-])(?:${anyState})(?![\\p{L}-])`, 'gu');
const stateList = new RegExp(
	`^(?:${anyState})(?![\\p{L}-])(?:(?:, | et )(?:${anyState})(?![\\p{L}-]))*`,
	'u'
);

/** The article of a State that was made to begin a sentence, and does not. */
const withinSentence = new RegExp(
	`(?<=[\\p{L}\\d,:;(] )L(?=(?:e |a |es |’)(?:${anyState})(?![\\p{L}-]))`,
	'gu'
);

/** Islands whose name has an article and that one goes to with it: `à la Barbade`. */
const islands = /^la (?:Barbade|Dominique|Grenade|Trinité)/;
/** Names without an article before which `en` stands; before the others `à` does. */
const withEn = /^(?:El Salvador|Haïti|Israël)$/;

/** Where one is in a State, or goes to: `au Kazakhstan`, `en France`, `aux Maldives`, `à Cuba`. */
function placed(words: string): string {
	if (words.startsWith('le ')) return `au ${words.slice(3)}`;
	if (words.startsWith('les ')) return `aux ${words.slice(4)}`;
	if (words.startsWith('l’État ')) return `dans ${words}`;
	if (islands.test(words)) return `à ${words}`;
	if (article.test(words)) return `en ${withoutArticle(words)}`;
	return `${withEn.test(words) ? 'en' : 'à'} ${words}`;
}

/** Of a State: `du Kazakhstan`, `de la France`, `des Maldives`, `d’Oman`. */
function possessed(words: string): string {
	if (words.startsWith('le ')) return `du ${words.slice(3)}`;
	if (words.startsWith('les ')) return `des ${words.slice(4)}`;
	return /^[AEIOUÉH]/.test(words) ? `d’${words}` : `de ${words}`;
}

function eachState(words: string, say: (state: string) => string): string {
	return words.replace(states, (state) => say(withArticle.get(state) ?? state));
}

/** Before States, each of a list: a preposition in the form that its name asks for. */
function beforeStates(words: string, say: (state: string) => string, otherwise: string): string {
	const list = stateList.exec(words.replace(/^L(?=e |a |es |’)/, 'l'))?.[0];
	return list === undefined ? otherwise + words : eachState(list, say) + words.slice(list.length);
}

const day = /^\d{1,2}(?:er)?(?!\d)/;

/** Before a date as exact as it is known, whether or not its own preposition stands there already. */
const beforeDate: Readonly<Record<string, (date: string) => string>> = {
	le: (date) => (day.test(date) ? `le ${date}` : date),
	du: (date) => (day.test(date) ? `du ${date}` : /^[ao]/.test(date) ? `d’${date}` : `de ${date}`),
	au: (date) => (day.test(date) ? `au ${date}` : `à ${date}`)
};

/** What a message leaves to be settled by what stands in it: `⟦de⟧`, `⟦en⟧`, `⟦du⟧`, `⟦est|sont⟧`. */
const open = /⟦([^⟧|]+)(?:\|([^⟧]*))?⟧/;

const number = /(\d[\d\u202f]*)(,\d+)? (?:(?:n’)?(?:en|y) )?$/;

/** Whether what stands right before is two or more, or a list of codes, or the State that was named last a plural: `les Maldives`. */
function isPlural(before: string): boolean {
	const [, whole, part = ''] = number.exec(before) ?? [];
	if (whole !== undefined) return Number(whole.replaceAll('\u202f', '') + part.replace(',', '.')) >= 2;
	if (/ et [\p{Lu}\d-]+ $/u.test(before)) return true;
	const last = before.match(states)?.at(-1);
	return last !== undefined && (withArticle.get(last) ?? '').startsWith('les ');
}

function settled(before: string, one: string, many: string | undefined, after: string): string {
	if (many !== undefined) return before + (isPlural(before) ? many : one) + after;
	if (one === 'article') return before + beforeStates(after, (state) => state, '');
	if (one === 'en') return before + beforeStates(after, placed, 'dans ');
	if (one === 'de') return before + beforeStates(after, possessed, 'de ');
	const date = /^(?:du|de|d’)/.test(after) ? null : beforeDate[one]?.(after.replace(/^(?:le|en) /, ''));
	return before + (date ?? after);
}

const contractions: Readonly<Record<string, string>> = {
	'de le': 'du',
	'de les': 'des',
	'à le': 'au',
	'à les': 'aux'
};
const contracted = /(?<!\p{L})(?:de|à) les?(?= [\p{Lu}\d])/gu;
const bareProtocol = /(?<!\p{L})(à|de|envers|signé) OPCAT(?![\p{L}-])/gu;
const elided = /(?<!\p{L})(de|que) (?=[AEIOUÉÈÊÎÔ])/gu;
const firstOfMonth =
	/(?<![\d,.])1 (?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|au \d)/g;
const lessThanTwo = /(?<![\d,\u202f])([01](?:,\d+)?) ans(?!\p{L})/gu;

/**
 * A message as French writes it, once all that stands in it is there: prepositions run into articles, verbs agree with the
 * State that is named, the first of a month is `1er`, and what is less than two is one (`1,5 an`).
 */
export function frenchWords(message: string): string {
	// What parts clauses, alone.
	if (message === '; ') return '\u202f; ';
	let words = message;
	for (let place = open.exec(words); place; place = open.exec(words)) {
		const [token, one = '', many] = place;
		words = settled(words.slice(0, place.index), one, many, words.slice(place.index + token.length));
	}
	return words
		.replace(withinSentence, 'l')
		.replace(contracted, (together: string) => contractions[together] ?? together)
		.replace(bareProtocol, '$1 l’OPCAT')
		.replace(elided, (_, word: string) => word.replace('e', '’'))
		.replace(firstOfMonth, '1er ')
		.replace(lessThanTwo, '$1 an');
}
