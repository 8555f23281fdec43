// One step of the measures of scale, in a process of its own: what it took is printed as JSON.
//   npx tsx scripts/bench/scale-step.ts make|build|ask <folder> <visits> <runs>
import { join } from 'node:path';
import { startNodeDuckDb } from '../../src/lib/engine/duckdb-node.ts';
import { buildLarge, type LargeFile } from '../scale/large/build.ts';
import { madeRegisterOf } from '../scale/large/register.ts';
import { typicalQueries } from '../scale/queries.ts';
import { recordShape } from '../scale/record-shape.ts';
import { writeMade } from '../scale/write-made.ts';

/** What a step took, and what it gave. */
export interface Step<T> {
	readonly seconds: number;
	/** Of the processor, on all its cores: what other programs do at the time counts less in it. */
	readonly cpuSeconds: number;
	readonly peakBytes: number;
	readonly given: T;
}

/** Milliseconds that each round of a query took, by its name. */
export type QueryTimes = Readonly<Record<string, readonly number[]>>;

const register = (folder: string) => join(folder, 'register');
const parquet = (folder: string) => join(folder, 'parquet');

const steps = {
	make: async (folder: string, visits: number) =>
		writeMade(register(folder), recordShape(), { visits, seed: 1 }),
	build: async (folder: string): Promise<readonly LargeFile[]> => {
		const built = await buildLarge(madeRegisterOf(register(folder)), parquet(folder));
		if ('problems' in built) throw new Error(`${built.problems.length} problems in ${folder}`);
		return built.files;
	},
	ask: async (folder: string, _: number, runs: number): Promise<QueryTimes> => {
		const database = await startNodeDuckDb();
		database.open({});
		const connection = database.connect();
		const times = typicalQueries(parquet(folder)).map(({ name, sql }): [string, number[]] => {
			connection.query(sql);
			const taken = Array.from({ length: runs }, () => {
				const start = performance.now();
				connection.query(sql);
				return performance.now() - start;
			});
			return [name, taken];
		});
		return Object.fromEntries(times);
	}
} as const;

/** What each step gives. */
export type Given = { readonly [N in keyof typeof steps]: Awaited<ReturnType<(typeof steps)[N]>> };

const [name = '', folder = '', visits, runs] = process.argv.slice(2);
if (name in steps) {
	const start = performance.now();
	const given = await steps[name as keyof typeof steps](folder, Number(visits), Number(runs));
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const step: Step<unknown> = {
		seconds: (performance.now() - start) / 1000,
		cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
		peakBytes: maxRSS * 1024,
		given
	};
	console.log(JSON.stringify(step));
}
