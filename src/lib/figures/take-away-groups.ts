import * as m from '../paraglide/messages.js';
import { citing } from './take-away-citation.ts';
import { copying } from './take-away-copy.ts';
import { embedding } from './take-away-embed.ts';
import { saving } from './take-away-files.ts';
import { picturing } from './take-away-picture.ts';
import type { TakeAwayGroup } from './take-away.ts';

/** The menu, in the order shown: a further way to take a figure away is a further group. */
export const takeAwayGroups: readonly TakeAwayGroup[] = [
	{ id: 'picture', title: m.take_picture, actions: picturing },
	{ id: 'save', title: m.take_save, actions: saving },
	{ id: 'copy', title: m.take_copy, actions: copying },
	{ id: 'embed', title: m.take_embed, actions: embedding },
	{ id: 'cite', title: m.take_cite, actions: citing }
];
