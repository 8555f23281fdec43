import { cut, months } from './cut.ts';
import type { PageAnswer } from './read-page.ts';

/** A preview, in pixels, as those who show links ask for it. */
export const size = { width: 1200, height: 630 };

/** Of the coloured bar, and the room around what stands below it. */
const bar = 14;
const above = 30;
const side = 52;
const below = 28;

/** A box of the layout, as satori takes it: `key` tells it apart once it is laid out. */
export interface Box {
	readonly type: 'div';
	readonly key: string | null;
	readonly props: {
		readonly style: Readonly<Record<string, string | number>>;
		readonly children?: Box[] | string;
	};
}

/** Colours of the site's light scheme. */
const ink = '#1a1a1a';
const ink2 = '#4a4a48';
const ink3 = '#6b6a66';
const accent = '#7a1f3d';

function box(style: Box['props']['style'], children: Box[] | string = '', key: string | null = null): Box {
	return { type: 'div', key, props: { style: { display: 'flex', ...style }, children } };
}

const month = new RegExp(`^(${months})\\b`);

/** Which words of a sentence count something: numbers, but no days, no years and no articles. */
function counting(words: readonly string[]): boolean[] {
	return words.map((word, index) => {
		const dated = month.test(words[index + 1] ?? '') || /^\d{4}\D*$/.test(word);
		const named = /^articles?$/i.test(words[index - 1] ?? '');
		return /^[(“]?\d/.test(word) && !dated && !named;
	});
}

/** Words with the numbers among them set off, for a picture without a chart. */
function withNumbers(sentence: string, fontSize: number): Box {
	const words = sentence.split(/[ \n]+/);
	const counts = counting(words);
	const parts = words.map((word, index) =>
		box({ marginRight: fontSize * 0.27, ...(counts[index] ? { color: accent, fontWeight: 700 } : {}) }, word)
	);
	return box({ flexWrap: 'wrap', fontSize, lineHeight: 1.35, color: ink2 }, parts);
}

const keyed = ({ keys }: PageAnswer) =>
	keys.map(({ label }, index) =>
		box({ alignItems: 'center', marginRight: 28 }, [
			box({ width: 22, height: 22, marginRight: 8 }, '', `swatch-${index}`),
			box({ fontSize: 20, color: ink }, label)
		])
	);

/** Where the chart may stand, as big as the rest leaves it. */
const room = (answer: PageAnswer, style: Box['props']['style']) =>
	box({ flexDirection: 'column', flexGrow: 1, ...style }, [
		...(answer.keys.length > 0 ? [box({ flexWrap: 'wrap', marginBottom: 8 }, keyed(answer))] : []),
		box({ flexGrow: 1 }, '', 'drawing')
	]);

function body(answer: PageAnswer, { form, most }: Plan): Box {
	const { sentence, facts } = answer;
	if (form === 'beside')
		return box({ flexGrow: 1, marginTop: 20 }, [
			box({ width: 410, fontSize: 25, lineHeight: 1.4, color: ink2, marginRight: 40 }, cut(sentence, most)),
			room(answer, {})
		]);
	if (form === 'below')
		return box({ flexDirection: 'column', flexGrow: 1, marginTop: 14 }, [
			box({ fontSize: 25, lineHeight: 1.35, color: ink2, marginBottom: 14 }, cut(sentence, most)),
			room(answer, {})
		]);
	const shown = facts.slice(0, 5);
	const numbers = shown.map(({ label, value }) =>
		box(
			{
				flexDirection: 'column',
				flexGrow: 1,
				flexBasis: 0,
				marginRight: 24,
				paddingTop: 10,
				borderTop: `3px solid ${accent}`
			},
			[
				box(
					{ fontSize: value.length < 6 ? 44 : 26, fontWeight: 700, color: ink, lineHeight: 1.2 },
					cut(value, 40)
				),
				box({ fontSize: 20, color: ink2, lineHeight: 1.3 }, cut(label, 90))
			]
		)
	);
	return box({ flexDirection: 'column', flexGrow: 1, marginTop: 26, justifyContent: 'space-between' }, [
		shown.length > 0
			? withNumbers(cut(sentence, most), 34)
			: withNumbers(cut(sentence, most), sentence.length < 200 ? 46 : 36),
		box({ marginBottom: 24 }, numbers)
	]);
}

/** How a chart stands to its sentence, or that there is none. */
export interface Plan {
	readonly form: 'beside' | 'below' | 'words';
	/** How long the sentence may be, in characters. */
	readonly most: number;
}

/** The ways to lay a chart out; of two in which it becomes as big the first. */
export const plans: readonly Plan[] = [
	{ form: 'below', most: 330 },
	{ form: 'below', most: 165 },
	{ form: 'beside', most: 270 }
];

/**
 * Lays a preview out: title, sentence, room for the chart, source.
 * @param answer what is said and drawn
 * @param plan where the chart stands
 * @param site the name of the site
 */
export function layout(answer: PageAnswer, plan: Plan, site: string): Box {
	const inside = { width: size.width - 2 * side, height: size.height - bar - above - below };
	return box({ ...size, flexDirection: 'column', background: '#ffffff', fontFamily: 'Noto Sans' }, [
		box({ width: size.width, height: bar, background: accent }),
		box({ ...inside, flexDirection: 'column', marginTop: above, marginLeft: side }, [
			box(
				{ fontSize: answer.title.length > 48 ? 36 : 40, fontWeight: 700, lineHeight: 1.2, color: ink },
				cut(answer.title, 95)
			),
			body(answer, plan),
			box(
				{ justifyContent: 'space-between', alignItems: 'flex-end', marginTop: 14, fontSize: 16, color: ink3 },
				[
					box({ width: 800, lineHeight: 1.35 }, cut(answer.source, 290)),
					box({ fontSize: 24, fontWeight: 600, color: accent }, site)
				]
			)
		])
	]);
}
