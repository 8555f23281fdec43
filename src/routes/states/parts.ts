import { ready } from '$lib/ui/lazy.ts';
import { partOf } from '$lib/ui/part.ts';

/** The list of States. */
export const stateList = partOf(() => import('./StateList.svelte'));

if (import.meta.env.SSR) await ready([stateList]);
