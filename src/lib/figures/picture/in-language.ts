import type { Row } from '../../engine/engine.ts';
import type { Known } from '../../questions/parameters.ts';
import type { Answer, Question } from '../../questions/question.ts';
import type { Language } from '../../text/language.ts';

/** The columns that name one State, or something else that the register has a word for. */
const oneName = ['state', 'nationality', 'name', 'title', 'until_basis'];
/** Those that name several States or events, with a comma or a semicolon between. */
const severalNames = ['states', 'events'];

/** The columns whose words are the register's own: a picture quotes them as they are. */
const quoted = [
	'note',
	'npm_name',
	'legal_basis',
	'places_visited',
	'detail',
	'reason',
	'check',
	'metric',
	'value'
];

/** Words, and not a code or a symbol. */
const prose = /\p{Ll} \p{L}/u;

/** By what the rows of a question are sorted before the names of their States. */
const sortedBefore: Readonly<Record<string, readonly string[]>> = {
	'standing-on-date': [],
	'between-missions': [],
	'participation-matrix': ['party_to'],
	'never-visited': ['in_force_date', 'deposit_date'],
	'article17-list': ['added_min', 'added_max'],
	mechanisms: ['in_force_date'],
	compare: ['indicator', 'kind']
};

type Naming = (name: string) => string;

function namingOf(language: Language, { states }: Known, collator: Intl.Collator) {
	const names = new Map(states.map(({ iso3, name }) => [name, language.states.get(iso3) ?? name]));
	const one: Naming = (name) => names.get(name) ?? language.register.get(name) ?? name;
	const several: Naming = (text) => {
		// A whole text may be one name that has a comma itself.
		if (names.has(text)) return one(text);
		const between = text.includes('; ') ? '; ' : ', ';
		const parts = text.split(between);
		const said = parts.map(one);
		return (parts.every((name) => names.has(name)) ? said.sort(collator.compare) : said).join(between);
	};
	return { one, several };
}

function namedRow<R extends Row>(row: R, { one, several }: { one: Naming; several: Naming }): R {
	const cells = Object.entries(row).map(([name, value]) => {
		if (typeof value !== 'string') return [name, value];
		if (oneName.includes(name)) return [name, one(value)];
		return [name, severalNames.includes(name) ? several(value) : value];
	});
	return Object.fromEntries(cells) as R;
}

/** Rows that stood in the order of English names, in that of their own; those before which something else counts stay. */
function inOrderOfNames<R extends Row>(
	rows: readonly R[],
	before: readonly string[],
	collator: Intl.Collator
): readonly R[] {
	const nameOf = (row: R) => String(row['state'] ?? row['name'] ?? '');
	const place = new Map<string, number>();
	const keyOf = (row: R) => JSON.stringify(before.map((name) => row[name] ?? null));
	for (const row of rows) if (!place.has(keyOf(row))) place.set(keyOf(row), place.size);
	return rows.toSorted(
		(a, b) =>
			(place.get(keyOf(a)) ?? 0) - (place.get(keyOf(b)) ?? 0) || collator.compare(nameOf(a), nameOf(b))
	);
}

/** An answer with the names of the register in a language, its rows in the order of those names. */
export function inLanguage<R extends Row>(
	{ id }: Pick<Question<R>, 'id'>,
	answer: Answer<R>,
	language: Language | undefined
): Answer<R> {
	if (language === undefined) return answer;
	const collator = new Intl.Collator(language.tag);
	const naming = namingOf(language, answer.known, collator);
	const rows = answer.rows.map((row) => namedRow(row, naming));
	const before = sortedBefore[id];
	return {
		...answer,
		rows: before === undefined ? rows : inOrderOfNames(rows, before, collator),
		known: {
			...answer.known,
			states: answer.known.states.map(({ iso3, name }) => ({ iso3, name: naming.one(name) })),
			treaties: answer.known.treaties.map((one) => ({ ...one, title: naming.one(one.title) })),
			events: answer.known.events.map((event) => ({ ...event, title: naming.one(event.title) }))
		}
	};
}

/** The words of the register's own that a row quotes: no language of ours has them. */
export function registerTexts(row: Row): readonly string[] {
	return quoted.flatMap((name) => {
		const text = String(row[name] ?? '');
		// What is counted is named with hyphens below, and read without.
		return [...new Set([text, text.replaceAll('_', ' ')])].filter((words) => prose.test(words));
	});
}

/** Whether what is shown of an answer holds words of the register's own. */
export function quotesRegister(rows: readonly Row[], shown: string): boolean {
	return rows.some((row) => registerTexts(row).some((text) => shown.includes(text)));
}
