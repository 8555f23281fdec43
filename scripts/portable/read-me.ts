import type { Manifest } from '../../src/lib/figures/manifest.ts';

/**
 * What whoever finds the folder reads first.
 * @param manifest of the data in it
 */
export function readMe(manifest: Manifest): string {
	const dated = manifest.tables.filter(({ as_of }) => as_of !== null);
	const days = dated.map(({ title, as_of }) => `  ${title}: as at ${as_of ?? ''}`);
	const lines = [
		'OPCAT OBSERVATORY',
		'',
		'Who lets torture be prevented: a checked record of the Optional Protocol to the UN Convention against Torture and of',
		'the visits of the Subcommittee on Prevention of Torture. The whole site is in this folder. It needs no line.',
		'',
		'TO OPEN IT',
		'',
		'  1. The computer needs Node 20.11 or later (https://nodejs.org).',
		'  2. Double-click "Start on Windows.cmd", "Start on macOS.command" or "Start on Linux.sh"; or run: node server.mjs',
		'  3. The browser opens. If it does not, open the address that the window shows.',
		'  4. Close the window when you have read.',
		'',
		'Nothing is installed. Only this computer can reach the site while it runs, and it calls no other host. The browser may',
		'keep pages in its history and its cache: where that is a danger, use a private window.',
		'',
		'WHAT IT HOLDS',
		'',
		`  Version of the register: ${manifest.register_version.slice(0, 12)}`,
		...days,
		'',
		'The data is also in site/data, as CSV and Parquet; site/data/manifest.json describes it.',
		'',
		'LICENCE',
		'',
		'Code: MIT. The compiled data: CC BY 4.0. The pages cited as sources belong to their publishers. Borders and names are',
		'no opinion on the status of any territory. This is not a publication of the United Nations.',
		''
	];
	return lines.join('\r\n');
}
