// Makes up a register of any size, to measure with.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordShape } from './record-shape.ts';
import { writeMade } from './write-made.ts';

const USAGE = 'npx tsx scripts/scale/generate.ts --visits 10000 [--seed 1] [--out .cache/scale]';

const options = {
	visits: { type: 'string' },
	seed: { type: 'string', default: '1' },
	out: { type: 'string', default: '.cache/scale' }
} as const;

try {
	const { values } = parseArgs({ options });
	const size = { visits: Number(values.visits), seed: Number(values.seed) };
	const folder = join(values.out, `made-up-${size.visits}`, 'register');
	const counts = await writeMade(folder, recordShape(), size);
	const written = Object.entries(counts).map(([name, rows]) => `${rows} ${name}`);
	console.log(`made up ${written.join(', ')}, in ${folder}`);
} catch (error) {
	console.error(
		`Nothing was made: ${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`
	);
	process.exitCode = 1;
}
