import { writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { swapIn } from '../output/swap.ts';
import { MADE_UP, MADE_UP_WORDS, madeNames, madeTables, type MadeName } from './made-tables.ts';
import { madeVisits, type Size } from './made-visits.ts';
import { madeSourceRows } from './made-words.ts';
import type { Shape } from './shape.ts';
import { openTextFile, type TextFile } from './text-file.ts';

/** How many rows were written, by table. */
export type RowCounts = Readonly<Record<MadeName, number>>;

/** Folders that hold the record, or what is published of it. */
const OF_THE_RECORD = ['data', 'static'];

/**
 * Refuses a folder in which made-up rows could be taken for the record.
 * @throws Error naming the folder
 */
export function refuseRecord(folder: string): void {
	for (const record of OF_THE_RECORD) {
		const way = relative(resolve(record), resolve(folder));
		if (way !== '..' && !way.startsWith(`..${sep}`)) {
			throw new Error(
				`${folder} is in ${record}, which is the record's; made-up rows go elsewhere, as .cache/scale`
			);
		}
	}
}

/** Where the files of a made-up register lie, by table. */
export const madeFile = (folder: string, name: string, kind: 'csv' | 'parquet') =>
	join(folder, `${MADE_UP}${name}.${kind}`);

/** What the folder says of itself. */
export function madeReadMe({ visits, seed }: Size): string {
	return `# ${MADE_UP_WORDS}

${visits} visits from seed ${seed}, made to measure how the observatory bears a larger register. No visit, report,
person or source in this folder exists. The register of the SPT's visits is in \`data/register\`.
`;
}

/**
 * Writes a made-up register: visits, reports, delegations and the sources they cite, one CSV file each, and a README
 * that says what they are. Whole or not at all; rows go to the disk as they are made.
 * @param folder replaced if it is there; not one of the record's
 * @returns the rows of each file
 * @throws Error where the folder is the record's or cannot be written, RangeError where the size is none
 */
export async function writeMade(folder: string, shape: Shape, size: Size): Promise<RowCounts> {
	refuseRecord(folder);
	let counts: RowCounts | undefined;
	await swapIn(folder, (fresh) => {
		writeFileSync(join(fresh, 'README.md'), madeReadMe(size));
		counts = writeRows(fresh, shape, size);
		return Promise.resolve();
	});
	if (!counts) throw new Error(`${folder} was not written`);
	return counts;
}

function writeRows(folder: string, shape: Shape, size: Size): RowCounts {
	const files = Object.fromEntries(
		madeNames.map((name) => [
			name,
			openTextFile(madeFile(folder, name, 'csv'), Object.keys(madeTables[name].columns))
		])
	) as Record<MadeName, TextFile>;
	const counts = { visits: 0, reports: 0, delegations: 0, sources: 0 };
	try {
		for (const source of madeSourceRows(shape.sources)) files.sources.row(source);
		counts.sources = shape.sources.length;
		for (const { visit, reports, delegations } of madeVisits(shape, size)) {
			files.visits.row(visit);
			for (const report of reports) files.reports.row(report);
			for (const person of delegations) files.delegations.row(person);
			counts.visits++;
			counts.reports += reports.length;
			counts.delegations += delegations.length;
		}
	} finally {
		for (const name of madeNames) files[name].close();
	}
	return counts;
}
