import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { madeFile } from '../scale/write-made.ts';
import type { Given, Step } from './scale-step.ts';
import { quantile } from './targets.ts';

/** The sizes that are measured, in visits. */
const sizes = [10_000, 100_000, 1_000_000, 10_000_000] as const;

/** What a register of one size took. */
export interface ScaleLine {
	readonly visits: number;
	/** Rows of all tables that were made. */
	readonly rows: number;
	readonly csvBytes: number;
	readonly make: Step<Given['make']>;
	readonly build: Step<Given['build']>;
	readonly ask: Step<Given['ask']>;
	/** Processes that wanted to run while it was measured, as the system's mean over a minute, at start and end. */
	readonly load: readonly [number, number];
}

const execute = promisify(execFile);

async function step<N extends keyof Given>(
	name: N,
	folder: string,
	visits: number,
	runs: number
): Promise<Step<Given[N]>> {
	const script = 'scripts/bench/scale-step.ts';
	const { stdout } = await execute('npx', ['tsx', script, name, folder, String(visits), String(runs)]);
	return JSON.parse(stdout) as Step<Given[N]>;
}

/**
 * Makes, builds and asks a register of one size, each in a process of its own.
 * @param runs how often each query is asked, after once to warm up
 * @throws Error where a step fails, with what it said
 */
export async function measureScale(visits: number, runs: number): Promise<ScaleLine> {
	const folder = join('.cache', 'scale', `made-up-${visits}`);
	const [before = 0] = loadavg();
	const make = await step('make', folder, visits, runs);
	const build = await step('build', folder, visits, runs);
	const ask = await step('ask', folder, visits, runs);
	const [after = 0] = loadavg();
	const csvBytes = Object.keys(make.given).reduce(
		(sum, name) => sum + statSync(madeFile(join(folder, 'register'), name, 'csv')).size,
		0
	);
	const rows = Object.values(make.given).reduce((sum, count) => sum + count, 0);
	return { visits, rows, csvBytes, make, build, ask, load: [before, after] };
}

const count = (value: number) => value.toLocaleString('en-GB');
const megabytes = (bytes: number) => `${count(Number((bytes / 1e6).toPrecision(3)))} MB`;
const seconds = (value: number) => `${count(Number(value.toPrecision(2)))} s`;
const ms = (value: number) => `${count(Number(value.toPrecision(2)))} ms`;

function tableRow(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
	return [head, rule, ...rows].map(tableRow).join('\n');
}

/** What was measured, as two tables of Markdown: what the build took, and what questions take of its files. */
export function scaleTables(lines: readonly ScaleLine[]): string {
	const builds = lines.map(({ visits, rows, csvBytes, make, build, load }) => {
		const [of] = build.given.filter(({ name }) => name === 'visits');
		const files = build.given.reduce((sum, { bytes }) => sum + bytes, 0);
		return [
			...[count(visits), count(rows), megabytes(csvBytes), seconds(make.seconds)],
			...[seconds(build.seconds), seconds(build.cpuSeconds), megabytes(build.peakBytes)],
			...[megabytes(of?.bytes ?? 0), count(of?.rowGroups ?? 0), megabytes(files)],
			load.map((value) => value.toFixed(1)).join(' to ')
		];
	});
	const names = Object.keys(lines[0]?.ask.given ?? {});
	const answers = lines.map(({ visits, ask }) => [
		count(visits),
		...names.map((name) => {
			const times = ask.given[name] ?? [];
			return `${ms(quantile(times, 0.5))} / ${ms(quantile(times, 0.95))}`;
		}),
		megabytes(ask.peakBytes)
	]);
	return [
		table(
			[
				...['visits', 'rows of all tables', 'as CSV', 'making them'],
				...['build', 'of the processor', 'peak memory'],
				...['`visits.parquet`', 'its row groups', 'all files', 'load']
			],
			builds
		),
		table(['visits', ...names, 'peak memory'], answers)
	].join('\n\n');
}

/** Measures every size (with `quick` all but the largest) and prints what it took, as JSON or as tables. */
export async function benchScale({ json, quick }: { json: boolean; quick: boolean }): Promise<void> {
	const lines: ScaleLine[] = [];
	for (const visits of quick ? sizes.slice(0, -1) : sizes) {
		lines.push(await measureScale(visits, quick ? 10 : 30));
		if (!json) console.error(`measured ${count(visits)} visits`);
	}
	console.log(json ? JSON.stringify(lines, null, '\t') : scaleTables(lines));
}
