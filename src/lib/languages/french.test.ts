import { describe, expect, it } from 'vitest';
import { catalogue } from '../figures/catalogue.ts';
import { withDefaults } from '../questions/parameters.ts';
import { french } from './french.ts';
import { choicesOfFigure, noting, picturesOf } from './testing/pictures.ts';

/** What no French text may hold: what was left open, what does not run together, signs without their narrow space. */
const wrong =
	/[^<>]*(?:\[[^\]]+\]|undefined|NaN|(?<!\p{L})(?:de|à) les? (?=[\p{Lu}\d])|(?<!\p{L})(?:de|que) (?=[aeiouéè]\p{L})|\p{L} [;:?!»]|« ?(?=\p{L})|(?<!\p{L})(?:the|of|and|by|with|from|not) )[^<>]*/u;

/** Texts of the register stand as they are. */
const quoted = /<td class="text">[^<]*<\/td>/g;

describe('pictures in French', () => {
	it.each(catalogue.map((entry) => [entry.id, entry] as const))(
		'of %s say nothing in English',
		async (_, entry) => {
			const figure = await entry.load();
			const { language, lacking } = noting(french);
			for (const parameters of choicesOfFigure(figure))
				for (const { form, texts, markup } of await picturesOf(figure, parameters, language)) {
					const all = [
						texts.title,
						texts.sentence,
						...texts.unknowns,
						texts.source,
						markup.replace(quoted, '')
					];
					expect
						.soft(wrong.exec(all.join('<>'))?.[0], `${form} ${JSON.stringify(parameters)}`)
						.toBeUndefined();
				}
			expect([...lacking]).toEqual([]);
		}
	);

	it('read well: the default answers, for who reads them', async () => {
		const told: string[] = [];
		for (const entry of catalogue) {
			const figure = await entry.load();
			const parameters = withDefaults(figure.question.reads.includes('state') ? { state: 'KAZ' } : {});
			const [first] = await picturesOf(figure, parameters, french);
			const { title, sentence, unknowns, source } = first?.texts ?? {
				title: '',
				sentence: '',
				unknowns: [],
				source: ''
			};
			told.push([`# ${entry.id}`, title, sentence, ...unknowns, source].join('\n'));
		}
		await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('examples/french.txt');
	});
});
