// Builds a large register as Parquet: checked, in bounded memory.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../checks/problem.ts';
import { buildLarge } from './large/build.ts';
import { madeRegisterOf, registerOf } from './large/register.ts';
import { refuseRecord } from './write-made.ts';

const USAGE =
	'npx tsx scripts/scale/build-large.ts --made .cache/scale/made-up-10000 | --register <folder> --out <folder>';

const options = {
	made: { type: 'string' },
	register: { type: 'string' },
	out: { type: 'string' },
	memory: { type: 'string' }
} as const;

/** Which register is read, and where it is written. */
function places() {
	const { values } = parseArgs({ options });
	const { made, register, memory } = values;
	if ((made === undefined) === (register === undefined)) throw new Error('give --made or --register');
	if (made === undefined && values.out === undefined) throw new Error('give --out');
	const out = values.out ?? join(made ?? '', 'parquet');
	refuseRecord(out);
	const from = made === undefined ? registerOf(register ?? '') : madeRegisterOf(join(made, 'register'));
	return { from, out, ...(memory === undefined ? {} : { memory }) };
}

async function main(): Promise<number> {
	const { from, out, ...bounds } = places();
	const built = await buildLarge(from, out, bounds);
	if ('problems' in built) {
		for (const problem of built.problems) console.error(formatProblem(problem));
		console.error(`${built.problems.length} problems; nothing was written.`);
		return 1;
	}
	for (const { name, rows, rowGroups, bytes } of built.files) {
		console.log(`${name.padEnd(12)} ${rows} rows, ${rowGroups} row groups, ${bytes} bytes`);
	}
	console.log(`wrote ${out}`);
	return 0;
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error(
		`Nothing was built: ${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`
	);
	process.exitCode = 1;
}
