import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { withDefaults } from '../../questions/parameters.ts';
import { french } from '../../languages/french.ts';
import { choicesOfFigure, noting, picturesOf } from '../testing/said-pictures.ts';

/** What no French text may hold: what was left open, what does not run together, signs without their narrow space. */
const wrong =
	/⟦|undefined|NaN|(?<!\p{L})(?:de|à) les? (?=[\p{Lu}\d])|(?<!\p{L})(?:de|que) (?=[aeiouéè]\p{L})|\p{L} [;:?!»]|« ?(?=\p{L})|(?<!\p{L})(?:the|of|and|by|with|from|not|in) /u;

/** The words of a picture's markup, and the names of its marks. */
function linesOf(markup: string): readonly string[] {
	const named = [...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, name = '']) => name);
	return [...markup.replace(/<!--.*?-->/g, '').split(/<[^>]*>/), ...named];
}

/** A line without what it quotes of the register, and of a reader. */
function without(quotes: readonly string[], line: string): string {
	const plain = line.replaceAll('&amp;', '&').replace('Central Asia and Mongolia', '');
	const longestFirst = [...new Set(quotes)].sort((a, b) => b.length - a.length);
	return longestFirst.reduce((rest, quote) => rest.replace(quote, ''), plain);
}

describe('pictures in French', () => {
	it.each(catalogue.map((entry) => [entry.id, entry] as const))(
		'of %s say nothing in English',
		async (_, entry) => {
			const figure = await entry.load();
			const { language, lacking } = noting(french);
			const amiss = new Set<string>();
			for (const parameters of choicesOfFigure(figure))
				for (const { texts, markup, quotes } of await picturesOf(figure, parameters, language)) {
					const lines = [texts.title, texts.sentence, ...texts.unknowns, texts.source, ...linesOf(markup)];
					for (const line of lines) if (wrong.test(without(quotes, line))) amiss.add(line);
				}
			expect([...lacking]).toEqual([]);
			expect([...amiss]).toEqual([]);
		}
	);

	it('read well: the default answers, for who reads them', async () => {
		const told: string[] = [];
		for (const entry of catalogue) {
			const figure = await entry.load();
			const parameters = withDefaults(figure.question.reads.includes('state') ? { state: 'KAZ' } : {});
			const [first] = await picturesOf(figure, parameters, french);
			if (first === undefined) throw new Error(`${entry.id} has no picture`);
			const { title, sentence, unknowns, source } = first.texts;
			told.push([`# ${entry.id}`, title, sentence, ...unknowns, source].join('\n'));
		}
		await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../../languages/examples/french.txt');
	});
});
