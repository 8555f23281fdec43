import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import { openNodeEngine } from './node.ts';
import { date, identifier, integer, list, text } from './sql.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine([]);
});
afterAll(() => engine.close());

async function value(expression: string) {
	const [row] = await engine.query(`SELECT ${expression} AS value`);
	return row?.['value'];
}

/** Any Unicode text, with what statements are broken by more often than chance would have it. */
const anyText = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom("'", "''", '"', ';', '--', '/*', '\\', '\0', '$$', '%', '?', ' ', '🇰🇿')
		)
	)
	.map((parts) => parts.join(''));

describe('quoting', () => {
	test('any text comes back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (given) => {
				expect(await value(text(given))).toBe(given.toWellFormed().replace(/^\uFEFF/, ''));
			}),
			{ numRuns: 500 }
		);
	});

	test.each(["'", "';DROP TABLE visits;--", '\0', 'a\0', '\0\0b', '\\', '\n\r\t', '🇰🇿', ' ', 'a\uFEFF', ''])(
		'%j comes back as it was',
		async (given) => {
			expect(await value(text(given))).toBe(given);
			expect(await value(`${text(given)} IN ${list([given])}`)).toBe(true);
		}
	);

	test('half a pair of surrogates, which is no text, becomes the sign for that', async () => {
		expect(await value(text('a\uD83Cb'))).toBe('a\uFFFDb');
	});

	test('any whole number comes back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(fc.maxSafeInteger(), async (given) => {
				expect(await value(integer(given))).toBe(given === 0 ? 0 : given);
			})
		);
	});

	test.each([1.5, NaN, Infinity, 2 ** 53])('%d is no whole number', (given) => {
		expect(() => integer(given)).toThrow(RangeError);
	});

	test('any day comes back as it was', async () => {
		const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
		await fc.assert(
			fc.asyncProperty(days, async (given) => {
				const day = given.toISOString().slice(0, 10);
				expect(await value(date(day))).toBe(day);
			})
		);
	});

	test.each(['2016-02-30', '2016-9-20', '2016', '', "2016-09-20'", '2016-09-20T00:00', '99999-01-01'])(
		'%j is no day',
		(given) => {
			expect(() => date(given)).toThrow(RangeError);
		}
	);

	test('a list holds what is in it, and an empty one nothing', async () => {
		expect(await value(`'KAZ' IN ${list(['BEN', 'KAZ'])}`)).toBe(true);
		expect(await value(`2016 IN ${list([2015, 2017])}`)).toBe(false);
		expect(await value(`'KAZ' IN ${list([])}`)).toBe(false);
		expect(await value(`'KAZ' NOT IN ${list([])}`)).toBe(true);
		expect(await value(`2016 NOT IN ${list([])}`)).toBe(true);
	});

	test('any name can name a column', async () => {
		const names = anyText
			.map((name) => name.replaceAll('\0', '').toWellFormed())
			.filter((name) => !/^(\uFEFF|$)/.test(name));
		await fc.assert(
			fc.asyncProperty(names, async (name) => {
				expect(await engine.query(`SELECT 1 AS ${identifier(name)}`)).toStrictEqual([{ [name]: 1 }]);
			}),
			{ examples: [['__proto__'], ['constructor']] }
		);
	});

	test.each(['', 'a\0b'])('%j can name nothing', (name) => {
		expect(() => identifier(name)).toThrow(RangeError);
	});
});
