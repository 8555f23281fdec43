import { strToU8, zipSync } from 'fflate';
import type { Row } from '../engine/engine.ts';
import { csv } from './csv.ts';
import { headingsOf, typedColumns, type FileColumn } from './file-column.ts';
import { provenanceFields, type Provenance } from './provenance.ts';
import { setZipTime } from './zip-time.ts';

const types = { day: 'date', int32: 'integer', int64: 'integer', double: 'number', text: 'string' } as const;

/** The descriptor of a Frictionless Data Package, version 1 (specs.frictionlessdata.io), of one table. */
function descriptor(columns: readonly FileColumn[], rows: readonly Row[], of: Provenance) {
	const headings = headingsOf(columns);
	const { question, title, sentence, as_of, register, parameters, unknowns, link, source_line } =
		provenanceFields(of);
	return {
		profile: 'tabular-data-package',
		name: question,
		title,
		description: [sentence, ...unknowns, source_line].join(' '),
		homepage: link,
		version: register,
		as_of,
		parameters,
		licenses: [{ name: 'CC-BY-4.0', title: of.licence.name, path: of.licence.url }],
		sources: of.sources.map(({ source_id, publisher, kind, title: named, published_on, url }) => ({
			title: named === null ? publisher : `${publisher}, ${named}`,
			...(url === null ? {} : { path: url }),
			source_id,
			kind,
			published_on
		})),
		resources: [
			{
				profile: 'tabular-data-resource',
				name: question,
				path: `${question}.csv`,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
				schema: {
					fields: typedColumns(columns, rows).map(({ name, type }, index) => ({
						name,
						type: types[type],
						title: headings[index]
					})),
					missingValues: ['']
				}
			}
		]
	};
}

/**
 * An answer as CSV with what goes with it, packed: the table, and beside it a descriptor that says what it is, what its
 * columns hold and whence they come. A CSV file itself has no place for that.
 * @param columns in the order of the file
 * @param rows rows that carry them
 * @param of what goes with them
 * @throws TypeError where a value is not what its column holds
 */
export function csvPackage(
	columns: readonly FileColumn[],
	rows: readonly Row[],
	of: Provenance
): Uint8Array<ArrayBuffer> {
	const names = columns.map(({ name }) => name);
	const files = {
		[`${of.question}.csv`]: strToU8(csv(names, rows)),
		'datapackage.json': strToU8(`${JSON.stringify(descriptor(columns, rows, of), null, '\t')}\n`)
	};
	const packed = new Uint8Array(zipSync(files, { mtime: '2000-01-02' }));
	setZipTime(packed, of.asOf);
	return packed;
}
