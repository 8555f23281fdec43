import type { PublishedColumn, PublishedTable } from './published-table.ts';

/** A part of a Frictionless descriptor. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** The sources that a reader should know first; the table of sources has every one. */
const SOURCES = [
	{ title: 'UN Treaty Collection, status of treaties (chapter IV)', path: 'https://treaties.un.org/' },
	{
		title: 'OHCHR, Subcommittee on Prevention of Torture',
		path: 'https://www.ohchr.org/en/treaty-bodies/spt'
	},
	{
		title: 'Names of States: i18n-iso-countries',
		path: 'https://github.com/michaelwittig/node-i18n-iso-countries'
	},
	{ title: 'Languages of States: Unicode CLDR', path: 'https://cldr.unicode.org/' }
];

/**
 * Gives the descriptor of the published tables as a Frictionless Data Package, version 1 (specs.frictionlessdata.io):
 * each CSV file with its schema, key, foreign keys and what its cells may hold.
 * @param version the register's version, a SHA-256 as hex
 */
export function dataPackage(
	tables: readonly PublishedTable[],
	version: string
): { readonly [key: string]: Json } {
	return {
		profile: 'tabular-data-package',
		name: 'opcat-observatory',
		title: 'OPCAT Observatory: how States join OPCAT, and what the SPT does there',
		description:
			'The register of the OPCAT Observatory and the tables derived from it. An empty cell is not known, or not ' +
			'applicable where the column says so. Partial dates (2016, 2016-09) are as exact as they are known.',
		version,
		licenses: [
			{
				name: 'CC-BY-4.0',
				title: 'Creative Commons Attribution 4.0 International',
				path: 'https://creativecommons.org/licenses/by/4.0/'
			}
		],
		sources: SOURCES,
		resources: tables.map(resource)
	};
}

function resource({ name, kind, table, columns, asOf }: PublishedTable): Json {
	const nullable = new Set(columns.filter(({ column }) => column.nullable).map((column) => column.name));
	const hasKey = table.key.length > 0 && !table.key.some((column) => nullable.has(column));
	const end = asOf === null ? '' : ` Complete to ${asOf}.`;
	return {
		profile: 'tabular-data-resource',
		name,
		title: table.title,
		description: `${table.description}${kind === 'derived' ? ' Derived.' : ''}${end} Rows are ordered ${table.order}.`,
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			fields: columns.map(field),
			missingValues: [''],
			// A key with a column that may be empty is none to Frictionless.
			...(hasKey ? { primaryKey: table.key } : {}),
			...(table.foreignKeys.length === 0 ? {} : { foreignKeys: table.foreignKeys.map(foreignKey(name)) })
		}
	};
}

const foreignKey =
	(name: string) =>
	({ columns, table, references }: PublishedTable['table']['foreignKeys'][number]): Json => ({
		fields: columns,
		// Frictionless writes a table's reference to itself as the empty text.
		reference: { resource: table === name ? '' : table, fields: references }
	});

function field({ name, column }: PublishedColumn): Json {
	const { type, ...constraints } = typeOf(column);
	return {
		name,
		type,
		description: 'unit' in column ? `${column.description} Unit: ${column.unit}.` : column.description,
		constraints: {
			...(column.nullable ? {} : { required: true }),
			...('unique' in column ? { unique: true } : {}),
			...constraints
		}
	};
}

type FieldType = { readonly type: string } & { readonly [constraint: string]: Json };

function typeOf(column: PublishedColumn['column']): FieldType {
	switch (column.kind) {
		case 'text':
		case 'id':
			return column.pattern ? { type: 'string', pattern: plain(column.pattern) } : { type: 'string' };
		case 'iso3':
			return { type: 'string', pattern: '[A-Z]{3}' };
		case 'date':
			return { type: 'date' };
		case 'partial date':
			return { type: 'string', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' };
		case 'year':
		case 'integer':
			return { type: 'integer', minimum: column.minimum };
		case 'number':
			return { type: 'number' };
		case 'one of':
			return { type: 'string', enum: column.values };
		case 'url':
			return { type: 'string', pattern: 'https?://.+' };
		case 'source ids':
			return { type: 'string', pattern: '[a-z0-9-]+( [a-z0-9-]+)*' };
	}
}

/** A pattern as XML Schema knows them: anchored as a whole, without groups that do not capture. */
function plain(pattern: RegExp): string {
	return pattern.source.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
}
