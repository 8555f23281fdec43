import type { Column } from '../src/lib/register/columns.ts';
import { columnsOf, type Table, type TableName, tableNames, tables } from '../src/lib/register/tables.ts';

const BEGIN = '<!-- tables: begin, written by scripts/data-readme.ts -->';
const END = '<!-- tables: end -->';

const code = (text: string) => `\`${text}\``;

function holds(column: Column): string {
	switch (column.kind) {
		case 'text':
			return column.format === undefined ? 'text' : `text: ${column.format}`;
		case 'id':
			return `id: ${column.format}`;
		case 'iso3':
			return 'State: ISO 3166-1 alpha-3';
		case 'date':
			return 'day: `YYYY-MM-DD`';
		case 'partial date':
			return 'day, month or year: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`';
		case 'year':
		case 'integer':
			return `${column.kind}, ${column.minimum} or more; unit: ${column.unit}`;
		case 'one of':
			return `one of ${column.values.map(code).join(', ')}`;
		case 'url':
			return 'address: http:// or https://';
		case 'source ids':
			return 'ids of `sources`, a space between';
	}
}

function section(name: TableName): string {
	const { title, description, key, order, foreignKeys }: Table = tables[name];
	const reference = new Map(
		foreignKeys.flatMap(({ columns, table }) => columns.map((column) => [column, table] as const))
	);
	const rows = columnsOf(name).map(([column, shape]) => {
		const target = reference.get(column);
		const type = [holds(shape), shape.unique ? 'unique' : [], target ? `in ${code(target)}` : []]
			.flat()
			.join('; ');
		return `| ${code(column)} | ${type} | ${shape.nullable ? 'yes' : 'no'} | ${shape.description} |`;
	});
	return [
		`### ${code(`${name}.csv`)}: ${title}`,
		'',
		`${description} Key: ${key.map(code).join(', ')}. Order of the rows: ${order}.`,
		'',
		'| column | holds | may be empty | meaning |',
		'| --- | --- | --- | --- |',
		...rows
	].join('\n');
}

/**
 * The README of the data with its column tables as the schemas say.
 * @param readme its text, with the two marks between which the tables stand
 * @throws where a mark is missing
 */
export function withColumnTables(readme: string): string {
	const begin = readme.indexOf(BEGIN);
	const end = readme.indexOf(END);
	if (begin === -1 || end < begin) {
		throw new Error(`data/README.md has lost a mark of its tables: it needs "${BEGIN}" and, later, "${END}"`);
	}
	const body = tableNames.map(section).join('\n\n');
	return `${readme.slice(0, begin)}${BEGIN}\n\n${body}\n\n${readme.slice(end)}`;
}
