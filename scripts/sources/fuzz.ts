// Changes the fixtures of every importer at random and looks for a page that is neither read nor refused:
//   npm run fuzz -- --minutes 60
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readRegister, rowsOf } from '../read.ts';
import { attempt, type Result } from './fuzz/attempt.ts';
import { mutationsOf } from './fuzz/mutations.ts';
import { CASES, fixtures, type Seed } from './fuzz/seeds.ts';
import { stateMatcher } from './names.ts';

/** A page that takes more than this of the processor, in milliseconds, is a finding too; a busy machine is none. */
const SLOW = 5000;

/** The pages that one fixture is made into before the next has its turn. */
const ROUND = 200;

const { values } = parseArgs({
	options: {
		minutes: { type: 'string', default: '1' },
		seed: { type: 'string', default: '1' }
	}
});

const register = rowsOf(readRegister('data/register'));
const states = stateMatcher(register);
const counts: Record<Result | 'found', number> = { read: 0, refused: 0, found: 0 };

/** Keeps what was found as a case, named by its bytes. */
function keep(bytes: Uint8Array, { name }: Seed, error: unknown): void {
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
	const file = join(CASES, `${hash}${extname(name)}`);
	writeFileSync(file, bytes);
	counts.found += 1;
	console.error(
		`found ${file}, made of ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
	);
}

function attemptTimed(bytes: Uint8Array, seed: Seed): void {
	const began = process.cpuUsage();
	counts[attempt(bytes, seed.name, register, states)] += 1;
	const { user, system } = process.cpuUsage(began);
	const took = (user + system) / 1000;
	if (took > SLOW) throw new Error(`took ${Math.round(took)} ms of the processor`);
}

/** One round over one fixture; what is found is made as small as it goes before it is kept. */
function round(seed: Seed, number: number): void {
	const property = fc.property(mutationsOf(seed.bytes), (bytes) => attemptTimed(bytes, seed));
	const run = fc.check(property, { seed: number, numRuns: ROUND });
	if (run.failed && run.counterexample) keep(run.counterexample[0], seed, run.errorInstance);
}

const end = Date.now() + Number(values.minutes) * 60_000;
const seeds = fixtures();
let rounds = 0;
for (let number = Number(values.seed); Date.now() < end; number += 1) {
	for (const seed of seeds) if (Date.now() < end) round(seed, number);
	rounds += 1;
	if (rounds % 20 === 0)
		console.log(`round ${rounds}: ${counts.read} read, ${counts.refused} refused, ${counts.found} found`);
}
console.log(
	`${seeds.length} fixtures, ${rounds} rounds from seed ${values.seed}: ${counts.read} read, ${counts.refused} refused, ${counts.found} found`
);
process.exitCode = counts.found === 0 ? 0 : 1;
