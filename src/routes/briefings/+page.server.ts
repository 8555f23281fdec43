import { known } from '$lib/figures/record.server.ts';
import { groupName } from '$lib/briefings/group-briefing.ts';
import { themeName, themes } from '$lib/briefings/themes.ts';
import { groups } from '$lib/questions/groups.ts';
import { atStart } from '$lib/questions/state-name.ts';

/** Every briefing by its name. */
export async function load() {
	const { states } = await known();
	return {
		states: states.map(({ iso3, name }) => ({ id: iso3, name })),
		groups: groups.map(({ slug }) => ({ id: slug, name: atStart(groupName(slug)) })),
		themes: themes.map((id) => ({ id, name: themeName(id) }))
	};
}
