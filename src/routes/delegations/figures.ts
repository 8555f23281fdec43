export * from '$lib/figures/sets/delegations.ts';
