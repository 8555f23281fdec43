import { atHand } from '$lib/ui/part.ts';
import StateList from './StateList.svelte';

/** The list of States. */
export const stateList = atHand(StateList);
