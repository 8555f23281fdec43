import { parseArgs } from 'node:util';

/** What a briefing can be written as. */
export const formats = ['docx', 'md', 'txt', 'pdf'] as const;

export type Format = (typeof formats)[number];

export const USAGE =
	'npm run briefings -- (KAZ MDV … | --all) [--out briefings] [--format docx,md,txt,pdf] [--since <version>]\n' +
	'       besides codes of States: slugs of regional groups (african) and themes (overdue-mechanisms)';

/** What the command was asked. */
export interface Options {
	/** Ids of briefings, as typed; empty for all States. */
	readonly ids: readonly string[];
	readonly out: string;
	readonly formats: readonly Format[];
	/** The version of the register since which briefings of States tell what changed; null to leave that out. */
	readonly since: string | null;
}

const known = {
	all: { type: 'boolean', default: false },
	out: { type: 'string', default: 'briefings' },
	format: { type: 'string', default: 'docx,md' },
	since: { type: 'string' }
} as const;

/**
 * Reads the arguments of the command.
 * @throws Error where they are none that it knows
 */
export function readOptions(args: readonly string[]): Options {
	const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
	if (positionals.length === 0 && !values.all) throw new Error('Name one State or more, or give --all');
	if (positionals.length > 0 && values.all) throw new Error('Give --all, or name States, but not both');
	const wanted = values.format.split(',').map((text) => {
		const format = formats.find((one) => one === text.trim());
		if (format === undefined)
			throw new Error(`"${text}" is no format; expected some of ${formats.join(', ')}, with commas between`);
		return format;
	});
	return {
		ids: [...new Set(positionals)],
		out: values.out,
		formats: [...new Set(wanted)],
		since: values.since ?? null
	};
}
