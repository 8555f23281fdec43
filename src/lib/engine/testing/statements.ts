import type { Row } from '../engine.ts';

/** A statement and the rows it gives in every runtime. */
export interface Statement {
	readonly name: string;
	readonly sql: string;
	readonly rows: readonly Row[];
}

const one = (name: string, expression: string, value: Row[string]): Statement => ({
	name,
	sql: `SELECT ${expression} AS value`,
	rows: [{ value }]
});

/** What every answer is made of: each type a cell can hold, at its edges, written as literals. */
export const literals: readonly Statement[] = [
	one('a day', "DATE '2016-09-20'", '2016-09-20'),
	one('a day before 1970', "DATE '1945-10-24'", '1945-10-24'),
	one('a leap day', "DATE '2024-02-29'", '2024-02-29'),
	one('the first day of year one', "DATE '0001-01-01'", '0001-01-01'),
	one('no day', 'NULL::DATE', null),
	one('a time', "TIMESTAMP '2016-09-20 10:11:12'", '2016-09-20T10:11:12'),
	one('a time with microseconds', "TIMESTAMP '2016-09-20 10:11:12.123450'", '2016-09-20T10:11:12.12345'),
	one('a time before 1970', "TIMESTAMP '1969-12-31 23:59:59.5'", '1969-12-31T23:59:59.5'),
	one('a time in seconds', "TIMESTAMP '2016-09-20 10:11:12'::TIMESTAMP_S", '2016-09-20T10:11:12'),
	one(
		'a time in milliseconds',
		"TIMESTAMP '2016-09-20 10:11:12.007'::TIMESTAMP_MS",
		'2016-09-20T10:11:12.007'
	),
	one('a time with a zone', "TIMESTAMPTZ '2016-09-20 10:11:12+02'", '2016-09-20T08:11:12Z'),
	one('a small integer', '(-128)::TINYINT', -128),
	one('an unsigned integer', '255::UTINYINT', 255),
	one('an integer', '(-2147483648)::INTEGER', -2147483648),
	one('a big integer', '(-9007199254740991)::BIGINT', -9007199254740991),
	one('an unsigned big integer', '9007199254740991::UBIGINT', 9007199254740991),
	one('a huge integer', '9007199254740991::HUGEINT', 9007199254740991),
	one('a negative huge integer', '(-7)::HUGEINT', -7),
	one('no integer', 'NULL::INTEGER', null),
	one('no huge integer', 'NULL::HUGEINT', null),
	one('a decimal', '1.5', 1.5),
	one('a negative decimal', '-0.05::DECIMAL(4,2)', -0.05),
	one('a decimal without a fraction', '92::DECIMAL(9,0)', 92),
	one('a decimal with zeros', '10.10::DECIMAL(18,4)', 10.1),
	one('zero as a decimal', '0::DECIMAL(4,2)', 0),
	one('a wide decimal', '123456789.123456::DECIMAL(38,6)', 123456789.123456),
	one('no decimal', 'NULL::DECIMAL(4,2)', null),
	one('a double', '0.1::DOUBLE', 0.1),
	one('the least double', '5e-324::DOUBLE', 5e-324),
	one('the greatest double', '1.7976931348623157e308::DOUBLE', 1.7976931348623157e308),
	one('true', 'true', true),
	one('false', 'false', false),
	one('no truth', 'NULL::BOOLEAN', null),
	one('a text', "'Kazakhstan'", 'Kazakhstan'),
	one('an empty text', "''", ''),
	one('no text', 'NULL::VARCHAR', null),
	one('accents', "'Türkiye, Côte d''Ivoire, São Tomé'", "Türkiye, Côte d'Ivoire, São Tomé"),
	one('scripts', "'Қазақстан · مصر · 中国 · 🇰🇿'", 'Қазақстан · مصر · 中国 · 🇰🇿'),
	one('null of no type', 'NULL', null)
];

/** What the questions do, over the tables of `fixtures`. */
export const queries: readonly Statement[] = [
	{
		name: 'no rows',
		sql: 'SELECT iso3, day FROM visits WHERE false',
		rows: []
	},
	{
		name: 'every column, in the order of the statement',
		sql: 'SELECT * FROM visits ORDER BY day NULLS LAST, iso3 LIMIT 2',
		rows: [
			{ iso3: 'MUS', name: 'Maurice', day: '2007-10-08', people: 4, share: 0.25, follow_up: false },
			{ iso3: 'BEN', name: 'Bénin', day: '2008-05-17', people: 5, share: 1.5, follow_up: false }
		]
	},
	{
		name: 'nulls last and first',
		sql: 'SELECT iso3, day FROM visits WHERE people IS NULL OR day IS NULL ORDER BY day DESC NULLS FIRST',
		rows: [
			{ iso3: 'TÜR', day: null },
			{ iso3: 'KAZ', day: '2023-03-26' }
		]
	},
	{
		name: 'text in the order of its code points',
		sql: 'SELECT DISTINCT name FROM visits ORDER BY name',
		rows: ['Bénin', 'Maurice', 'Türkiye', 'Қазақстан'].map((name) => ({ name }))
	},
	{
		name: 'counts, sums and means',
		sql: `SELECT count(*) AS visits, count(people) AS known, sum(people) AS people, avg(people) AS mean,
			sum(share) AS share, min(day) AS first, max(day) AS last FROM visits`,
		rows: [
			{
				visits: 5,
				known: 3,
				people: 15,
				mean: 5,
				share: 2.75,
				first: '2007-10-08',
				last: '2023-03-26'
			}
		]
	},
	{
		name: 'days and years between visits, by a window',
		sql: `SELECT iso3, day, lag(day) OVER of_state AS before, day - lag(day) OVER of_state AS days,
			date_diff('year', lag(day) OVER of_state, day) AS years, row_number() OVER of_state AS visit
			FROM visits WHERE iso3 = 'KAZ' WINDOW of_state AS (PARTITION BY iso3 ORDER BY day) ORDER BY day`,
		rows: [
			{ iso3: 'KAZ', day: '2016-09-20', before: null, days: null, years: null, visit: 1 },
			{ iso3: 'KAZ', day: '2023-03-26', before: '2016-09-20', days: 2378, years: 7, visit: 2 }
		]
	},
	{
		name: 'a running total',
		sql: `SELECT year, sum(visits) OVER (ORDER BY year) AS total
			FROM (SELECT year(day) AS year, count(*) AS visits FROM visits WHERE day IS NOT NULL GROUP BY ALL) ORDER BY year`,
		rows: [
			{ year: 2007, total: 1 },
			{ year: 2008, total: 2 },
			{ year: 2016, total: 3 },
			{ year: 2023, total: 4 }
		]
	},
	{
		name: 'quantiles',
		sql: `SELECT median(people) AS median, quantile_cont(people, 0.25) AS quarter,
			quantile_disc(day, 0.5) AS middle FROM visits`,
		rows: [{ median: 5, quarter: 4.5, middle: '2008-05-17' }]
	},
	{
		name: 'the latest of each, by QUALIFY',
		sql: `SELECT iso3, day FROM visits WHERE day IS NOT NULL
			QUALIFY row_number() OVER (PARTITION BY iso3 ORDER BY day DESC) = 1 ORDER BY iso3`,
		rows: [
			{ iso3: 'BEN', day: '2008-05-17' },
			{ iso3: 'KAZ', day: '2023-03-26' },
			{ iso3: 'MUS', day: '2007-10-08' }
		]
	},
	{
		name: 'a join that finds nothing',
		sql: `SELECT groups.name, count(visits.iso3) AS visits FROM groups LEFT JOIN visits USING (iso3)
			GROUP BY ALL ORDER BY ALL`,
		rows: [
			{ name: 'African Group', visits: 2 },
			{ name: 'Asia-Pacific Group', visits: 2 },
			{ name: 'no group', visits: 0 }
		]
	},
	{
		name: 'more rows than one piece holds',
		sql: 'SELECT count(*) AS rows, sum(n) AS sum FROM (SELECT unnest(range(10000)) AS n)',
		rows: [{ rows: 10_000, sum: 49_995_000 }]
	},
	{
		name: 'an empty table',
		sql: 'SELECT count(*) AS rows, min(day) AS first FROM nothing',
		rows: [{ rows: 0, first: null }]
	}
];
