import { parseArgs } from 'node:util';
import { isRealDate } from '../../src/lib/register/dates.ts';
import { formats } from '../sources/importers.ts';

/** What the command was asked. */
export interface Options {
	/** Files and addresses of pages, as typed. */
	readonly pages: readonly string[];
	readonly register: string;
	readonly write: boolean;
	readonly json: boolean;
	readonly help: boolean;
	readonly as_of: string | null;
	readonly url: string | null;
	readonly withdrawn_on: Readonly<Record<string, string>>;
}

const known = {
	register: { type: 'string', default: 'data/register' },
	write: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
	'as-of': { type: 'string' },
	url: { type: 'string' },
	'withdrawn-on': { type: 'string', multiple: true, default: [] as string[] }
} as const;

export const USAGE =
	'npm run import -- <file or address>… [--write | --json] [--as-of YYYY-MM-DD] [--url <address>] [--withdrawn-on ISO3=YYYY-MM-DD]…';

/** What `--help` prints. */
export function helpText(): string {
	return [
		'Reads published pages, compares them with the register and prints the difference, to be reviewed.',
		'',
		USAGE,
		'',
		'  --write         applies the difference to the files of the register; review it with git diff, then npm run data',
		'  --json          prints what was read, and nothing else; several pages give a list',
		'  --as-of         the day of a page that does not say its own',
		'  --url           the address of a page that was saved to a file, for its source',
		'  --withdrawn-on  the first day on which a State was no longer a party, where no note of the page says it',
		'  --register      the folder of the register (data/register)',
		'',
		'The form of a page is recognised. Known are:',
		...formats.map(({ id, about }) => `  ${id.padEnd(20)} ${about}`),
		'',
		'Exit code: 0 done, 2 refused (the message names file and place; the register is untouched), 1 otherwise.'
	].join('\n');
}

/** The command was typed in a way that it does not know. */
export class UsageError extends Error {}

function dayOf(text: string, option: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text)) return text;
	throw new UsageError(`${option}: "${text}" is no day; expected YYYY-MM-DD`);
}

function withdrawals(texts: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		texts.map((text) => {
			const [, iso3, day] = /^([A-Z]{3})=(.+)$/.exec(text) ?? [];
			if (iso3 === undefined || day === undefined)
				throw new UsageError(`--withdrawn-on: "${text}" is not as in BLR=2023-02-08`);
			return [iso3, dayOf(day, '--withdrawn-on')];
		})
	);
}

/**
 * Reads the arguments of the command.
 * @throws UsageError where they are none that it knows
 */
export function readOptions(args: readonly string[]): Options {
	const parsed = parse(args);
	const { values, positionals } = parsed;
	if (positionals.length === 0 && !values.help)
		throw new UsageError('Name one page or more: files or addresses');
	if (values.write && values.json) throw new UsageError('Give --write or --json, not both');
	if (values.url !== undefined && positionals.length !== 1)
		throw new UsageError('--url is the address of one page: give one file');
	return {
		pages: positionals,
		register: values.register,
		write: values.write,
		json: values.json,
		help: values.help,
		as_of: values['as-of'] === undefined ? null : dayOf(values['as-of'], '--as-of'),
		url: values.url ?? null,
		withdrawn_on: withdrawals(values['withdrawn-on'])
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: known, allowPositionals: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
