import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizes, widths } from '../figures/picture/sizes.ts';
import { tidyName } from '../text/own-name.ts';
import { firstOptions, lookOf, readOptions, textAtMost, writeOptions, type MakerOptions } from './options.ts';

const query = (options: MakerOptions) =>
	String(new URLSearchParams(writeOptions(options).map(([n, t]) => [n, t])));

const words = (most: number) =>
	fc
		.string({ unit: 'grapheme', maxLength: most })
		.map(tidyName)
		.filter((text) => text.length <= most);

const options: fc.Arbitrary<MakerOptions> = fc.record({
	question: fc.constantFrom('visits-by-year', 'state-record', 'compare'),
	form: fc.constantFrom('chart', 'table', 'bars'),
	size: fc.constantFrom(...sizes.map(({ id }) => id)),
	width: fc.integer({ min: widths.least, max: widths.most }),
	scheme: fc.constantFrom('light' as const, 'dark' as const),
	language: fc.constantFrom('en' as const, 'fr' as const),
	title: words(textAtMost.title),
	note: words(textAtMost.note),
	table: fc.boolean(),
	highlight: fc
		.uniqueArray(fc.constantFrom('KAZ', 'MDV', 'african', 'asia-pacific'))
		.map((some) => some.toSorted()),
	version: fc.constantFrom('', '1b93becfb954')
});

describe('the options of a chart in an address', () => {
	it('come back as they were written, whatever they are', () => {
		fc.assert(
			fc.property(options, (chosen) => {
				expect(readOptions(query(chosen))).toEqual({ options: chosen, dropped: [], rest: '' });
			})
		);
	});

	it('leave the parameters of the question to it', () => {
		expect(readOptions('?question=returns&group=african&size=wide').rest).toBe('group=african');
	});

	it('are written only where they differ from the first ones', () => {
		expect(writeOptions(firstOptions)).toEqual([['question', firstOptions.question]]);
	});

	it('are named and left where they are where there is no such choice', () => {
		const search =
			'?size=huge&width=99999&scheme=red&language=xx&table=maybe&highlight=<b>&version=../x&form=%2e%2e/pie&question=A%20B';
		const { options: read, dropped } = readOptions(search);
		expect(read).toEqual(firstOptions);
		expect(dropped.map(({ name }) => name)).toEqual([
			'size',
			'width',
			'scheme',
			'language',
			'table',
			'highlight',
			'version',
			'form',
			'question'
		]);
	});

	it('take no title longer than fits, and none of control characters', () => {
		expect(readOptions(`?title=${'a'.repeat(textAtMost.title + 1)}`).dropped).toHaveLength(1);
		expect(readOptions('?title=a%00%0Ab').options.title).toBe('a b');
	});

	it('never throw on what a stranger wrote', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (search) => {
				expect(() => readOptions(search)).not.toThrow();
			})
		);
	});
});

describe('the look of a picture', () => {
	it('has the height of its size, and the width of a free one', () => {
		expect(lookOf({ ...firstOptions, size: 'square', width: 400 })).toMatchObject({
			width: 720,
			height: 720
		});
		expect(lookOf({ ...firstOptions, width: 400 })).toMatchObject({ width: 400, height: null });
	});

	it('has the words of the figure where the reader has none', () => {
		expect(lookOf(firstOptions)).toMatchObject({ title: null, note: null });
	});
});
