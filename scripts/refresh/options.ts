import { parseArgs } from 'node:util';
import { CONTACT } from './outside.ts';

export const USAGE =
	'npm run refresh -- [OPCAT CAT …] [--write] [--contact mailto:you@example.org] [--cache .cache/refresh] [--register data/register]';

/** What `--help` prints. */
export const HELP = [
	"Downloads the pages that the register's sources name (the status page of each treaty), one after the other, keeps",
	'each with its day and SHA-256 in the cache, and compares it with the register as npm run import does.',
	'',
	USAGE,
	'',
	'  --write      writes the difference; without it the pages are fetched and compared, no more',
	'  --contact    an address that servers are told, or the variable REFRESH_CONTACT',
	'  --cache      the folder of the snapshots',
	'  --register   the folder of the register',
	'',
	'Exit code: 0 every source was fetched, 1 one or more could not be, 2 a page was refused.'
].join('\n');

/** What the command was asked. */
export interface Options {
	readonly names: readonly string[];
	readonly write: boolean;
	readonly help: boolean;
	readonly contact: string;
	readonly cache: string;
	readonly register: string;
}

const known = {
	write: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
	contact: { type: 'string', default: CONTACT },
	cache: { type: 'string', default: '.cache/refresh' },
	register: { type: 'string', default: 'data/register' }
} as const;

/**
 * Reads the arguments of the command.
 * @throws Error where they are none that it knows
 */
export function readOptions(args: readonly string[]): Options {
	const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
	return { ...values, names: positionals };
}
