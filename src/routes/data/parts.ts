import { ready } from '$lib/ui/lazy.ts';
import { lazyPart } from '$lib/ui/part.ts';

/** The list of tables. It has nothing to wake for. */
export const tableList = lazyPart(async () => (await import('./TableList.svelte')).default);

/** All that the page fetches when it is wanted. */
export const all = [tableList];
if (import.meta.env.SSR) await ready(all);
