import type { Component } from 'svelte';
import { Lazy } from './lazy.ts';

/** A component that wakes later, with the props that come along with its code. */
export interface Part<P extends object, G extends object> {
	readonly component: Component<P & G>;
	readonly given: G;
}

/** A part whose code is there already. */
export function atHand<P extends object>(component: Component<P>): Lazy<Part<P, object>> {
	const part = { component, given: {} };
	return Lazy.of(part);
}

/**
 * A part whose code comes when it is wanted.
 * @param fetch imports the component
 */
export function lazyPart<P extends object>(fetch: () => Promise<Component<P>>): Lazy<Part<P, object>> {
	return new Lazy(async () => ({ component: await fetch(), given: {} }));
}
