import type { Row } from '../engine/engine.ts';
import type { FileColumn } from '../export/file-column.ts';
import type { Provenance } from '../export/provenance.ts';
import * as m from '../paraglide/messages.js';
import { fileColumns } from './answer-facts.ts';
import { answerFile } from './answer-file.ts';
import { saveFile } from './save-file.ts';
import { notFetched, provenanceHere } from './take-away-provenance.ts';
import type { Outcome, TakeAwayAction, TakeAwayProps } from './take-away.ts';

type Content = string | Uint8Array<ArrayBuffer>;

/** Writes the rows of an answer, with what goes with them. */
type Write = (
	columns: readonly FileColumn[],
	rows: readonly Row[],
	of: Provenance
) => Content | Promise<Content>;

/** A format of files. */
interface Format {
	/** How its files end, without a dot. */
	readonly extension: string;
	readonly label: () => string;
	/** Its media type. */
	readonly type: string;
	/** Fetches what writes it. */
	readonly load: () => Promise<Write>;
}

const formats: readonly Format[] = [
	{
		extension: 'json',
		label: m.take_json,
		type: 'application/json',
		load: async () => (await import('../export/json.ts')).json
	},
	{
		extension: 'xlsx',
		label: m.take_xlsx,
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		load: async () => (await import('../export/xlsx.ts')).xlsx
	},
	{
		extension: 'csv.zip',
		label: m.take_csv_package,
		type: 'application/zip',
		load: async () => (await import('../export/csv-package.ts')).csvPackage
	},
	{
		extension: 'parquet',
		label: m.take_parquet,
		type: 'application/vnd.apache.parquet',
		load: async () => (await import('../export/parquet.ts')).parquet
	},
	{
		extension: 'arrow',
		label: m.take_arrow,
		type: 'application/vnd.apache.arrow.file',
		load: async () => (await import('../export/arrow.ts')).arrow
	}
];

async function save<R extends Row>(format: Format, given: TakeAwayProps<R>): Promise<Outcome> {
	const { definition, answer } = given;
	let needed: readonly [Write, Provenance];
	try {
		needed = await Promise.all([format.load(), provenanceHere(given)]);
	} catch (error) {
		return { words: notFetched(error) };
	}
	try {
		const [write, of] = needed;
		const name = answerFile(definition.question, answer, format.extension);
		saveFile(await write(fileColumns(definition.question), answer.rows, of), format.type, name);
		return { words: m.take_saved({ name }) };
	} catch {
		return { words: m.take_failed() };
	}
}

/** Files of the rows, with what goes with them. CSV alone has its link beside the menu, which needs no script. */
export const saving: readonly TakeAwayAction[] = formats.map((format) => ({
	id: format.extension,
	label: format.label,
	during: m.take_saving,
	run: (given) => save(format, given)
}));
