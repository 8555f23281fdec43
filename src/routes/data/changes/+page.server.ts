import { changesTelling, history } from '$lib/figures/history.server.ts';
import { manifest } from '$lib/figures/record.server.ts';
import { toldVersion } from '$lib/figures/told-changes.ts';
import { newest, shortVersion } from '$lib/register/history.ts';

/** Every version of the register, the newest first, each in words. */
export async function load() {
	const telling = await changesTelling();
	const { rows, ...start } = history.start;
	return {
		versions: history.versions.map((version) => toldVersion(version, telling)).reverse(),
		start: {
			...start,
			short: shortVersion(start.version),
			rows: Object.entries(rows).map(([table, count]) => ({ table, count }))
		},
		titles: Object.fromEntries(manifest.tables.map(({ name, title }) => [name, title])),
		/** Whether the history ends at the register that the site shows. */
		whole: newest(history).version === manifest.register_version
	};
}
