// Writes briefings of States, groups and themes into a folder: npm run briefings -- KAZ MDV
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSince } from '../src/lib/briefings/changes.ts';
import type { Briefing } from '../src/lib/briefings/document.ts';
import { docx } from '../src/lib/briefings/docx.ts';
import type { Rasterise } from '../src/lib/briefings/docx-figure.ts';
import { markdown } from '../src/lib/briefings/markdown.ts';
import { plain } from '../src/lib/briefings/plain.ts';
import { createProgress } from './briefings/progress.ts';
import { readOptions, USAGE, type Format, type Options } from './briefings/options.ts';
import { openPrinter, type Printer } from './briefings/pdf.ts';
import { createRasteriser } from './briefings/rasterise.ts';
import { suggestionsOf } from './briefings/suggest.ts';

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A file appears whole or not at all: written beside its place, then renamed. */
function writeWhole(file: string, content: string | Uint8Array): void {
	const fresh = `${file}.${process.pid}.tmp`;
	try {
		writeFileSync(fresh, content);
		renameSync(fresh, file);
	} catch (error) {
		rmSync(fresh, { force: true });
		throw error;
	}
}

/** What some formats need beside the briefing; null where none of those was asked for. */
interface Tools {
	readonly printer: Printer | null;
	readonly rasterise: Rasterise | null;
}

async function contentOf(
	briefing: Briefing,
	query: string,
	format: Format,
	{ printer, rasterise }: Tools
): Promise<string | Uint8Array> {
	if (format === 'md') return markdown(briefing);
	if (format === 'txt') return plain(briefing);
	if (rasterise !== null && format === 'docx') return docx(briefing, rasterise);
	if (printer === null) throw new Error('There is no browser to print with');
	return printer.print(briefing.id, query, briefing.asOf);
}

/** Ids as the record has them. @throws Error where one names no briefing, with what was perhaps meant */
async function checked({ ids }: Options): Promise<readonly string[]> {
	const { briefingIds, briefingRegister } = await import('../src/lib/figures/briefings.server.ts');
	const { states } = (await briefingRegister()).known;
	if (ids.length === 0) return states.map(({ iso3 }) => iso3);
	const all = await briefingIds();
	const names = JSON.parse(readFileSync('static/data/names.json', 'utf8')) as Record<string, string[]>;
	return ids.map((typed) => {
		const id = all.find((one) => one.toLowerCase() === typed.toLowerCase());
		if (id !== undefined) return id;
		const others = all.filter((one) => !states.some(({ iso3 }) => iso3 === one));
		const meant = suggestionsOf(typed, states, others, names);
		throw new Error(
			`"${typed}" names no State, group or theme.${meant.length === 0 ? '' : ` Did you mean ${meant.join(', ')}?`}`
		);
	});
}

/** Writes every briefing in every format; what fails is named and stops no other. @returns the faults, in words */
async function writeAll(
	ids: readonly string[],
	{ out, formats, since }: Options,
	tools: Tools
): Promise<readonly string[]> {
	const { briefingOf, briefingSince } = await import('../src/lib/figures/briefings.server.ts');
	const query = withSince('', since);
	mkdirSync(out, { recursive: true });
	const progress = createProgress(ids.length);
	const faults: string[] = [];
	for (const [index, id] of ids.entries()) {
		try {
			const briefing = await (since === null ? briefingOf(id) : briefingSince(id, since));
			for (const format of formats)
				writeWhole(join(out, `${id}.${format}`), await contentOf(briefing, query, format, tools));
		} catch (error) {
			faults.push(`${id}: ${reasonOf(error)}`);
		}
		progress(index + 1, id);
	}
	return faults;
}

/** Gives the exit code: 0 where every file was written. */
async function main(args: readonly string[]): Promise<number> {
	let options: Options;
	let ids: readonly string[];
	try {
		options = readOptions(args);
		ids = await checked(options);
	} catch (error) {
		console.error(`No briefing was written: ${reasonOf(error)}\nUsage: ${USAGE}`);
		return 2;
	}
	const printer = options.formats.includes('pdf') ? await openPrinter() : null;
	const rasterise = options.formats.includes('docx') ? await createRasteriser() : null;
	const faults = await writeAll(ids, options, { printer, rasterise }).finally(() => printer?.close());
	for (const fault of faults) console.error(`failed    ${fault}`);
	const written = ids.length - faults.length;
	console.log(
		`wrote     ${written} of ${ids.length} briefings as ${options.formats.join(', ')} to ${options.out}`
	);
	return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(reasonOf(error));
	return 1;
});
